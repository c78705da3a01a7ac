import Endpoints

/// The fields of a form as they were typed: line ends of texts made plain, blanks around them taken away.
struct TypedFields {
    /// Keeps what is shown again, and what is hashed, within bounds whatever is sent.
    private static let longest = 8_000

    private let fields: FormFields

    init(_ body: [UInt8]) { fields = FormFields(body) }

    /// What was typed; empty where nothing was.
    subscript(name: String) -> String {
        let text = (fields[name] ?? "").replacing("\r\n", with: "\n").prefix(Self.longest)
        let start = text.drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }

    /// The values of several fields by name.
    func values(_ names: [String]) -> [String: String] {
        Dictionary(names.map { ($0, self[$0]) }) { first, _ in first }
    }
}

extension String {
    /// The text; nil where it is empty.
    var written: String? { isEmpty ? nil : self }
}
