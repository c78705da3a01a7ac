import Endpoints
import Lifecycle
import ModuleKit
import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import TOMLSyntax
import Texts
import WorkCalendar

/// The lists of requests and the search.
struct ListPages: Sendable {
    /// Rows of a page.
    static let length = 50

    let pages: PageHandling

    var endpoints: [Endpoint] {
        [
            pages.endpoint(
                .get, "/inbox", access: .staff, .init(chinese: "收件箱", english: "Inbox"), handle: inbox),
            pages.endpoint(
                .get, "/search", access: .staff, .init(chinese: "搜索诉求", english: "Search requests"), handle: search),
        ]
    }

    private func inbox(_ call: Call) async throws -> Reply {
        let person = try pages.person(call)
        let views = InboxView.views(for: person)
        guard let view = call.parameter("view").map({ InboxView(rawValue: $0) }) ?? views.first, views.contains(view)
        else { throw Problem.notFound(call.path) }
        let policy = try pages.desk.policy()
        let filters = ListFilters(call)
        var filter = view.filter(unit: person.unit)
        filters.narrow(&filter, person: person, view: view)
        let since = try await pages.personal.look(person.id, at: call.now)
        let listing = try await listing(RequestQuery(filter, order: view.order), call, person, policy, since: since)
        let tallies = try await pages.desk.tally(for: person.visibility)
        let frame = try await pages.shell.frame(
            PageOutline(InboxWords.title, crumbs: Self.crumbs(person), menuPath: "/inbox", keys: InboxWords.keys),
            for: call)
        return .page(
            InboxPage(
                frame: frame, heading: InboxWords.title, actions: actions(person),
                tabs: views.map { tab($0, of: person, views, tallies, current: view) },
                filters: filters.bar(view: view, policy: policy, person: person), news: listing.news,
                groups: view.order == .due ? listing.groups : listing.ungrouped,
                empty: listing.isEmpty ? empty(filters, view) : nil, pagination: listing.pagination), for: call)
    }

    private func search(_ call: Call) async throws -> Reply {
        let person = try pages.person(call)
        let words = call.parameter("q") ?? ""
        if let number = RequestNumber(words.uppercased().filter { !$0.isWhitespace }),
            try await pages.desk.view(number, for: person.visibility) != nil
        {
            return .seeOther(RequestAddress.page(number))
        }
        let policy = try pages.desk.policy()
        let isAsked = words.contains { !$0.isWhitespace }
        let query = RequestQuery(RequestFilter(), text: words, order: .newest)
        let listing =
            isAsked ? try await listing(query, call, person, policy, since: call.now) : Listing.nothing
        let frame = try await pages.shell.frame(
            PageOutline(
                InboxWords.searchTitle,
                crumbs: [Crumb(InboxWords.title, href: "/inbox"), Crumb(InboxWords.searchTitle)],
                keys: InboxWords.keys), for: call)
        return .page(
            InboxPage(
                frame: frame, heading: InboxWords.searchTitle, actions: elsewhere(words, person),
                filters: FilterBar(
                    "/search", search: FilterSearch("q", .text("search.words"), value: words),
                    submit: .text("search.submit")),
                groups: listing.ungrouped,
                empty: isAsked
                    ? listing.isEmpty ? InboxWords.nothingFound(words, clear: "/inbox") : nil
                    : EmptyState(.text("search.ask")),
                pagination: listing.pagination), for: call)
    }

    /// The same words looked for among enterprises, where their module is on.
    private func elsewhere(_ words: String, _ person: Principal) -> [Link] {
        guard pages.shell.leads(person, to: "/enterprises") else { return [] }
        return [Link(SafePath.with("/enterprises", [("q", words)]), .text("search.enterprises"))]
    }

    private func listing(
        _ asked: RequestQuery, _ call: Call, _ person: Principal, _ policy: CompiledPolicy, since: Instant
    ) async throws -> Listing {
        let from = ListCursor(call.parameter("after"))
        var query = asked
        query.after = from?.cursor
        query.limit = Self.length
        let page = try await pages.desk.list(query, for: person.visibility)
        let dossiers = try await pages.desk.dossiers(
            of: page.rows.map(\.number), by: person.actor, for: person.visibility, commands: NextStep.likely)
        return Listing(
            rows: page.rows, dossiers: dossiers, next: page.next, skipped: from?.skipped ?? 0, call: call,
            person: person, calendar: policy.calendar, newsSince: since)
    }

    private static func crumbs(_ person: Principal) -> [Crumb] {
        person.unit.map { [Crumb(.plain($0.rawValue))] } ?? []
    }

    private func actions(_ person: Principal) -> [Link] {
        person.roles.isDisjoint(with: CoreMenu.registrars) ? [] : [Link("/requests/new", .text("register.title"))]
    }

    private func tab(
        _ view: InboxView, of person: Principal, _ views: [InboxView], _ tallies: [RequestTally], current: InboxView
    ) -> Tab {
        let label =
            view == .unit
            ? InboxWords.unit(.plain(person.unit?.rawValue ?? "")) : InboxWords.view(view.rawValue)
        return Tab(
            view == views.first ? "/inbox" : "/inbox?view=\(view.rawValue)", label,
            count: view.count(tallies, unit: person.unit), isCurrent: view == current)
    }

    private func empty(_ filters: ListFilters, _ view: InboxView) -> EmptyState {
        guard filters.isNarrowing else {
            return view.isWork
                ? InboxWords.nothingToDo(next: nil, action: nil) : EmptyState(.text("inbox.nothing-here"))
        }
        return EmptyState(
            .text("inbox.nothing-filtered"),
            action: Link("/inbox?view=\(view.rawValue)", .text("inbox.clear")))
    }
}
