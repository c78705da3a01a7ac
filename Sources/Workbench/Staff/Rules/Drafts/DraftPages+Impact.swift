import Endpoints
import Lifecycle
import ModuleKit
import PageKit
import RuleImpact
import RuleKeeping
import RuleModel
import ServiceDesk
import Store
import TOMLSyntax
import Texts
import WorkCalendar

/// What a sent draft would do to open requests, for who decides: in figures, by unit, and on a few requests.
extension DraftPages {
    /// So many units are named; the page about the impact names them all.
    private static let mostUnits = 8

    /// Puts what is known on the page; nothing of a draft of which it is of no more use.
    func showImpact(of draft: RuleDraft, on page: inout RuleReviewPage, _ call: Call) async throws {
        guard let impact = desk.impact, draft.state.isOpen, !draft.isStale else { return }
        let address = RuleEditAddress.impact(ofDraft: draft.hash)
        let asker = ImpactWork.Asker(login: try desk.pages.person(call).id, draft: draft.hash)
        let standing = try await impact.standing(draft.files, by: asker, call)
        page.impact = ImpactSummary(standing: standing, address: address, place: .sentDraft).panel
        guard case .done(let report) = standing, report.open.counts.affected > 0 else { return }
        page.tables = [units(report)].compactMap { $0 }
        page.sections = [try await examples(report, address, call)].compactMap { $0 }
    }

    /// The units with what becomes overdue first.
    private func units(_ report: ImpactReport) -> ImpactTable? {
        let all = report.open.units.sorted { $0.newlyOverdue > $1.newlyOverdue }
        guard !all.isEmpty else { return nil }
        return ImpactTable(
            "units", .text("impact.units"), corner: .text("impact.unit"),
            columns: ["impact.newly", "impact.due", "impact.no-longer", "impact.before", "impact.after"]
                .map { .text($0) },
            rows: all.prefix(Self.mostUnits).map { unit in
                ImpactTable.Row(
                    ImpactMaking.unit(unit.unit),
                    [unit.newlyOverdue, unit.dueChanged, unit.noLongerOverdue, unit.before, unit.after]
                        .map { .count($0) })
            },
            remark: all.count <= Self.mostUnits
                ? nil : .text("drafts.units-rest", ["count": .count(all.count - Self.mostUnits)]))
    }

    private func examples(_ report: ImpactReport, _ address: String, _ call: Call) async throws -> ReviewSection? {
        let shown = report.examples.filter(\.isOpen).prefix(DraftMaking.few)
        guard !shown.isEmpty else { return nil }
        let person = try desk.pages.person(call)
        let known = try await desk.pages.desk.dossiers(
            of: shown.map(\.number), by: person.actor, for: person.visibility)
        let zone = try desk.zone()
        let telling = ImpactExampleMaking(report: report, zone: zone, today: zone.date(of: call.now))
        return ReviewSection(
            "examples", .text("drafts.examples"),
            items: shown.map { example in
                telling.item(
                    example, subject: known[example.number].map { RequestTitle.text($0.request.registration) })
            }, links: [Link(address, .text("impact.see"))])
    }
}
