/// A table while the document is put together; shared, since later statements add to it.
final class TableDraft {
    /// What made the table, which decides what may add to it.
    enum Origin { case root, header, implied, dotted }

    enum Content {
        case value(TOMLNode)
        case table(TableDraft)
        case tables(List)
    }

    /// The tables of an array of tables; shared, so that adding one costs the same however many there are.
    final class List {
        var all: [TableDraft]

        init(_ all: [TableDraft]) { self.all = all }
    }

    struct Slot {
        var name: String
        var keyRange: Range<Int>
        var content: Content

        var isTable: Bool {
            switch content {
            case .table, .tables: true
            case .value(let node): if case .table = node.value { true } else { false }
            }
        }

        /// Whether it is a value that is no table.
        var isPlain: Bool { if case .value = content { !isTable } else { false } }
    }

    var origin: Origin
    var range: Range<Int>
    private var slots: [Slot] = []
    private var places: [String: Int] = [:]

    init(_ origin: Origin, range: Range<Int> = 0..<0) {
        self.origin = origin
        self.range = range
    }

    /// Most tables have few keys, which are found faster without an index.
    private static let mostWithoutIndex = 8
    /// Tables under a header have several keys, those of a dotted key mostly one.
    private static let keysOfHeader = 8

    /// The name that came first; nil where there is none yet.
    var firstName: String? { slots.first?.name }

    func find(_ name: String) -> Slot? {
        if slots.count > Self.mostWithoutIndex { return places[name].map { slots[$0] } }
        return slots.first { $0.name == name }
    }

    func insert(_ part: TOMLItem.KeyPart, _ content: Content) {
        if slots.isEmpty, origin == .header { slots.reserveCapacity(Self.keysOfHeader) }
        if slots.count == Self.mostWithoutIndex {
            for (place, slot) in slots.enumerated() { places[slot.name] = place }
        }
        if slots.count >= Self.mostWithoutIndex { places[part.name] = slots.count }
        slots.append(Slot(name: part.name, keyRange: part.range, content: content))
    }

    /// Gives a name that is there another value.
    func replace(_ part: TOMLItem.KeyPart, _ content: Content) {
        guard let place = slots.firstIndex(where: { $0.name == part.name }) else { return }
        slots[place] = Slot(name: part.name, keyRange: part.range, content: content)
    }

    /// What dotted keys put in, each with its keys from here on.
    var leaves: [(keys: [TOMLItem.KeyPart], content: Content)] {
        slots.flatMap { slot -> [(keys: [TOMLItem.KeyPart], content: Content)] in
            let part = TOMLItem.KeyPart(name: slot.name, range: slot.keyRange)
            guard case .table(let draft) = slot.content, draft.origin == .dotted else {
                return [([part], slot.content)]
            }
            return draft.leaves.map { ([part] + $0.keys, $0.content) }
        }
    }

    /// The finished table.
    func frozen(isInline: Bool = false) -> TOMLTable {
        TOMLTable(
            entries: slots.map { slot in
                TOMLTable.Entry(key: slot.name, keyRange: slot.keyRange, node: node(of: slot))
            }, isInline: isInline)
    }

    private func node(of slot: Slot) -> TOMLNode {
        switch slot.content {
        case .value(let node): node
        case .table(let draft): TOMLNode(.table(draft.frozen()), range: draft.range)
        case .tables(let drafts):
            TOMLNode(
                .array(drafts.all.map { TOMLNode(.table($0.frozen()), range: $0.range) }),
                range: drafts.all.first?.range ?? slot.keyRange)
        }
    }
}
