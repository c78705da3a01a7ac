import Testing

/// A pack with one fault, marked by ⟦ and ⟧, and the code it is reported under.
struct DiagnosticCase: Sendable, CustomTestStringConvertible {
    var code: String
    var body: String
    /// Replaces the usual header where the fault is in `[pack]`.
    var header: String?
    var suggestion: String?

    init(_ code: String, _ body: String, header: String? = nil, suggestion: String? = nil) {
        self.code = code
        self.body = body
        self.header = header
        self.suggestion = suggestion
    }

    var testDescription: String {
        let text = (header ?? "") + body
        let line = text.split(separator: "\n").first { $0.contains("⟦") } ?? ""
        return "\(code) at \(line.prefix(60))"
    }
}
