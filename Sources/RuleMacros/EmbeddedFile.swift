import RuleModel
import SwiftSyntax
import TOMLSyntax

/// A rule file as it stands in the closure: one literal a line.
struct EmbeddedFile {
    var path: String
    var text: String
    /// The literals of its lines, in order.
    var lines: [StringLiteralExprSyntax]

    var ruleFile: RuleFile { RuleFile(path: path, text: text) }

    /// Where the lines begin, to find them from bytes.
    var table: LineTable { LineTable(Array(text.utf8)) }
}
