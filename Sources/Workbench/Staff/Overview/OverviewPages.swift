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
        let overdue = try await overdue(person, tallies)
        let asked = OverviewFilters(call, today: policy.calendar.date(of: call.now))
        let deeds = try await pages.desk.deeds(registeredSince: asked.readFrom, for: person.visibility)
        let making = OverviewMaking(
            load: ServiceLoad(tallies), person: person, calendar: policy.calendar, now: call.now, overdue: overdue,
            figures: deeds.map { asked.figures($0, policy.calendar) }, filters: asked.bar(policy))
        let frame = try await pages.shell.frame(
            PageOutline(
                OverviewWords.title, crumbs: [Crumb(OverviewWords.title)], menuPath: "/overview",
                notices: deeds == nil ? [Self.tooMany] : []), for: call)
        return .page(making.page(frame), for: call)
    }

    private static var tooMany: Notice {
        .information(.text("overview.too-many", ["count": .count(ServiceDesk.figuredAtMost)]))
    }

    /// What is overdue, to tell by how long; nil where there is too much for one page to count.
    private func overdue(_ person: Principal, _ tallies: [RequestTally]) async throws -> [RequestRow]? {
        var filter = RequestFilter()
        filter.isOpen = true
        filter.signals = .overdue
        let page = try await pages.desk.list(
            RequestQuery(filter, order: .due, limit: OverviewMaking.overdueAtMost), for: person.visibility)
        return page.next == nil ? page.rows : nil
    }
}
