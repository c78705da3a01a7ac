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
    public var diagnostics: [SourceDiagnostic] { findings.all }
    private(set) var findings = Findings()
    /// Where the keys and values of the table stand.
    public private(set) var places: RulePlaces
    /// The names used, with their domains.
    private(set) var names: [(domain: DomainName, name: String, location: SourceLocation)] = []
    /// The keys that were asked for; those that are not written more than once.
    private var known: [String] = []
    private let entries: [RuleNode.Entry]
    private var asked = AskedEntries()
    /// The keys that were most likely meant by those that nobody asked for; known once reading is done.
    private(set) var slips: Set<String> = []
    /// What was reported because keys are absent; nothing of it is said where one of those is only misspelt.
    private var consequences: [(absent: [String], diagnostic: SourceDiagnostic)] = []
    /// What the keys of a table inside a row begin with, such as `then.`; empty for a row.
    let path: String

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

        init(_ kind: Kind, reference: RuleReference) {
            self.kind = kind
            self.reference = reference
        }

        final class Kind: Sendable {
            let section: String
            /// What one rule of the kind is called in sentences; nil for `[pack]`.
            let title: BilingualText?
            let subject: Subject
            let vocabulary: Vocabulary
            let header: PackHeader
            /// Whether every file could be read; else a name that nobody declares may stand in one that could not.
            let isWhole: Bool
            /// The keys of `[pack]` that are misspelt; nil where it could not be read.
            let packSlips: Set<String>?
            /// What is proposed for slips; shared by all kinds.
            let proposals: Proposals
            /// More errors of one file than these are not looked for.
            let mostErrors: Int

            init(
                section: String, title: BilingualText? = nil, subject: Subject, vocabulary: Vocabulary,
                header: PackHeader, isWhole: Bool, packSlips: Set<String>? = [], proposals: Proposals,
                mostErrors: Int
            ) {
                self.proposals = proposals
                self.mostErrors = mostErrors
                self.title = title
                self.isWhole = isWhole
                self.packSlips = packSlips
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
        entries = node.entries
        places = RulePlaces(node)
        known.reserveCapacity(path.isEmpty ? Self.keysOfRow : Self.keysOfTable)
    }

    /// About as many keys are asked for in a row and in a table inside one.
    private static let (keysOfRow, keysOfTable) = (32, 8)

    /// Adds a diagnostic of the plugin's own.
    public mutating func report(_ diagnostic: SourceDiagnostic) {
        if !isFull { findings.append(diagnostic) }
    }

    /// Whether so many errors were found that no others are looked for; then the set is not used, and it is told that there
    /// may be more.
    var isFull: Bool { findings.errorCount > context.kind.mostErrors }

    /// Adds a diagnostic of something that is absent.
    ///
    /// - Parameter absent: The keys any of which would mend it; those of the pack's header as `pack.document`. Where one is
    ///   written with a misspelt name, that alone is told.
    public mutating func report(_ diagnostic: SourceDiagnostic, absent: [String]) {
        consequences.append((absent, diagnostic))
    }

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
        var conditions = ConditionReader(context.kind)
        swap(&names, &conditions.names)
        let condition = conditions.condition(value)
        swap(&names, &conditions.names)
        findings += conditions.findings
        return condition
    }

    /// The value of a key; nil where it is not written. An unreadable one counts as not written: it is reported where
    /// the text is parsed.
    public mutating func value(_ key: String) -> RuleNode? { ask(key).map { entries[$0].value } }

    /// The place of a key among the entries; nil where it is not written.
    mutating func ask(_ key: String) -> Int? {
        guard let place = entries.place(of: key) else {
            known.append(key)
            return nil
        }
        if asked.insert(place) { known.append(key) }
        return place
    }

    /// What stands at a place among the entries.
    func node(at place: Int) -> RuleNode { entries[place].value }

    /// Remembers where an element of a key's list stands that is called otherwise than it is written; ``Rule/place(of:element:)``
    /// tells it.
    public mutating func remember(_ location: SourceLocation, of key: String, element: String) {
        places.remember(location, RulePlaces.Element(key: path + key, name: element))
    }

    /// Where a key's value stands; where the table begins if the key is not written.
    public func place(of key: String) -> SourceLocation {
        entries.place(of: key).map { entries[$0].value.location } ?? node.location
    }

    /// Whether a key is written.
    public mutating func has(_ key: String) -> Bool { ask(key) != nil }

    /// Reports that a key is missing.
    public mutating func reportMissing(_ key: String, hint: String? = nil) {
        report(RuleFault.keyMissing(key, hint: hint, at: node.location), absent: [key])
    }

    /// Reports every key that nobody asked for.
    mutating func finish() {
        if !asked.coversAll(of: entries.count) { reportUnknown() }
        if findings.errorCount > 0 { tellKeysBelow() }
        guard !consequences.isEmpty else { return }
        let isPackUnread = context.kind.packSlips == nil && context.section != "pack"
        let packSlips = Set((context.kind.packSlips ?? []).map { "pack.\($0)" })
        for (absent, diagnostic) in consequences {
            let isExplained = absent.contains { key in
                slips.contains(key) || packSlips.contains(key) || entries.place(of: key) != nil
                    || isPackUnread && key.hasPrefix("pack.")
            }
            if !isExplained { report(diagnostic) }
        }
    }

    /// Tells of keys that became those of a table inside, in place of their being unknown there and missing here.
    private mutating func tellKeysBelow() {
        guard entries.contains(where: \.isTableBelow) else { return }
        let absent = Set(known).subtracting(node.entries.map(\.key))
        let faults = SortedPlaces(findings.all.filter(\.isOfUnknownKey).map(\.range.lowerBound))
        let unlike = Set(findings.all.filter { $0.isOfUnknownKey && $0.suggestion == nil }.map(\.range.lowerBound))
        let (proposals, near) = (context.kind.proposals, RuleWords.Keys(unlike.isEmpty ? [] : absent.sorted()))
        let names = [context.section] + path.split(separator: ".").filter { Int($0) == nil }.map { String($0) }
        let below = KeysBelow.all(in: node, among: absent, toldAt: faults, path: names.joined(separator: ".")) {
            unlike.contains($0.keyLocation.range.lowerBound) ? proposals.key(for: $0.key, among: near) : nil
        }
        guard !below.isEmpty else { return }
        let explained = Set(below.flatMap(\.entries).flatMap { faults.within($0.range) })
        findings.remove { $0.isOfUnknownKey && explained.contains($0.range.lowerBound) }
        for keys in below {
            slips.formUnion(keys.names)
            report(RuleFault.keysBelow(keys))
        }
    }

    private mutating func reportUnknown() {
        let proposals = context.kind.proposals
        var seen = Set<String>()
        let known = known.filter { seen.insert($0).inserted }
        let places = entries.indices.filter { !asked.contains($0) }
        // Every known key was asked for: of those that are written, the places are known.
        let written = Set(entries.indices.filter { asked.contains($0) }.map { entries[$0].key })
        let (absent, all) = (RuleWords.Keys(known.filter { !written.contains($0) }), RuleWords.Keys(known))
        let choices = RuleFault.choices(known, unless: nil)
        for place in places {
            if isFull { return }
            let entry = entries[place]
            if let same = all.same(as: entry.key), written.contains(same) {
                report(RuleFault.keyWrittenAlready(entry.key, as: same, at: entry.keyLocation))
                continue
            }
            let meant = proposals.key(for: entry.key, among: absent)
            if let meant { slips.insert(meant) }
            if entry.isAlone { continue }
            // `1. force = …`: a number before a key, which so became a part of it.
            if Int(entry.key) != nil, let inner = entry.value.entries.first { slips.insert(inner.key) }
            let near = meant ?? proposals.key(for: entry.key, among: all)
            let isOfPack = near == nil && PackReader.ownKeys.contains(entry.key) && context.section != "pack"
            report(
                isOfPack
                    ? RuleFault.keyOfPack(entry.key, at: entry.keyLocation)
                    : RuleFault.keyUnknown(entry.key, near: near, choices: choices, at: entry.keyLocation))
        }
    }

    /// Ends the reader of a table inside and takes what it found.
    @usableFromInline
    mutating func take(_ inner: RuleReader, of key: String) {
        var reader = inner
        reader.finish()
        // What is absent because a table inside is wrong is absent for that reason.
        if reader.findings.errorCount > 0 { slips.insert(key) }
        findings += reader.findings
        names += reader.names
        places.remember(reader.places)
    }
}
