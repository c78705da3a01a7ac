import TOMLSyntax

/// A rule file as a tree.
struct ParsedFile {
    var path: String
    var root: RuleNode
    /// Where headers of rows stand in single brackets, by section.
    var looseHeaders: [String: [SourceLocation]] = [:]
    /// Whether nothing could be read of it.
    var isForeign = false
    /// The section that was meant, by the name of one that there is not.
    private(set) var misspelt: [String: String] = [:]
    /// Where the tables of each section stand among the entries, its name misspelt or not.
    private var sections: [String: [Int]] = [:]

    init(path: String, root: RuleNode, looseHeaders: [String: [SourceLocation]], isForeign: Bool) {
        self.path = path
        self.root = root
        self.looseHeaders = looseHeaders
        self.isForeign = isForeign
        arrange()
    }

    private mutating func arrange() {
        sections = [:]
        for (place, entry) in root.entries.enumerated() {
            sections[misspelt[entry.key] ?? entry.key, default: []].append(place)
        }
    }

    /// The rows of a section: its tables, where it is written as one table or as several, its name misspelt or not.
    func rows(of section: String) -> [RuleNode] {
        sections[section]?.flatMap { root.entries[$0].value.rows } ?? []
    }

    /// The table `[pack]`; an empty one where it is not written.
    var pack: RuleNode {
        guard let place = sections["pack"]?.first else { return RuleNode(.table(looseKeys), at: root.location) }
        let node = root.entries[place].value
        return node.isTable ? node : node.rows.first ?? node
    }

    /// Whether there is a table `[pack]`, if under a misspelt name.
    var hasPack: Bool { sections["pack"] != nil }

    /// The keys that stand before every header of a file without `[pack]`: they lack that line alone.
    var looseKeys: [RuleNode.Entry] {
        let keys = root.entries.filter { !$0.isHeader }
        let isHeader = keys.contains { ["id", "title", "effective", "document"].contains($0.key) }
        return hasPack || !isHeader ? [] : keys
    }

    /// Whether it says nothing at all: empty, or remarks alone. What it said may be wanted elsewhere.
    var isBlank: Bool { root.entries.isEmpty && !isForeign }

    /// The file with its misspelt sections taken for those that were meant.
    func recovering(_ names: SectionNames) -> ParsedFile {
        var file = self
        let isLoose = Set(looseKeys.map(\.key))
        for entry in root.entries where !isLoose.contains(entry.key) {
            if let meant = names.meant(by: entry.key) { file.misspelt[entry.key] = meant }
        }
        if !file.misspelt.isEmpty { file.arrange() }
        return file
    }
}
