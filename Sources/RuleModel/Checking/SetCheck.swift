import TOMLSyntax
import WorkCalendar

/// One run of the checker over the trees of all files.
struct SetCheck {
    let files: [ParsedFile]
    let plugins: [any RulePlugin]
    var diagnostics: [SourceDiagnostic] = []
    var vocabulary = Vocabulary.core
    var headers: [PackHeader] = []
    var mentions: [Mention] = []
    var citations: [Citation] = []
    var packs: [RulePack] = []
    /// Sections with rules that could not be read.
    var unread: Set<String> = []

    init(files: [ParsedFile], plugins: [any RulePlugin]) {
        self.files = files
        self.plugins = plugins
    }

    mutating func run(revision: String) -> RuleSet {
        declareWords()
        for file in files { checkSections(file) }
        headers = files.map { header(of: $0) }
        packs = zip(files, headers).map { file, header in
            RulePack(
                header: header, path: file.path, defaults: [],
                parts: plugins.flatMap { $0.parts(ofPack: file.pack, in: vocabulary) }, sections: [:])
        }
        checkPackIDs()
        for plugin in plugins { load(plugin) }
        for plugin in plugins { checkTogether(plugin) }
        return RuleSet(revision: revision, packs: packs, vocabulary: vocabulary, mentions: mentions)
    }

    private mutating func declareWords() {
        for plugin in plugins {
            plugin.declare(in: &vocabulary)
            for file in files {
                plugin.declare(pack: file.pack, in: &vocabulary)
                for row in file.rows(of: plugin.section) { plugin.declare(row, in: &vocabulary) }
            }
        }
    }

    /// The file's sections are known, and each is written in its kind's form.
    private mutating func checkSections(_ file: ParsedFile) {
        let sections = plugins.map(\.section)
        for entry in file.root.entries where entry.key != "pack" {
            guard let plugin = plugins.first(where: { $0.section == entry.key }) else {
                let near = Suggestion.nearest(to: entry.key, among: sections + ["pack"])
                diagnostics.append(RuleFault.sectionUnknown(entry.key, near: near, at: entry.keyLocation))
                continue
            }
            checkForm(entry, plugin.shape)
        }
    }

    private mutating func checkForm(_ entry: RuleNode.Entry, _ shape: SectionShape) {
        switch entry.value.value {
        case .unreadable: return
        case .table where shape.isSingle: return
        case .list(let elements) where !shape.isSingle && elements.allSatisfy(\.isTable) && !elements.isEmpty: return
        default:
            diagnostics.append(
                RuleFault.formWrong(entry.key, wantsRows: !shape.isSingle, at: entry.keyLocation))
        }
    }

    private mutating func header(of file: ParsedFile) -> PackHeader {
        let node = file.root["pack"]
        if node == nil {
            diagnostics.append(RuleFault.packMissing(at: file.root.location))
        } else if node?.isTable == false, node?.value != .unreadable {
            diagnostics.append(RuleFault.formWrong("pack", wantsRows: false, at: file.pack.location))
        }
        let makeshift = PackHeader(
            id: file.path, title: "", jurisdiction: nil, document: nil, effective: .earliest, until: nil,
            appliesToOpen: false, conventions: PartialConventions(), rowSource: nil)
        guard let node, node.isTable else { return makeshift }
        let context = RuleReader.Context(
            section: "pack", subject: .request, vocabulary: vocabulary, header: makeshift,
            reference: RuleReference(pack: "", rule: "", title: "", cite: nil, document: nil))
        var reader = PackReader(reader: RuleReader(node, context: context))
        let header = reader.header(plugins: plugins)
        diagnostics += reader.reader.diagnostics
        mentions += reader.reader.mentions(from: header.effective, until: header.until)
        return header
    }

    private mutating func checkPackIDs() {
        var first: [String: SourceLocation] = [:]
        for file in files {
            guard let id = file.pack["id"], let name = id.text else { continue }
            if let other = first[name] {
                diagnostics.append(RuleFault.packTaken(name, at: id.location, first: other))
            } else {
                first[name] = id.location
            }
        }
    }
}

extension RuleNode {
    /// Whether it is a table.
    var isTable: Bool { if case .table = value { true } else { false } }
}
