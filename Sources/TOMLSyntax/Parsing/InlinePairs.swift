/// The pairs of an inline table. While each has a key of its own that is not dotted, as in most tables, they only stand in a
/// row; with others they are put together as the statements of a document are.
struct InlinePairs {
    private var entries: [TOMLTable.Entry] = []
    private var assembly: TOMLAssembly?

    /// In a row of more than these it takes too long to see whether a key is there already.
    private static let mostInRow = 8

    /// What is wrong with the keys.
    var faults: [TOMLFault] { assembly?.faults ?? [] }

    /// The finished table, to which nothing is added any more.
    func frozen() -> TOMLTable {
        assembly?.root.frozen(isInline: true) ?? TOMLTable(entries: entries, isInline: true)
    }

    mutating func add(_ node: TOMLNode, at keys: [TOMLItem.KeyPart]) {
        if assembly == nil, keys.count == 1, entries.count < Self.mostInRow, isNew(keys[0].name) {
            return entries.append(TOMLTable.Entry(key: keys[0].name, keyRange: keys[0].range, node: node))
        }
        if assembly == nil { assemble() }
        assembly?.add(node, at: keys)
    }

    private func isNew(_ name: String) -> Bool { !entries.contains { $0.key == name } }

    private mutating func assemble() {
        var assembly = TOMLAssembly(faults: [])
        for entry in entries {
            assembly.add(entry.node, at: [TOMLItem.KeyPart(name: entry.key, range: entry.keyRange)])
        }
        self.assembly = assembly
    }
}
