import TOMLSyntax
import WorkCalendar

// Ids that are used twice: told once, with what follows from it.
extension SetCheck {
    /// An id that is used twice, at its second place and its first.
    private struct Twin {
        var second: RuleNaming
        var first: RuleNaming

        /// The files that have one and the other; nil where one file has both.
        var files: [String]? {
            let paths = [second.location.path, first.location.path]
            return paths[0] == paths[1] ? nil : paths
        }
    }

    /// No two rules of a kind have one id on one day; asked when all rules are read.
    mutating func checkIDs() {
        for (section, namings) in namings {
            let twins = Self.twins(among: namings)
            if let places = nameless[section] { tellNames(of: places, in: section) }
            let replaced = twins.count == 1 ? takeNames(of: section, most: 1) : []
            let copies = Dictionary(grouping: twins.filter { $0.files != nil }) { $0.files }
            var told = Set<[String]>()
            for twin in twins {
                // Of a file that was copied it is told once.
                guard twin.files.map({ told.insert($0).inserted }) ?? true else { continue }
                let copied = twin.files == nil ? [twin] : copies[twin.files] ?? [twin]
                diagnostics.append(
                    RuleFault.idsTaken(
                        copied.map { ($0.second.id, $0.second.location) }, first: twin.first.location,
                        replaced: replaced))
            }
        }
    }

    private static func twins(among namings: [RuleNaming]) -> [Twin] {
        // Most ids are used once: what is used again is kept apart.
        var first: [String: Int] = [:]
        first.reserveCapacity(namings.count)
        var others: [String: [RuleNaming]] = [:]
        var twins: [Twin] = []
        for (place, naming) in namings.enumerated() {
            let earlier = first.number(of: naming.id, orNew: place)
            if earlier == place { continue }
            let twin =
                namings[earlier].overlaps(naming)
                ? namings[earlier] : others[naming.id]?.first { $0.overlaps(naming) }
            if let twin { twins.append(Twin(second: naming, first: twin)) }
            others[naming.id, default: []].append(naming)
        }
        return twins
    }

    /// Where ids are missing or empty, the names that are wanted elsewhere and that nobody declares are most likely theirs:
    /// they are told there, and not on their own.
    private mutating func tellNames(of places: [SourceLocation], in section: String) {
        let names = takeNames(of: section, most: places.count, evenNear: true)
        let fault = diagnostics.firstIndex { fault in
            places.contains { fault.file == $0.path && fault.range == $0.range } && fault.subject == "id"
        }
        guard let fault else { return }
        diagnostics[fault].related += names.map { name, place in
            SourceDiagnostic.Related(
                place,
                BilingualText(
                    chinese: "这里要用“\(name)”，现在没有了：是不是它的 id",
                    english: "“\(name)” is wanted here and there is none now: is it the id"))
        }
    }

    /// The names that rules use and nobody declares, of those that a section's ids declare, where they are so few: what
    /// rules were called that lost their ids, or the one that took another's, most likely. So they are told there, with
    /// their places, and not on their own.
    private mutating func takeNames(
        of section: String, most: Int, evenNear: Bool = false
    ) -> [(name: String, location: SourceLocation)] {
        let declared: [DomainName] = [.unit, .matter, .clock, .channel]
        guard let domain = declared.first(where: { $0.rowSection == section }),
            let kind = vocabulary.domains[domain]?.title
        else { return [] }
        let unknown = diagnostics.enumerated().compactMap { place, fault in
            Self.unknownName(fault, of: kind, evenNear: evenNear).map { (place: place, name: $0) }
        }
        // What is like a name that there is, and wanted once, is a slip of its own.
        let uses = Dictionary(unknown.map { ($0.name, 1) }, uniquingKeysWith: +)
        let found = unknown.filter { diagnostics[$0.place].suggestion == nil || (uses[$0.name] ?? 0) > 1 }
        guard (1...most).contains(Set(found.map(\.name)).count) else { return [] }
        let faults = found.map { (name: $0.name, location: SourceLocation(of: diagnostics[$0.place])) }
        let places = Set(found.map(\.place))
        diagnostics = diagnostics.enumerated().filter { !places.contains($0.offset) }.map(\.element)
        return faults
    }

    /// The name that a fault says is unknown, where it is of that kind and, unless said, like no other.
    private static func unknownName(
        _ fault: SourceDiagnostic, of kind: BilingualText, evenNear: Bool
    ) -> String? {
        guard evenNear || fault.suggestion == nil, let name = fault.subject.map(String.init) else { return nil }
        let told = RuleFault.nameUnknown(name, kind: kind, near: nil, at: SourceLocation(of: fault))
        return told.message == fault.message ? name : nil
    }

    /// Takes back what two files with one pack id have twice: that they do is told, and one of them is a copy.
    mutating func forgetCopies() {
        let packs = Dictionary(grouping: files.filter { $0.packID != nil }) { $0.packID }.values
        var others: [String: Set<String>] = [:]
        for copies in packs where copies.count > 1 {
            for file in copies { others[file.path] = Set(copies.map(\.path)).subtracting([file.path]) }
        }
        guard !others.isEmpty else { return }
        diagnostics.removeAll { fault in
            guard fault.code != "RULE-0014", let others = others[fault.file] else { return false }
            return fault.related.contains { others.contains($0.file) }
        }
    }
}

extension ParsedFile {
    /// The id of its pack, as it is written.
    var packID: String? { pack["id"]?.text }
}

extension DomainName {
    /// The section whose rows' ids are its names; nil where they come from elsewhere.
    fileprivate var rowSection: String? { self == .channel ? "channel" : declaringSection }
}

extension SourceLocation {
    /// Where a fault stands; its line is not looked up.
    fileprivate init(of fault: SourceDiagnostic) { self.init(path: fault.file, line: 0, range: fault.range) }
}
