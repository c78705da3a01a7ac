import PageKit
import RuleModel
import RulePlugins
import TOMLSyntax
import Texts
import WorkCalendar

/// Puts the pages of the rules together.
struct RulePageMaking {
    let rules: RulesInForce
    let policy: CompiledPolicy
    let now: Instant
    /// What the one is called who put the rules into force; nil where nobody did.
    let activator: Words?
    /// Whether the person writes rules.
    let mayEdit: Bool

    private var today: CivilDate { policy.calendar.date(of: now) }
    private var sentences: RuleSentences { RuleSentences(ruleSet: rules.ruleSet) }

    func page(_ frame: StaffFrame, ways: [Link]) -> RulesPage {
        let defaults = rules.ruleSet.defaults.count
        return RulesPage(
            frame: frame,
            facts: [activation, by, RuleWords.revision(String(rules.ruleSet.revision.prefix(12)))].compactMap { $0 },
            faults: [
                rules.fault.map { RuleWords.notActivated(.both($0)) },
                rules.scenarioFault.map { Notice.warning(.both($0)) },
            ].compactMap { $0 },
            packs: rules.ruleSet.packs.map(row),
            unconfirmed: defaults == 0 ? nil : RuleWords.unconfirmed(defaults, href: "/rules/\(RulePages.toConfirm)"),
            ways: ways)
    }

    private var activation: Definition {
        guard let at = rules.activatedAt else { return RuleWords.activated(.text("rules.never-activated")) }
        return RuleWords.activated(.moment(LocalMoment(at, in: policy.calendar.zone), today: today))
    }

    private var by: Definition? {
        activator.map { RuleWords.by($0) }
    }

    private func row(_ pack: RulePack) -> PackRow {
        PackRow(
            pack.header.title, href: "/rules/\(pack.header.id)", id: pack.header.id, document: pack.header.document,
            since: day(pack.header.effective), rules: sentences.rules(of: pack).count, defaults: pack.defaults.count,
            chips: chips(pack))
    }

    private func chips(_ pack: RulePack) -> [Chip] { pack.header.until.map { [RuleWords.until(day($0))] } ?? [] }

    func page(of pack: RulePack, _ frame: StaffFrame) -> RulePackPage {
        RulePackPage(
            frame: frame, title: pack.header.title, facts: facts(of: pack),
            source: RuleWords.source("/rules/\(pack.header.id)/file"), rules: views(sentences.rules(of: pack)))
    }

    func facts(of pack: RulePack) -> [Definition] {
        let header = pack.header
        return [
            header.document.map { RuleWords.document($0) }, header.jurisdiction.map { RuleWords.jurisdiction($0) },
            RuleWords.since(day(header.effective)),
        ].compactMap { $0 }
    }

    /// Every rule that rests on no clause, pack by pack.
    func toConfirm(_ frame: StaffFrame, _ language: Language) -> RulePackPage {
        let told = rules.ruleSet.packs.flatMap { pack in
            sentences.rules(of: pack).filter { rule in
                pack.defaults.contains { $0.section == rule.section && $0.reference.rule == rule.reference.rule }
            }
        }
        return RulePackPage(
            frame: frame, title: Words.text("rules.to-confirm-title").text(in: language), facts: [],
            source: Link("/rules", .text("rules.back")), rules: views(told, showsPack: true))
    }

    /// Element ids are the rules' own, with the kind before those that another kind of the page has too.
    private func views(_ told: [RuleSentences.Told], showsPack: Bool = false) -> [RuleView] {
        var seen = Set<String>()
        return told.map { rule in
            var id = showsPack ? "\(rule.reference.pack).\(rule.reference.rule)" : rule.reference.rule
            id.replace(/\s+/, with: "-")
            if seen.contains(id) { id = "\(rule.section).\(id)" }
            while !seen.insert(id).inserted { id += "-2" }
            return RuleView(
                id, rule.title, chips: chips(rule), sentence: sentence(rule),
                quotation: rule.isRow ? nil : Citation.quotation(rule.reference, policy, isLinked: false),
                edit: form(of: rule))
        }
    }

    private func form(of rule: RuleSentences.Told) -> String? {
        guard mayEdit, FormRule.sections.contains(rule.section),
            let pack = rules.ruleSet.pack(rule.reference.pack)
        else { return nil }
        return RuleEditAddress.form(pack.path, "\(rule.section).\(rule.reference.rule)")
    }

    /// Rows of data name their clause in the sentence; quoting it with each of a hundred would hide them.
    private func sentence(_ rule: RuleSentences.Told) -> Words {
        guard rule.isRow, let citation = Citation.words(rule.reference) else { return rule.sentence }
        return .joined([rule.sentence, ExplanationWords.basis(citation)], .semicolon)
    }

    private func chips(_ rule: RuleSentences.Told) -> [Chip] {
        var chips = [Chip(.both(rule.kind), .line)]
        if rule.reference.isDefault { chips.append(.defaultRule) }
        if let until = rule.until { chips.append(RuleWords.until(day(until))) }
        return chips
    }

    private func day(_ date: CivilDate) -> Words { .day(date, today: today) }
}
