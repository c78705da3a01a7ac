/// Puts statements together to the value tree and finds what is defined twice. Source: TOML 1.0, Table.
struct TOMLAssembly {
    let root = TableDraft(.root)
    var faults: [TOMLFault]
    /// The table that pairs go to; one outside the tree after a header that cannot be used: its pairs are checked alone.
    private var current: TableDraft
    /// Headers `[name]` that were taken for `[[name]]`.
    private(set) var looseHeaders: [TOMLDocument.LooseHeader] = []
    /// The rows to which the current table belongs, and the keys of their header.
    private var rows: (list: TableDraft.List, keys: [TOMLItem.KeyPart])?
    private let isRow: (String) -> Bool

    /// - Parameter isRow: Whether tables of that name are written `[[name]]`.
    init(faults: [TOMLFault], isRow: @escaping (String) -> Bool = { _ in false }) {
        self.faults = faults
        self.isRow = isRow
        current = root
    }

    mutating func add(_ items: [TOMLItem]) {
        for place in items.indices { add(at: place, of: items) }
    }

    private mutating func add(at place: Int, of items: [TOMLItem]) {
        let item = items[place]
        switch item.kind {
        case .comment: break
        case .invalid(let isHeader):
            if isHeader {
                current = TableDraft(.header)
            } else if item.keys.count == 1 {
                current.noteBroken(item.keys[0])
            }
        case .pair(let node):
            if beginsRow(at: place, of: items) { beginRow(at: item) }
            add(node, at: item.keys)
        case .header(let isArray): open(item, isArray: isArray)
        }
    }

    /// Whether a row begins anew, its header being missing: with the key that the current one began with, and the next key
    /// is there already too.
    private func beginsRow(at place: Int, of items: [TOMLItem]) -> Bool {
        let keys = items[place].keys
        guard rows != nil, keys.count == 1, keys[0].name == current.firstName, place + 1 < items.count
        else { return false }
        let next = items[place + 1]
        guard case .pair = next.kind, next.keys.count == 1, next.keys[0].name != keys[0].name else { return false }
        return current.find(next.keys[0].name) != nil
    }

    private mutating func beginRow(at item: TOMLItem) {
        guard let rows else { return }
        let start = item.keys[0].range.lowerBound
        let first = current.find(item.keys[0].name)?.keyRange
        let name = rows.keys.map(\.name).joined(separator: ".")
        faults.append(TOMLFault(.duplicateKey, range: start..<start, subject: "[[\(name)]]", first: first))
        current = TableDraft(.header, range: item.keys[0].range)
        rows.list.all.append(current)
    }

    mutating func add(_ node: TOMLNode, at keys: [TOMLItem.KeyPart]) {
        guard let last = keys.last else { return }
        var table = current
        for (place, part) in keys.dropLast().enumerated() {
            switch table.find(part, orBegin: .dotted, range: part.range) {
            case .begun(let draft): table = draft
            case .slot(let slot) where slot.isPlain:
                return quote(keys[place...], .value(node), in: table, beside: slot.keyRange)
            case .slot(let slot):
                guard let next = dotted(part, slot) else { return }
                table = next
            }
        }
        guard let first = table.find(last.name) else { return table.insert(last, .value(node)) }
        if case .table(let draft) = first.content, draft.origin == .dotted {
            table.replace(last, .value(node))
            for leaf in draft.leaves {
                let part = TOMLItem.KeyPart(name: last.name, range: first.keyRange)
                quote([part] + leaf.keys, leaf.content, in: table, beside: last.range)
            }
        } else {
            faults.append(TOMLFault(.duplicateKey, range: last.range, subject: last.name, first: first.keyRange))
        }
    }

    /// Reports a dotted key beside a value of its beginning, and takes it for the one key that it would be in quotes.
    private mutating func quote(
        _ keys: some Collection<TOMLItem.KeyPart>, _ content: TableDraft.Content, in table: TableDraft,
        beside plain: Range<Int>
    ) {
        let name = keys.map(\.name).joined(separator: ".")
        let start = keys.map(\.range.lowerBound).min() ?? plain.lowerBound
        let range = start..<(keys.map(\.range.upperBound).max() ?? start)
        faults.append(TOMLFault(.valueBesideDotted, range: range, subject: name, first: plain))
        if table.find(name) == nil { table.insert(TOMLItem.KeyPart(name: name, range: range), content) }
    }

    /// The table that a part of a dotted key names; only tables made by dotted keys may grow this way.
    private mutating func dotted(_ part: TOMLItem.KeyPart, _ slot: TableDraft.Slot) -> TableDraft? {
        if case .table(let draft) = slot.content, draft.origin == .dotted { return draft }
        let kind: TOMLFault.Kind = slot.isTable ? .closedTable : .notATable
        faults.append(TOMLFault(kind, range: part.range, subject: part.name, first: slot.keyRange))
        return nil
    }

    private mutating func open(_ item: TOMLItem, isArray: Bool) {
        rows = nil
        current = table(of: item, isArray: isArray) ?? TableDraft(.header)
    }

    /// The table that a header opens; nil where it cannot be used.
    private mutating func table(of item: TOMLItem, isArray: Bool) -> TableDraft? {
        guard let last = item.keys.last else { return nil }
        var table = root
        let isLoose = !isArray && item.keys.count == 1 && isRow(last.name)
        if isLoose { looseHeaders.append(TOMLDocument.LooseHeader(name: last.name, range: item.range)) }
        let isArray = isArray || isLoose
        for part in item.keys.dropLast() {
            guard let next = step(part, in: table) else { return nil }
            table = next
        }
        return isArray ? append(last, item, in: table) : define(last, item, in: table)
    }

    /// The table that an inner part of a header names: an array of tables stands for its last one.
    private mutating func step(_ part: TOMLItem.KeyPart, in table: TableDraft) -> TableDraft? {
        let slot: TableDraft.Slot
        switch table.find(part, orBegin: .implied, range: part.range) {
        case .begun(let draft): return draft
        case .slot(let found): slot = found
        }
        switch slot.content {
        case .table(let draft): return draft
        case .tables(let drafts): return drafts.all.last
        case .value(let node):
            var kind = TOMLFault.Kind.notATable
            if case .table = node.value { kind = .closedTable }
            faults.append(TOMLFault(kind, range: part.range, subject: part.name, first: slot.keyRange))
            return nil
        }
    }

    private mutating func define(_ part: TOMLItem.KeyPart, _ item: TOMLItem, in table: TableDraft) -> TableDraft? {
        let slot: TableDraft.Slot
        switch table.find(part, orBegin: .header, range: item.range) {
        case .begun(let draft): return draft
        case .slot(let found): slot = found
        }
        if case .table(let draft) = slot.content, draft.origin == .implied {
            draft.origin = .header
            draft.range = item.range
            return draft
        }
        let name = item.keys.map(\.name).joined(separator: ".")
        if case .tables(let drafts) = slot.content {
            faults.append(
                TOMLFault(.expectedDoubleBrackets, range: item.range, subject: name, first: drafts.all.first?.range))
            return addRow(item, to: drafts)
        }
        faults.append(TOMLFault(.duplicateTable, range: part.range, subject: name, first: slot.keyRange))
        return nil
    }

    private mutating func append(_ part: TOMLItem.KeyPart, _ item: TOMLItem, in table: TableDraft) -> TableDraft? {
        guard let slot = table.find(part.name) else {
            let drafts = TableDraft.List([])
            table.insert(part, .tables(drafts))
            return addRow(item, to: drafts)
        }
        if case .tables(let drafts) = slot.content { return addRow(item, to: drafts) }
        faults.append(TOMLFault(.notAnArrayOfTables, range: part.range, subject: part.name, first: slot.keyRange))
        return nil
    }

    /// The row that a header adds to those of its name.
    private mutating func addRow(_ item: TOMLItem, to drafts: TableDraft.List) -> TableDraft {
        let draft = TableDraft(.header, range: item.range)
        drafts.all.append(draft)
        rows = (drafts, item.keys)
        return draft
    }
}
