import Endpoints
import ModuleKit
import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import TOMLSyntax
import Texts
import WorkCalendar

/// The pages of enterprises: the list, and one file an enterprise (一企一档).
struct EnterprisePages {
    /// Rows of a page.
    static let length = 25
    /// Requests that a file shows at most.
    private static let requestLimit = 200
    /// Days after which a register that nobody brought up to date is told.
    private static let staleDays = 31

    let context: RegistryContext

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/enterprises", surface: .page, access: .staff,
                .init(chinese: "企业档案", english: "Enterprises"), handle: list),
            Endpoint(
                .get, "/enterprises/{creditCode}", surface: .page, access: .staff,
                .init(chinese: "一企一档", english: "One file an enterprise"), handle: file),
            Endpoint(
                .get, "/enterprises/export.csv", surface: .page, access: .staff,
                .init(chinese: "导出企业名录，不含联系人", english: "Export the register, without contacts"), handle: export),
        ]
    }

    /// What falls due first comes first, then what has no running clock, the newest first.
    private static func byDue(_ rows: [RequestRow]) -> [RequestRow] {
        let running = rows.compactMap { row in row.nextDue.map { (due: $0, row: row) } }
        return running.sorted { $0.due < $1.due }.map(\.row) + rows.filter { $0.nextDue == nil }
    }

    /// Leads those who keep the register to the form.
    private func changing(_ record: EnterpriseRecord, _ call: Call) -> [Notice] {
        guard context.isKeeper(call) else { return [] }
        let form = Link(
            "/enterprises/\(record.creditCode)/edit", .both(.init(chinese: "修改档案", english: "Change the file")))
        return [.information(.both(.init(chinese: "您负责维护名录。", english: "You keep the register.")), links: [form])]
    }

    private func actions(_ call: Call) -> [Link] {
        let export = Link("/enterprises/export.csv", .both(.init(chinese: "导出 CSV", english: "Export CSV")))
        let add = Link("/enterprises/new", .both(.init(chinese: "新增企业", english: "Add an enterprise")))
        return context.isKeeper(call) ? [RegistryWords.importLink, add, export] : [export]
    }

    private func export(_ call: Call) async throws -> Reply {
        Reply.text(
            try await context.lists.exported(), contentType: "text/csv; charset=utf-8"
        ).adding("Content-Disposition", "attachment; filename=\"enterprises.csv\"")
    }

    private func list(_ call: Call) async throws -> Reply {
        let policy = try context.desk.policy()
        let query = EnterpriseQuery(
            text: call.parameter("q"), status: call.parameter("status").flatMap { EnterpriseStatus(rawValue: $0) },
            after: call.parameter("after"), limit: Self.length)
        let found = try await context.registry.list(query)
        var rows: [PageKit.EnterpriseRow] = []
        for record in found.records {
            rows.append(row(record, policy, open: try await openRequests(of: record, call)))
        }
        let counts = try await context.registry.counts()
        let updated = try await context.registry.updatedAt()
        let isNarrowed = query.text != nil || query.status != nil
        return .page(
            PageKit.EnterprisesPage(
                frame: try await context.shell.frame(
                    PageOutline(.text("enterprises.title"), menuPath: "/enterprises"), for: call),
                actions: actions(call), filters: filters(query),
                summary: summary(counts, updated, call, policy.calendar),
                notices: notices(updated, call, policy.calendar), rows: rows,
                empty: rows.isEmpty ? empty(isNarrowed, call) : nil, pagination: pagination(found, query, call)),
            for: call)
    }

    private func filters(_ query: EnterpriseQuery) -> FilterBar {
        RegistryWords.filters(
            "/enterprises", search: query.text ?? "",
            status: EnterpriseStatus.allCases.map {
                Option($0.rawValue, .both($0.title), isChosen: $0 == query.status)
            })
    }

    private func summary(
        _ counts: [EnterpriseCount], _ updated: Instant?, _ call: Call, _ calendar: WorkCalendar
    ) -> Words {
        let all = counts.map(\.count).reduce(0, +)
        let covered = counts.filter { $0.status.isCovered }.map(\.count).reduce(0, +)
        let today = calendar.date(of: call.now)
        return RegistryWords.summary(
            count: all, covered: covered,
            updated: updated.map { .day(calendar.date(of: $0), today: today) } ?? .both(Self.never))
    }

    private static let never = BilingualText(chinese: "从未", english: "never")

    private func notices(_ updated: Instant?, _ call: Call, _ calendar: WorkCalendar) -> [Notice] {
        guard let updated else { return [] }
        let days = calendar.date(of: call.now) - calendar.date(of: updated)
        return days > Self.staleDays ? [RegistryWords.stale(days: days)] : []
    }

    private func empty(_ isNarrowed: Bool, _ call: Call) -> EmptyState {
        if isNarrowed {
            return EmptyState(
                .both(.init(chinese: "没有符合条件的企业", english: "No enterprise fits")),
                action: Link("/enterprises", .text("inbox.clear")))
        }
        var empty = RegistryWords.empty
        if !context.isKeeper(call) { empty.action = nil }
        return empty
    }

    private func pagination(_ page: EnterpriseListing, _ query: EnterpriseQuery, _ call: Call) -> Pagination? {
        if page.next == nil, query.after == nil { return nil }
        let kept = [("q", query.text), ("status", query.status?.rawValue)]
        let position = page.records.first.map { first in
            let last = page.records.last?.creditCode ?? first.creditCode
            return Words.plain("\(first.creditCode) – \(last)")
        }
        return Pagination(
            position ?? .plain("–"),
            newer: query.after == nil ? nil : Link(QueryText.address("/enterprises", kept), .both(Self.first)),
            older: page.next.map { Link(QueryText.address("/enterprises", kept + [("after", $0)]), .both(Self.next)) })
    }

    private static let first = BilingualText(chinese: "第一页", english: "First page")
    private static let next = BilingualText(chinese: "下一页", english: "Next page")

    private func openRequests(of record: EnterpriseRecord, _ call: Call) async throws -> Int {
        var filter = RequestFilter()
        filter.creditCode = record.creditCode
        filter.isOpen = true
        let query = RequestQuery(filter, limit: 100)
        return try await context.desk.list(query, for: try context.person(call).visibility).rows.count
    }

    private func row(_ record: EnterpriseRecord, _ policy: CompiledPolicy, open: Int) -> PageKit.EnterpriseRow {
        let primary = policy.coverage(EntityFinding(record).facts ?? Facts([:])).primary
        return PageKit.EnterpriseRow(
            href: "/enterprises/\(record.creditCode)", name: record.name, code: record.creditCode,
            industry: record.industry.map { .plain($0.code) } ?? "",
            chips: [RegistryWords.status(record.status.rawValue)].compactMap { $0 },
            steward: primary.map { .plain($0.rawValue) } ?? RegistryWords.nobody, openRequests: Count(open))
    }

    private func file(_ call: Call) async throws -> Reply {
        try await file(of: try await context.enterprise(call), call, notices: [])
    }

    func file(of record: EnterpriseRecord, _ call: Call, notices: [Notice]) async throws -> Reply {
        let policy = try context.desk.policy()
        var filter = RequestFilter()
        filter.creditCode = record.creditCode
        let person = try context.person(call)
        let requests = try await context.desk.list(
            RequestQuery(filter, limit: Self.requestLimit), for: person.visibility)
        let dossiers = try await context.desk.dossiers(
            of: requests.rows.filter { !$0.state.isEnded }.map(\.number), by: person.actor, for: person.visibility,
            commands: { _, _ in [] })
        let unmask = ServiceDesk.mayUnmask(person.actor) ? ContactPages.path(record) : nil
        let rows = Self.byDue(requests.rows).map { row in
            InboxRow(row, dossiers[row.number], calendar: policy.calendar, now: call.now)
        }
        let frame = try await context.shell.frame(
            PageOutline(
                .plain(record.name),
                crumbs: [Crumb(.text("enterprises.title"), href: "/enterprises"), Crumb(.plain(record.name))],
                menuPath: "/enterprises", notices: notices + changing(record, call)), for: call)
        return .page(
            PageKit.EnterprisePage(
                frame: frame, name: record.name, code: record.creditCode,
                chips: [RegistryWords.status(record.status.rawValue)].compactMap { $0 },
                facts: record.definitions(unmask: unmask),
                coverage: CoverageRows.rows(policy.coverage(EntityFinding(record).facts ?? Facts([:]))),
                groups: rows.isEmpty ? [] : [InboxGroup(nil, rows: rows)]), for: call)
    }
}
