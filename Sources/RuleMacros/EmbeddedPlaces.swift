import SwiftSyntax
import TOMLSyntax

/// Where bytes of a rule file stand in the closure.
struct EmbeddedPlaces {
    private let files: [String: (lines: [StringLiteralExprSyntax], table: LineTable)]
    private let anchor: Syntax

    /// - Parameter anchor: What stands for a place that lies in none of the files.
    init(_ files: [EmbeddedFile], anchor: Syntax) {
        self.files = Dictionary(files.map { ($0.path, ($0.lines, $0.table)) }) { first, _ in first }
        self.anchor = anchor
    }

    /// The literal of the line, and the column in characters; the compiler itself only knows where the literal begins.
    func place(_ path: String, _ range: Range<Int>) -> (node: Syntax, column: Int) {
        guard let file = files[path], !file.lines.isEmpty else { return (anchor, 1) }
        let position = file.table.position(of: range.lowerBound)
        return (Syntax(file.lines[min(position.line, file.lines.count) - 1]), position.column)
    }
}
