import TOMLSyntax
import WorkCalendar

/// Reads one rule or row: what all kinds have in common, and through its plugin what its kind has.
struct RowReader<Plugin: RulePlugin> {
    let plugin: Plugin
    private var reader: RuleReader
    /// Where the pack's dates stand.
    var packDates: (effective: SourceLocation, until: SourceLocation)
    /// Where the pack says what its rows rest on.
    var packCite: SourceLocation?
    /// Set where the rule rests on a clause of a document.
    private(set) var citation: Citation?
    /// Set where the rule rests on no clause.
    private(set) var defaulted: DefaultedRule?
    private(set) var mentions: [Mention] = []
    /// Which id it takes on which days, also where the rest of it could not be read.
    private(set) var naming: RuleNaming?
    /// Where the row begins, where it should say what it rests on and nothing is said.
    private(set) var withoutSource: SourceLocation?
    /// Where the id is missing, or empty, so that what it was called cannot be found.
    private(set) var nameless: SourceLocation?
    private var datesAreKnown = true

    init(_ node: RuleNode, _ plugin: Plugin, _ kind: RuleReader.Context.Kind) {
        self.plugin = plugin
        let reference = RuleReference(pack: kind.header.id, rule: "", title: "", cite: nil, document: nil)
        reader = RuleReader(node, context: RuleReader.Context(kind, reference: reference))
        packDates = (node.location, node.location)
    }

    private var header: PackHeader { reader.context.kind.header }
    var diagnostics: [SourceDiagnostic] { reader.diagnostics }
    var errorCount: Int { reader.findings.errorCount }

    /// The rule; nil where it could not be read, which is reported.
    mutating func rule() -> Rule<Plugin.Outcome>? {
        let id = id()
        let title = reader.text("title", required: plugin.shape.needsTitle)
        let note = reader.text("note")
        let source = source()
        let document = reader.text("document") ?? header.document
        checkDocument(source, document)
        if let cite = source?.clause, let document {
            let place = reader.has("cite") ? reader.place(of: "cite") : packCite ?? reader.node.location
            citation = Citation(
                document: document, cite: cite, location: place,
                documentLocation: reader.has("document") ? reader.place(of: "document") : nil)
        }
        let (effective, until) = dates()
        let when = condition()
        reader.context.reference = RuleReference(
            pack: header.id, rule: id ?? "", title: title ?? id ?? "", cite: source?.clause,
            document: source?.clause == nil ? nil : document)
        reader.context.effective = effective
        reader.context.until = until
        let outcome = plugin.read(&reader)
        reader.finish()
        if !reader.slips.isDisjoint(with: ["cite", "source"]) { withoutSource = nil }
        mentions = reader.mentions(from: effective, until: until)
        let location = reader.places["id"]?.value ?? reader.node.location
        if source == .default {
            defaulted = DefaultedRule(section: plugin.section, reference: reader.context.reference, location: location)
        }
        guard let id else { return nil }
        // An id that follows from other keys is another one where those are misspelt.
        if datesAreKnown, reader.has("id") || reader.slips.isEmpty {
            naming = RuleNaming(
                id: id, effective: effective, until: until, location: location, isImplied: !reader.has("id"))
        }
        guard let when, let outcome else { return nil }
        return Rule(
            id: id, reference: reader.context.reference, effective: effective, until: until, note: note,
            condition: when.and(plugin.condition(for: outcome)), outcome: outcome, location: location,
            places: reader.places)
    }

    private mutating func id() -> String? {
        let implied = plugin.impliedID(of: reader.node)
        guard let id = reader.text("id", required: implied == nil) else {
            if implied == nil, reader.node.declared("id") == nil { nameless = reader.place(of: "id") }
            return implied
        }
        reader.warnOfHidden(in: id, at: reader.place(of: "id"))
        return id
    }

    private mutating func condition() -> Condition? {
        guard plugin.shape.isConditional else { return .always }
        guard reader.has("when") else {
            reader.report(RuleFault.conditionMissing(at: reader.node.location), absent: ["when"])
            return nil
        }
        return reader.condition("when")
    }

    private mutating func source() -> RuleSource? {
        let own = reader.source()
        if own != nil || reader.has("cite") || reader.has("source") { return own }
        if plugin.shape.inheritsSource, let inherited = header.rowSource { return inherited }
        let slips: Set = ["cite", "source"]
        let isPackWrong = reader.context.kind.packSlips.map { !$0.isDisjoint(with: slips) } ?? true
        if !(plugin.shape.inheritsSource && isPackWrong) { withoutSource = reader.node.location }
        return nil
    }

    private mutating func checkDocument(_ source: RuleSource?, _ document: String?) {
        guard source?.clause != nil, document == nil else { return }
        reader.report(RuleFault.documentMissing(at: reader.place(of: "cite")), absent: ["document", "pack.document"])
    }

    private mutating func dates() -> (CivilDate, CivilDate?) {
        let effective = reader.date("effective")
        let until = reader.date("until")
        datesAreKnown = reader.has("effective") == (effective != nil) && reader.has("until") == (until != nil)
        checkWithinPack(effective, until)
        reader.checkOrder("effective", effective, "until", until)
        return (effective ?? header.effective, until ?? header.until)
    }

    /// The days that the rule gives itself are days of its pack; beyond one end of that is told once.
    private mutating func checkWithinPack(_ effective: CivilDate?, _ until: CivilDate?) {
        let last = header.until ?? .latest
        guard header.effective <= last else { return }
        let days = [("effective", effective), ("until", until)].compactMap { key, day in day.map { (key, $0) } }
        let early = days.filter { $0.1 < header.effective }
        if let (key, day) = early.first {
            let near = key == "effective" ? header.effective : nil
            reportOutside(day, key, early.count > 1, packDates.effective, near: near)
        }
        let late = days.filter { $0.1 > last }
        if let (key, day) = late.first {
            reportOutside(day, key, late.count > 1, packDates.until, near: key == "until" ? last : nil)
        }
    }

    private mutating func reportOutside(
        _ day: CivilDate, _ key: String, _ areBoth: Bool, _ pack: SourceLocation, near: CivilDate?
    ) {
        reader.report(
            RuleFault.outsidePack(
                day, header: header, pack: pack, at: reader.place(of: key),
                other: areBoth ? reader.place(of: "until") : nil, near: areBoth ? nil : near))
    }
}

extension RuleSource {
    /// The clause; nil for a default.
    var clause: String? { if case .clause(let text) = self { text } else { nil } }
}

extension Condition {
    /// Both conditions; `always` adds nothing.
    func and(_ other: Condition?) -> Condition {
        guard let other else { return self }
        return self == .always ? other : .all([other, self])
    }
}
