import SwiftDiagnostics
import SwiftSyntax

/// What the closure must not be; only hand-written calls come to this.
enum EmbeddingFault: String, DiagnosticMessage {
    case closureMissing
    case notAFile
    case pathMissing
    case notALine

    var message: String {
        switch self {
        case .closureMissing: "write the rule files in a closure behind #provenRules"
        case .notAFile: "write each rule file as #sourceLocation(file:line:) and an array of its lines"
        case .pathMissing: "name the rule file with #sourceLocation(file:line:) before its lines"
        case .notALine: "write each line of a rule file as a string literal without interpolation"
        }
    }

    var severity: DiagnosticSeverity { .error }
    var diagnosticID: MessageID { MessageID(domain: "RuleMacros", id: rawValue) }

    func diagnostic(at node: some SyntaxProtocol) -> Diagnostic { Diagnostic(node: node, message: self) }
}
