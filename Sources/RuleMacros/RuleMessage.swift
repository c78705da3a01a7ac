import SwiftDiagnostics
import TOMLSyntax

/// A finding of the checker as a message of the compiler: its code and sentence, and the true column.
struct RuleMessage: DiagnosticMessage {
    let message: String
    let severity: DiagnosticSeverity
    let diagnosticID: MessageID

    init(_ found: SourceDiagnostic, column: Int) {
        message = "[\(found.code)] \(found.message.chinese)（第 \(column) 列）"
        severity = found.severity == .error ? .error : .warning
        diagnosticID = MessageID(domain: "Rules", id: found.code)
    }
}

/// A second place of a finding.
struct RuleNote: NoteMessage {
    let message: String
    let noteID = MessageID(domain: "Rules", id: "note")

    init(_ text: String, column: Int) { message = "\(text)（第 \(column) 列）" }
}
