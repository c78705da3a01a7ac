/// Where the keys of a rule, their values and the elements of its lists stand.
///
/// Looked up in the rule as it is written when they are asked for, which few ever are.
public struct RulePlaces: Sendable {
    /// An element of a list.
    public struct Element: Hashable, Sendable {
        /// The key of the list; nested keys are dotted, such as `then.support`.
        public var key: String
        /// What the element is called.
        public var name: String
    }

    /// The entries of the rule's table.
    private let entries: [RuleNode.Entry]
    /// The elements that are not found by how they are written.
    public private(set) var elements: [Element: SourceLocation] = [:]

    /// In longer lists every element is remembered, so that many of them are found soon.
    static let mostUnremembered = 16

    /// A rule without remembered elements.
    init(_ row: RuleNode) { entries = row.entries }

    /// Where a key and its value stand; nil where it is not written. Nested keys are dotted, such as `then.lead`, and
    /// tables of a list are numbered from 0, such as `warn.0.at`.
    public subscript(key: String) -> KeyPlace? {
        entry(of: key).map { KeyPlace(key: $0.keyLocation, value: $0.value.location) }
    }

    /// The keys of the rule itself, in the order written; not those of tables inside.
    public var keys: [String] { entries.map(\.key) }

    /// Where an element of a key's list stands, by its text or as it was remembered; nil where none is called so.
    public func element(_ name: String, of key: String) -> SourceLocation? {
        if let known = elements[Element(key: key, name: name)] { return known }
        guard case .list(let elements)? = entry(of: key)?.value.value else { return nil }
        return elements.last { $0.text == name }?.location
    }

    mutating func remember(_ location: SourceLocation, _ element: Element) { elements[element] = location }

    mutating func remember(_ others: RulePlaces) {
        if !others.elements.isEmpty { elements.merge(others.elements) { _, new in new } }
    }

    private func entry(of key: String) -> RuleNode.Entry? {
        if let place = entries.place(of: key) { return entries[place] }
        guard key.utf8.contains(UInt8(ascii: ".")) else { return nil }
        let parts = key.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
        var (table, list): ([RuleNode.Entry], [RuleNode]) = (entries, [])
        for part in parts.dropLast() {
            guard let inner = list.isEmpty ? Self.value(of: part, in: table) : Self.element(part, of: list) else {
                return nil
            }
            (table, list) = (inner.entries, inner.elements)
        }
        return parts.last.flatMap { table.place(of: $0) }.map { table[$0] }
    }

    private static func value(of key: String, in table: [RuleNode.Entry]) -> RuleNode? {
        table.place(of: key).map { table[$0].value }
    }

    private static func element(_ number: String, of list: [RuleNode]) -> RuleNode? {
        Int(number).flatMap { list.indices.contains($0) ? list[$0] : nil }
    }
}
