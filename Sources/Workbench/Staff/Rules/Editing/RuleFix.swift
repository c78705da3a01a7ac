import RuleModel
import TOMLSyntax

/// Puts the suggestion of a fault into the text.
enum RuleFix {
    /// Names a fault of a text, so that a button can ask for its suggestion.
    static func name(of fault: SourceDiagnostic) -> String { "\(fault.code)@\(fault.range.lowerBound)" }

    /// The text with the suggestion of the fault of that name; nil where the text has no such fault any more.
    static func text(_ text: String, fixing name: String, _ faults: [SourceDiagnostic]) -> String? {
        let bytes = Array(text.utf8)
        guard let fault = faults.first(where: { self.name(of: $0) == name }),
            let new = replacement(of: fault, in: bytes)
        else { return nil }
        return String(
            decoding: bytes[..<fault.range.lowerBound] + Array(new.utf8) + bytes[fault.range.upperBound...],
            as: UTF8.self)
    }

    /// What takes the place of what a fault is about; nil where there is no suggestion.
    static func replacement(of fault: SourceDiagnostic, in bytes: [UInt8]) -> String? {
        guard let word = fault.suggestion, fault.range.upperBound <= bytes.count else { return nil }
        if fault.isSuggestionWhole { return word }
        let isQuoted = bytes[fault.range].first.map { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") } ?? false
        return isQuoted ? "\"\(word)\"" : word
    }
}
