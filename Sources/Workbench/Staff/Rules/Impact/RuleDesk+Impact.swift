import Endpoints
import ModuleKit
import PageKit
import RuleImpact
import RuleModel
import Texts
import WorkCalendar

extension RuleDesk {
    /// What is known of how a person's changes, as they are saved, bear on open requests; nil where there is nothing to know.
    func impact(of copy: WorkingCopy, _ study: RuleStudy, _ call: Call) async throws -> ImpactSummary? {
        guard let impact else { return nil }
        let (login, base) = (try pages.person(call).id, impact.rules().ruleSet.revision)
        let asker = ImpactWork.Asker(login: login)
        guard !copy.changed.isEmpty else {
            impact.last.forget(login)
            impact.work.leave(asker)
            return nil
        }
        guard study.errors == 0 else {
            impact.work.leave(asker)
            let earlier = try impact.last.report(of: login, base: base).map { try reported($0, call) }
            return ImpactSummary(standing: .stopped, address: RuleEditAddress.impact, place: .faultyDraft(earlier))
        }
        let standing = try await impact.standing(copy.files(), by: asker, call)
        if case .done(let report) = standing { impact.last.keep(report, of: login, base: base) }
        return ImpactSummary(standing: standing, address: RuleEditAddress.impact)
    }

    private func reported(_ report: ImpactReport, _ call: Call) throws -> ImpactSummary.Earlier {
        let zone = try zone()
        let moment = LocalMoment(report.now.instant, in: zone)
        return ImpactSummary.Earlier(report: report, when: .moment(moment, today: zone.date(of: call.now)))
    }
}
