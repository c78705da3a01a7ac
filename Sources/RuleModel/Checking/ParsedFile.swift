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
    var misspelt: [String: String] = [:]

    /// The rows of a section: its tables, where it is written as one table or as several, its name misspelt or not.
    func rows(of section: String) -> [RuleNode] {
        root.entries.filter { $0.key == section || misspelt[$0.key] == section }.flatMap(\.value.rows)
    }

    /// The table `[pack]`; an empty one where it is not written.
    var pack: RuleNode {
        let entry = root.entries.first { $0.key == "pack" || misspelt[$0.key] == "pack" }
        guard let node = entry?.value else { return RuleNode(.table(looseKeys), at: root.location) }
        return node.isTable ? node : node.rows.first ?? node
    }

    /// Whether there is a table `[pack]`, if under a misspelt name.
    var hasPack: Bool { root.entries.contains { $0.key == "pack" || misspelt[$0.key] == "pack" } }

    /// The keys that stand before every header of a file without `[pack]`: they lack that line alone.
    var looseKeys: [RuleNode.Entry] {
        let keys = root.entries.filter { !$0.isHeader }
        let isHeader = keys.contains { ["id", "title", "effective", "document"].contains($0.key) }
        return hasPack || !isHeader ? [] : keys
    }

    /// Whether it says nothing at all: empty, or remarks alone. What it said may be wanted elsewhere.
    var isBlank: Bool { root.entries.isEmpty && !isForeign }

    /// The file with its misspelt sections taken for those that were meant.
    func recovering(_ sections: SectionNames) -> ParsedFile {
        var file = self
        let isLoose = Set(looseKeys.map(\.key))
        for entry in root.entries where !isLoose.contains(entry.key) {
            if let meant = sections.meant(by: entry.key) { file.misspelt[entry.key] = meant }
        }
        return file
    }
}

/// The sections that there are.
struct SectionNames {
    private let shapes: [String: SectionShape]
    private let titles: [String: String]
    /// The sections in the order of their plugins, and `pack`.
    let names: [String]

    init(_ plugins: [any RulePlugin]) {
        shapes = Dictionary(plugins.map { ($0.section, $0.shape) }) { first, _ in first }
        titles = Dictionary(plugins.map { ($0.title.chinese, $0.section) }) { first, _ in first }
        names = plugins.map(\.section) + ["pack"]
    }

    /// Whether a section's tables are written `[[section]]`.
    func isRow(_ name: String) -> Bool {
        guard let shape = shapes[name] ?? meant(by: name).flatMap({ shapes[$0] }) else { return false }
        return !shape.isSingle
    }

    /// The section that was most likely meant by a name that is none.
    func meant(by name: String) -> String? {
        guard !names.contains(name) else { return nil }
        if let key = RuleWords.key(name, among: names) { return key }
        return Suggestion.nearest(to: name, among: titles.keys.sorted()).flatMap { titles[$0] } ?? titles[name]
    }
}
