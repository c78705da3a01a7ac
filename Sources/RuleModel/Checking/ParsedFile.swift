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
    /// Where the tables of each section that there is stand among the entries, its name misspelt or not.
    private var sections: [String: [Int]] = [:]

    init(path: String, root: RuleNode, looseHeaders: [String: [SourceLocation]], isForeign: Bool) {
        self.path = path
        self.root = root
        self.looseHeaders = looseHeaders
        self.isForeign = isForeign
        if let place = root.entries.place(of: Self.packSection) { sections[Self.packSection] = [place] }
    }

    private static let packSection = "pack"

    /// The rows of a section: its tables, where it is written as one table or as several, its name misspelt or not.
    func rows(of section: String) -> [RuleNode] {
        guard let places = sections[section] else { return [] }
        return places.count == 1
            ? root.entries[places[0]].value.rows : places.flatMap { root.entries[$0].value.rows }
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
        if hasPack { return [] }
        let keys = root.entries.filter { !$0.isHeader }
        let isHeader = keys.contains { ["id", "title", "effective", "document"].contains($0.key) }
        return isHeader ? keys : []
    }

    /// Whether it says nothing at all: empty, or remarks alone. What it said may be wanted elsewhere.
    var isBlank: Bool { root.entries.isEmpty && !isForeign }

    /// The file with its misspelt sections taken for those that were meant.
    func recovering(_ names: SectionNames) -> ParsedFile {
        var file = self
        let isLoose = Set(looseKeys.map(\.key))
        file.sections = [:]
        let entries = root.entries
        for place in entries.indices {
            let key = entries[place].key
            if names.contains(key) {
                file.sections[key, default: []].append(place)
            } else if !isLoose.contains(key), let meant = names.meant(by: key) {
                file.misspelt[key] = meant
                file.sections[meant, default: []].append(place)
            }
        }
        return file
    }
}
