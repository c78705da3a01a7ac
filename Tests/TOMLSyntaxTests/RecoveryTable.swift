import TOMLSyntax

/// Documents with mistakes that people make, and every fault that is told of each: no fewer, and none that only follows
/// from another.
enum RecoveryTable {
    struct Row {
        var source: String
        var faults: [Found]

        init(_ source: String, _ faults: (TOMLFault.Kind, Int, Int)...) {
            self.source = source
            self.faults = faults.map { Found(kind: $0.0, line: $0.1, column: $0.2) }
        }
    }

    /// A fault with its line and its column in characters.
    struct Found: Hashable, CustomStringConvertible {
        var kind: TOMLFault.Kind
        var line: Int
        var column: Int

        var description: String { "(.\(kind), \(line), \(column))" }
    }

    static let rows = quotes + fullWidth + headers + brackets + keys + values + several

    static func faults(of document: TOMLDocument) -> [Found] {
        document.faults.map { fault in
            let place = document.lines.position(of: fault.range.lowerBound)
            return Found(kind: fault.kind, line: place.line, column: place.column)
        }
    }
}
