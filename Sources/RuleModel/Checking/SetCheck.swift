import TOMLSyntax
import WorkCalendar

/// One run of the checker over the trees of all files.
struct SetCheck {
    let files: [ParsedFile]
    let plugins: [any RulePlugin]
    /// Whether every file could be read; else what seems to be missing may be there.
    let isWhole: Bool
    /// More errors of one file than these are not looked for.
    let mostErrors: Int
    var diagnostics: [SourceDiagnostic] = []
    var vocabulary = Vocabulary.core
    private(set) var proposals = Proposals(.core)
    var headers: [PackHeader] = []
    var mentions: [Mention] = []
    var citations: [Citation] = []
    var packs: [RulePack] = []
    /// Sections with rules that could not be read.
    var unread: Set<String> = []
    /// Of each file, the keys of `[pack]` that are misspelt; nil where nothing is known of it.
    var packSlips: [Set<String>?] = []
    /// The ids of each section's rules.
    var namings: [(section: String, namings: [RuleNaming])] = []
    /// Where rules of a section have no id, or an empty one.
    var nameless: [String: [SourceLocation]] = [:]
    /// Of each file, where its pack says what its rows take from it.
    let packPlaces: [(dates: (effective: SourceLocation, until: SourceLocation), cite: SourceLocation?)]
    /// The errors that were found in each file by itself.
    var errorCounts: [Int]

    init(files: [ParsedFile], plugins: [any RulePlugin], isWhole: Bool, mostErrors: Int) {
        self.files = files
        self.plugins = plugins
        self.isWhole = isWhole
        self.mostErrors = mostErrors
        packPlaces = files.map(\.packPlaces)
        errorCounts = [Int](repeating: 0, count: files.count)
        unread = isWhole ? [] : Set(plugins.map(\.section))
    }

    /// Whether so many errors were found in a file that no others are looked for.
    func isFull(_ file: Int) -> Bool { errorCounts[file] > mostErrors }

    /// The files in which not all errors were looked for.
    var cutFiles: Set<String> { Set(files.indices.filter { isFull($0) }.map { files[$0].path }) }

    mutating func run(revision: String) -> RuleSet {
        declareWords()
        proposals = Proposals(vocabulary)
        for index in files.indices { checkSections(index) }
        headers = files.indices.map { header(of: $0) }
        packs = zip(files, headers).map { file, header in
            RulePack(
                header: header, path: file.path, revision: revision,
                location: file.pack["id"]?.location ?? file.pack.location, defaults: [],
                parts: plugins.flatMap { $0.parts(ofPack: file.pack, in: vocabulary) }, sections: [:])
        }
        checkPackIDs()
        for plugin in plugins { load(plugin) }
        // Where not every rule was read, what is wrong between them is told when those that were are mended.
        if cutFiles.isEmpty {
            checkIDs()
            let scope = scope
            for plugin in plugins { checkTogether(plugin, in: scope) }
        }
        forgetCopies()
        return RuleSet(revision: revision, packs: packs, vocabulary: vocabulary, mentions: mentions)
    }

    private mutating func declareWords() {
        for plugin in plugins {
            plugin.declare(in: &vocabulary)
            if plugin.shape.isConditional { vocabulary.declareAsker(plugin.title, plugin.subject) }
            for file in files {
                plugin.declare(pack: file.pack, in: &vocabulary)
                for row in file.rows(of: plugin.section) { plugin.declare(row, in: &vocabulary) }
            }
        }
    }

    /// The file's sections are known, and each is written in its kind's form.
    private mutating func checkSections(_ index: Int) {
        let file = files[index]
        let loose = Set(file.looseKeys.map(\.key))
        let shapes = Dictionary(plugins.map { ($0.section, $0.shape) }) { first, _ in first }
        let before = diagnostics.count
        for entry in file.root.entries where entry.key != "pack" && !loose.contains(entry.key) {
            // All of these are errors.
            errorCounts[index] = diagnostics.count - before
            if isFull(index) { return }
            guard let shape = shapes[entry.key] else {
                diagnostics.append(
                    entry.key == "scenario"
                        ? RuleFault.scenarioAmongRules(at: entry.keyLocation)
                        : RuleFault.sectionUnknown(
                            entry.key, near: file.misspelt[entry.key], at: entry.keyLocation))
                continue
            }
            if let headers = file.looseHeaders[entry.key] {
                diagnostics.append(RuleFault.headersLoose(entry.key, at: headers))
            } else {
                checkForm(entry, shape)
            }
        }
        errorCounts[index] = diagnostics.count - before
    }

    private mutating func checkForm(_ entry: RuleNode.Entry, _ shape: SectionShape) {
        switch entry.value.value {
        case .unreadable: return
        case .table where shape.isSingle: return
        case .list(let elements) where !shape.isSingle && elements.allSatisfy(\.isTable) && !elements.isEmpty: return
        default:
            let isHeader = shape.isSingle && entry.value.rows.count == 1 && entry.isHeader
            diagnostics.append(
                RuleFault.formWrong(
                    entry.key, wantsRows: !shape.isSingle, isHeader: isHeader,
                    at: isHeader ? entry.value.location : entry.keyLocation))
        }
    }

    private mutating func header(of index: Int) -> PackHeader {
        let file = files[index]
        let node = file.pack
        let entry = file.root.entries.first { $0.key == "pack" }
        if !file.hasPack {
            diagnostics.append(
                file.looseKeys.first.map { RuleFault.packHeaderMissing(at: $0.keyLocation) }
                    ?? (file.isBlank
                        ? RuleFault.fileBlank(at: file.root.location) : RuleFault.packMissing(at: file.root.location)))
        } else if let entry, !entry.value.isTable, entry.value.value != .unreadable {
            let isHeader = entry.value.rows.count == 1 && entry.isHeader
            diagnostics.append(
                RuleFault.formWrong("pack", wantsRows: false, isHeader: isHeader, at: entry.value.location))
        }
        packSlips.append(nil)
        let makeshift = PackHeader(
            id: file.path, title: "", jurisdiction: nil, document: nil, effective: .earliest, until: nil,
            appliesToOpen: false, conventions: PartialConventions(), rowSource: nil)
        guard node.isTable, file.hasPack || !file.looseKeys.isEmpty else { return makeshift }
        let context = RuleReader.Context(
            RuleReader.Context.Kind(
                section: "pack", subject: .request, vocabulary: vocabulary, header: makeshift, isWhole: isWhole,
                proposals: proposals, mostErrors: mostErrors),
            reference: RuleReference(pack: "", rule: "", title: "", cite: nil, document: nil))
        var reader = PackReader(reader: RuleReader(node, context: context))
        let header = reader.header(plugins: plugins)
        diagnostics += reader.reader.diagnostics
        errorCounts[index] += reader.reader.findings.errorCount
        var written = node.entries.map(\.key).filter { ["document", "cite", "source"].contains($0) }
        // What is written in another form is told as that, and not as missing besides.
        if let conventions = node["conventions"], !conventions.isTable { written.append("conventions") }
        packSlips[packSlips.count - 1] = reader.reader.slips.union(written)
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

extension RuleNode.Entry {
    /// Whether a header names it, instead of a key before its value.
    var isHeader: Bool {
        let (whole, name) = (value.location.range, keyLocation.range)
        return whole.lowerBound <= name.lowerBound && name.upperBound <= whole.upperBound
    }
}
