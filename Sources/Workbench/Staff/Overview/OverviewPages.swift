import Endpoints
import ModuleKit
import PageKit
import RulePlugins
import ServiceDesk
import Store
import TOMLSyntax
import Texts
import WorkCalendar

/// How many requests are open, overdue and with whom.
struct OverviewPages: Sendable {
    let pages: PageHandling

    var endpoints: [Endpoint] {
        [
            pages.endpoint(
                .get, "/overview", access: .staff, .init(chinese: "运行概览", english: "Overview"), handle: show)
        ]
    }

    private func show(_ call: Call) async throws -> Reply {
        let person = try pages.person(call)
        let policy = try pages.desk.policy()
        let tallies = try await pages.desk.tally(for: person.visibility)
        let overdue = try await pages.desk.overdue(
            dueSince: OverdueAges(policy.calendar, at: call.now).limits, for: person.visibility)
        let asked = OverviewFilters(call, today: policy.calendar.date(of: call.now))
        let periods = asked.periods
        let deeds = try await pages.desk.deeds(
            over: periods.all, unitsIn: periods.days, through: asked.channel, for: person.visibility)
        let making = OverviewMaking(
            load: ServiceLoad(tallies), person: person, calendar: policy.calendar, now: call.now, overdue: overdue,
            figures: ServiceFigures(deeds, periods, calendar: policy.calendar), filters: asked.bar(policy))
        let frame = try await pages.shell.frame(
            PageOutline(OverviewWords.title, crumbs: [Crumb(OverviewWords.title)], menuPath: "/overview"), for: call)
        return .page(making.page(frame), for: call)
    }
}
