public import TOMLSyntax
public import WorkCalendar

/// Reads the keys of one table, reports what is wrong with them, and remembers which keys there are.
///
/// Every key that a plugin asks for is thereby known; what is left over when it is done is reported as misspelt. So ask
/// for all keys, also after one was wrong: then all faults are found in one run.
public struct RuleReader {
    /// The table.
    public let node: RuleNode
    /// What it is part of.
    public internal(set) var context: Context
    /// What is wrong, in the order found.
    public private(set) var diagnostics: [SourceDiagnostic] = []
    /// Where keys and values stand, by dotted key.
    public private(set) var places: [String: KeyPlace] = [:]
    /// The names used, with their domains.
    private(set) var names: [(domain: DomainName, name: String, location: SourceLocation)] = []
    private var known: [String] = []
    private let path: String

    /// What every table of a rule has in common.
    public struct Context: Sendable {
        /// The section's name, such as `deadline`.
        public var section: String { kind.section }
        /// What the rules are about.
        public var subject: Subject { kind.subject }
        /// The words of all packs.
        public var vocabulary: Vocabulary { kind.vocabulary }
        /// The pack's header.
        public var header: PackHeader { kind.header }
        /// What all rules of a kind and pack have in common; shared, since every table is given it.
        let kind: Kind
        /// The rule's reference; its id and title are empty while they are being read.
        public var reference: RuleReference
        /// The first day on which the rule is in force.
        public var effective: CivilDate = .earliest
        /// The last day on which the rule is in force; nil while no end is set.
        public var until: CivilDate?

        init(
            section: String, subject: Subject, vocabulary: Vocabulary, header: PackHeader, reference: RuleReference
        ) {
            self.init(
                Kind(section: section, subject: subject, vocabulary: vocabulary, header: header),
                reference: reference)
        }

        init(_ kind: Kind, reference: RuleReference) {
            self.kind = kind
            self.reference = reference
        }

        final class Kind: Sendable {
            let section: String
            let subject: Subject
            let vocabulary: Vocabulary
            let header: PackHeader

            init(section: String, subject: Subject, vocabulary: Vocabulary, header: PackHeader) {
                self.section = section
                self.subject = subject
                self.vocabulary = vocabulary
                self.header = header
            }
        }
    }

    init(_ node: RuleNode, context: Context, path: String = "") {
        self.node = node
        self.context = context
        self.path = path
        places.reserveCapacity(node.entries.count)
    }

    /// Adds a diagnostic of the plugin's own.
    public mutating func report(_ diagnostic: SourceDiagnostic) { diagnostics.append(diagnostic) }

    /// Remembers that a name is used, so that checks over all packs can look at every place that uses it.
    public mutating func mention(_ name: String, of domain: DomainName, at location: SourceLocation) {
        names.append((domain, name, location))
    }

    /// The names used, on the days of the rule that uses them.
    func mentions(from effective: CivilDate, until: CivilDate?) -> [Mention] {
        names.map {
            Mention(
                section: context.section, domain: $0.domain, name: $0.name, location: $0.location, effective: effective,
                until: until)
        }
    }

    /// Reads a condition; nil where it is not written or wrong.
    public mutating func condition(_ key: String) -> Condition? {
        guard let value = value(key) else { return nil }
        var conditions = ConditionReader(context)
        let condition = conditions.condition(value)
        diagnostics += conditions.diagnostics
        names += conditions.names
        return condition
    }

    /// The value of a key; nil where it is not written. An unreadable one counts as not written: it is reported where
    /// the text is parsed.
    public mutating func value(_ key: String) -> RuleNode? {
        let isNew = !known.contains(key)
        if isNew { known.append(key) }
        guard case .table(let entries) = node.value, let place = entries.firstIndex(where: { $0.key == key }) else {
            return nil
        }
        if isNew {
            places[path + key] = KeyPlace(
                key: entries[place].keyLocation, value: entries[place].value.location)
        }
        return entries[place].value
    }

    /// Remembers where an element of a key's list stands, as it is written and by its proper name.
    mutating func remember(_ location: SourceLocation, of key: String, element: String) {
        places["\(path)\(key)[\(element)]"] = KeyPlace(key: location, value: location)
    }

    /// Where a key's value stands; where the table begins if the key is not written.
    public func place(of key: String) -> SourceLocation { places[path + key]?.value ?? node.location }

    /// Whether a key is written.
    public mutating func has(_ key: String) -> Bool { value(key) != nil }

    /// Reports that a key is missing.
    public mutating func reportMissing(_ key: String, hint: String? = nil) {
        report(RuleFault.keyMissing(key, hint: hint, at: node.location))
    }

    /// Reports every key that nobody asked for.
    mutating func finish() {
        for entry in node.entries where !known.contains(entry.key) {
            let near = Suggestion.nearest(to: entry.key, among: known)
            report(RuleFault.keyUnknown(entry.key, near: near, at: entry.keyLocation))
        }
    }

    /// Reads the table of a key with a reader of its own; nil where it is not written or is no table.
    public mutating func table<Value>(_ key: String, _ read: (inout RuleReader) -> Value?) -> Value? {
        guard let value = value(key) else { return nil }
        guard case .table = value.value else {
            reportType(key, wanted: BilingualText(chinese: "表，如 { … }", english: "a table such as { … }"), value)
            return nil
        }
        return nested(value, path: path + key + ".", read)
    }

    /// Reads each table of a list with a reader of its own; what is no table is reported.
    public mutating func tables<Value>(_ key: String, _ read: (inout RuleReader) -> Value?) -> [Value] {
        guard let value = value(key) else { return [] }
        guard case .list(let elements) = value.value else {
            reportType(
                key, wanted: BilingualText(chinese: "列表，如 [ { … } ]", english: "a list such as [ { … } ]"), value)
            return []
        }
        return elements.enumerated().compactMap { index, element in
            guard case .table = element.value else {
                reportType(key, wanted: BilingualText(chinese: "由表组成的列表", english: "a list of tables"), element)
                return nil
            }
            return nested(element, path: "\(path)\(key).\(index).", read)
        }
    }

    mutating func reportType(_ key: String, wanted: BilingualText, _ found: RuleNode) {
        if case .unreadable = found.value { return }
        report(RuleFault.typeWrong(key, wanted: wanted, found: found))
    }

    private mutating func nested<Value>(
        _ node: RuleNode, path: String, _ read: (inout RuleReader) -> Value?
    ) -> Value? {
        var reader = RuleReader(node, context: context, path: path)
        let value = read(&reader)
        reader.finish()
        diagnostics += reader.diagnostics
        names += reader.names
        places.merge(reader.places) { _, new in new }
        return value
    }
}
