import Endpoints
import ModuleKit
import PageKit
import RuleKeeping
import RuleModel
import RulePlugins
import RuleScenarios
import ServiceDesk
import TOMLSyntax
import Texts
import WorkCalendar

/// What all pages of the rule editor work with.
struct RuleDesk: Sendable {
    let pages: PageHandling
    let rules: @Sendable () -> RulesInForce
    let edits: RuleEdits
    let library: EditorLibrary?
    /// Who keeps drafts for a second person; nil where rules cannot be sent for approval.
    let keeper: RuleKeeper?
    /// Works out what drafts would do; nil where nothing does.
    let impact: RuleImpactDesk?
    let studies = RuleStudies()

    /// Who writes rules. Who may approve them, the rules say.
    static let access = Access.roles([.policy])

    /// The rules as the person has them.
    func copy(_ call: Call) async throws -> WorkingCopy {
        WorkingCopy(rules(), try await edits.all(of: try pages.person(call).id))
    }

    /// What the editor's page loads besides; its own part works without the library, too.
    var script: EditorScript {
        let own = Asset.ruleEditor
        let assets = (library?.assets ?? []) + own
        return EditorScript(
            styles: assets.filter { $0.name.hasSuffix(".css") }.map(\.path),
            scripts: assets.filter { $0.name.hasSuffix(".js") }.map(\.path), check: RuleEditAddress.check,
            words: RuleEditAddress.words)
    }

    func zone() throws -> ZoneRules { try pages.desk.policy().calendar.zone }

    func study(_ copy: WorkingCopy, _ call: Call) async throws -> RuleStudy {
        try await study(copy.files(), call.language)
    }

    /// What a set of files says of itself; where that is sound, also what keeps it from coming into force here: units
    /// that open requests still use, packs that are gone. Of the rules in force, what an upgrade refuses is a warning.
    func study(_ files: [RuleFile], _ language: Language) async throws -> RuleStudy {
        let rules = files.filter { !$0.isScenario }
        let study = studies.study(
            files, language, wasInForce: self.rules().isMade(of: rules), tolerated: keeper?.tolerated ?? [])
        guard let keeper, study.errors == 0, RuleRevision.of(rules) != keeper.activeRevision else { return study }
        return study.adding(try await keeper.check(rules))
    }

    /// Why a sound draft would be refused; nil where it would not.
    func refusal(
        of copy: WorkingCopy, _ study: RuleStudy, earlier: Set<ScenarioName>
    ) async throws -> BilingualText? {
        guard let keeper, !copy.changed.isEmpty, study.errors == 0, study.failedNames.isSubset(of: earlier),
            copy.overtaken.isEmpty
        else { return nil }
        let rules = copy.files().filter { !$0.isScenario }
        guard RuleRevision.of(rules) != keeper.activeRevision else { return RuleRefusal.unchanged.text }
        return try await keeper.obstacle(to: rules)?.text
    }

    /// The scenarios that already fail under the rules in force; asked only where some fail in a study.
    func failingInForce(besides study: RuleStudy, _ language: Language) -> Set<ScenarioName> {
        guard !study.failed.isEmpty else { return [] }
        return studyInForce(language).failedNames.intersection(study.failedNames)
    }

    /// What the rules in force say of themselves.
    func studyInForce(_ language: Language) -> RuleStudy {
        let rules = rules()
        return studies.study((rules.files + rules.scenarios).sorted { $0.path < $1.path }, language, wasInForce: true)
    }

    /// The frame of a page below the rules.
    func frame(
        _ title: Words, _ call: Call, notices: [Notice] = [], keys: [KeyHint] = []
    ) async throws -> StaffFrame {
        try await pages.shell.frame(
            PageOutline(
                title, crumbs: [Crumb(.text("rules.title"), href: "/rules"), Crumb(title)], menuPath: "/rules",
                keys: keys, notices: notices), for: call)
    }

    /// The pages of one draft beside one another.
    ///
    /// - Parameter impact: what the page itself tells of the impact, so that its tab says the same; nil where it does not.
    func tabs(
        _ copy: WorkingCopy, _ study: RuleStudy, at current: String, telling impact: ImpactSummary? = nil
    ) -> [Tab] {
        let failed = study.failed.count
        return [
            Tab(RuleEditAddress.editor, .text("editor.tab-edit"), isCurrent: current == RuleEditAddress.editor),
            Tab(
                RuleEditAddress.differences, .text("editor.tab-differences"),
                count: copy.changed.isEmpty ? nil : copy.changed.count,
                isCurrent: current == RuleEditAddress.differences),
            Tab(
                RuleEditAddress.tests, .text("editor.tab-tests"), count: failed == 0 ? nil : failed,
                isCurrent: current == RuleEditAddress.tests),
            Tab(
                RuleEditAddress.analysis, .text("editor.tab-analysis"), isCurrent: current == RuleEditAddress.analysis),
        ] + [impactTab(copy, impact, isCurrent: current == RuleEditAddress.impact)].compactMap { $0 }
    }

    private func impactTab(_ copy: WorkingCopy, _ told: ImpactSummary?, isCurrent: Bool) -> Tab? {
        guard let impact else { return nil }
        let known = told.map(\.affected) ?? impact.affected(copy.files())
        let affected = copy.changed.isEmpty ? nil : known
        return Tab(
            RuleEditAddress.impact, .text("editor.tab-impact"), count: affected == 0 ? nil : affected,
            isCurrent: isCurrent)
    }
}
