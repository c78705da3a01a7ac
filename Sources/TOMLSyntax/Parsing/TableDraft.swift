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

    /// Content that is no value, in the room of a reference.
    private enum Inner {
        case table(TableDraft)
        case tables(List)
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
    // Nobody looks at a table while it changes, which need not be made sure of at every access.
    /// The keys in order; without a value those of tables that are still put together.
    @exclusivity(unchecked) private var entries: [TOMLTable.Entry] = []
    /// The tables that are still put together, by the places of their keys; empty where there are none.
    @exclusivity(unchecked) private var inner: [Inner?] = []
    @exclusivity(unchecked) private var places: [String: Int] = [:]
    private var brokenKeys: [TOMLItem.KeyPart] = []

    init(_ origin: Origin, range: Range<Int> = 0..<0) {
        self.origin = origin
        self.range = range
    }

    /// Most tables have few keys, which are found faster without an index.
    private static let mostWithoutIndex = 16
    /// Tables under a header have several keys, those of a dotted key mostly one.
    private static let keysOfHeader = 12

    /// The name that came first; nil where there is none yet.
    var firstName: String? { entries.first?.key }

    func find(_ name: String) -> Slot? { place(of: name).map(slot) }

    /// What stands under a name; a table that is begun there where nothing does.
    enum Found {
        case slot(Slot)
        case begun(TableDraft)
    }

    /// Looks a name up, and begins a table where it is not there yet: at once, since wrong files may have names by the
    /// ten thousands.
    func find(_ part: TOMLItem.KeyPart, orBegin origin: Origin, range: Range<Int>) -> Found {
        let draft: TableDraft
        if entries.count > Self.mostWithoutIndex {
            let place = Self.value(of: &places[part.name, default: entries.count])
            if place < entries.count { return .slot(slot(at: place)) }
            draft = TableDraft(origin, range: range)
            append(part, .table(draft))
        } else {
            if let place = place(of: part.name) { return .slot(slot(at: place)) }
            draft = TableDraft(origin, range: range)
            insert(part, .table(draft))
        }
        return .begun(draft)
    }

    private static func value(of place: inout Int) -> Int { place }

    private func place(of name: String) -> Int? {
        entries.count > Self.mostWithoutIndex ? places[name] : entries.firstIndex { $0.key == name }
    }

    private func slot(at place: Int) -> Slot {
        let entry = entries[place]
        let content: Content =
            switch inner.isEmpty ? nil : inner[place] {
            case .table(let draft): .table(draft)
            case .tables(let drafts): .tables(drafts)
            case nil: .value(entry.node)
            }
        return Slot(name: entry.key, keyRange: entry.keyRange, content: content)
    }

    func insert(_ part: TOMLItem.KeyPart, _ content: Content) {
        if entries.count == Self.mostWithoutIndex {
            for (place, entry) in entries.enumerated() { places[entry.key] = place }
        }
        if entries.count >= Self.mostWithoutIndex { places[part.name] = entries.count }
        append(part, content)
    }

    /// Puts a key at the end that the index has already, where there is one.
    private func append(_ part: TOMLItem.KeyPart, _ content: Content) {
        if entries.isEmpty, origin == .header { entries.reserveCapacity(Self.keysOfHeader) }
        entries.append(TOMLTable.Entry(key: part.name, keyRange: part.range, node: Self.node(content, part)))
        set(content, at: entries.count - 1)
    }

    /// Remembers a key whose pair could not be read.
    func noteBroken(_ part: TOMLItem.KeyPart) { brokenKeys.append(part) }

    /// Gives a name that is there another value.
    func replace(_ part: TOMLItem.KeyPart, _ content: Content) {
        guard let place = place(of: part.name) else { return }
        entries[place] = TOMLTable.Entry(key: part.name, keyRange: part.range, node: Self.node(content, part))
        set(content, at: place)
    }

    private static func node(_ content: Content, _ part: TOMLItem.KeyPart) -> TOMLNode {
        if case .value(let node) = content { node } else { TOMLNode(.unreadable, range: part.range) }
    }

    private func set(_ content: Content, at place: Int) {
        switch content {
        case .value: if !inner.isEmpty { setInner(nil, at: place) }
        case .table(let draft): setInner(.table(draft), at: place)
        case .tables(let drafts): setInner(.tables(drafts), at: place)
        }
    }

    private func setInner(_ table: Inner?, at place: Int) {
        while inner.count < entries.count { inner.append(nil) }
        inner[place] = table
    }

    /// What dotted keys put in, each with its keys from here on.
    var leaves: [(keys: [TOMLItem.KeyPart], content: Content)] {
        entries.indices.flatMap { place -> [(keys: [TOMLItem.KeyPart], content: Content)] in
            let slot = slot(at: place)
            let part = TOMLItem.KeyPart(name: slot.name, range: slot.keyRange)
            guard case .table(let draft) = slot.content, draft.origin == .dotted else {
                return [([part], slot.content)]
            }
            return draft.leaves.map { ([part] + $0.keys, $0.content) }
        }
    }

    /// The finished table, which takes the entries with it: asked for once, when nothing is added any more.
    func frozen(isInline: Bool = false) -> TOMLTable {
        var entries: [TOMLTable.Entry] = []
        swap(&entries, &self.entries)
        for (place, table) in inner.enumerated() {
            switch table {
            case .table(let draft): entries[place].node = TOMLNode(.table(draft.frozen()), range: draft.range)
            case .tables(let drafts):
                let tables = drafts.all.map { TOMLNode(.table($0.frozen()), range: $0.range) }
                entries[place].node = TOMLNode(.array(tables), range: tables.first?.range ?? entries[place].keyRange)
            case nil: break
            }
        }
        return TOMLTable(entries: entries, isInline: isInline, brokenKeys: brokenKeys)
    }
}
