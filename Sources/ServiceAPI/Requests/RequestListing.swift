import Endpoints
import Lifecycle
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import TOMLSyntax
import WorkCalendar

/// Reads what a list of requests is to show out of the query.
struct RequestListing {
    private static let largestPage = 200
    private static let usualPage = 50
    private static let longestText = 200

    let call: Call
    let policy: CompiledPolicy

    func query() throws(Problem) -> RequestQuery {
        let text = call.parameter("q")
        if let text, text.count > Self.longestText {
            throw .invalidParameter("q", .init(chinese: "查询词最多 \(Self.longestText) 个字。", english: "q is too long."))
        }
        let order = try order()
        if text != nil, order != .newest {
            throw .invalidParameter(
                "sort", .init(chinese: "带 q 时只能按编号从新到旧排序。", english: "With q the order is newest first."))
        }
        return RequestQuery(
            try filter(order), text: text, order: order, after: try cursor(), limit: try limit())
    }

    private func filter(_ order: RequestOrder) throws(Problem) -> RequestFilter {
        var filter = RequestFilter()
        if let name = call.parameter("unit") { filter.participant = try unit(name, "unit") }
        try readLeads(into: &filter)
        filter.states = try names("state", StateName.known)
        filter.kinds = try names("kind", members(of: "kind").map { RequestKind($0) })
        filter.channels = try names("channel", members(of: "channel").map { ChannelName($0) })
        filter.urgencies = try names("urgency", Urgency.known)
        filter.tracks = try names("track", Track.known)
        filter.matters = try names("subject", policy.matters.map(\.id))
        filter.creditCode = call.parameter("creditCode").map { $0.uppercased() }
        filter.signals = try signals()
        filter.isOpen = try flag("open")
        if order == .due {
            guard filter.isOpen != false else {
                throw .invalidParameter(
                    "sort", .init(chinese: "按到期排序只列未结的诉求。", english: "sort=due lists open requests only."))
            }
            filter.isOpen = true
        }
        filter.registeredFrom = try instant("registeredFrom")
        filter.registeredUntil = try instant("registeredUntil")
        return filter
    }

    private func readLeads(into filter: inout RequestFilter) throws(Problem) {
        let leads = call.parameters("lead")
        guard !leads.isEmpty else { return }
        if leads == ["none"] {
            filter.hasNoLead = true
            return
        }
        var units: [UnitName] = []
        for lead in leads { units.append(try unit(lead, "lead")) }
        filter.leads = units
    }

    private func unit(_ name: String, _ parameter: String) throws(Problem) -> UnitName {
        guard let unit = policy.unit(name) else {
            throw .invalidParameter(parameter, Refusal.unknownUnit(UnitName(name)).text)
        }
        return unit.name
    }

    private func members(of domain: DomainName) -> [String] {
        policy.vocabulary.domains[domain]?.members.map(\.name) ?? []
    }

    private func names<Name: OpenName>(_ parameter: String, _ known: [Name]) throws(Problem) -> [Name]? {
        let given = call.parameters(parameter)
        if let unknown = given.first(where: { !known.contains(Name($0)) }) {
            throw .invalidParameter(parameter, Self.notOneOf(unknown, known.map(\.rawValue)))
        }
        return given.isEmpty ? nil : given.map { Name($0) }
    }

    private func signals() throws(Problem) -> RequestSignals {
        var signals: RequestSignals = []
        for name in call.parameters("signal") {
            guard let known = RequestSignals.known.first(where: { $0.name == name }) else {
                throw .invalidParameter("signal", Self.notOneOf(name, RequestSignals.known.map(\.name)))
            }
            signals.formUnion(known.signal)
        }
        return signals
    }

    private func flag(_ parameter: String) throws(Problem) -> Bool? {
        guard let text = call.parameter(parameter) else { return nil }
        guard let flag = Bool(text) else { throw .invalidParameter(parameter, Self.notOneOf(text, ["true", "false"])) }
        return flag
    }

    private func instant(_ parameter: String) throws(Problem) -> Instant? {
        guard let text = call.parameter(parameter) else { return nil }
        do { return try Instant(rfc3339: text) } catch {
            throw .invalidParameter(
                parameter,
                .init(
                    chinese: "“\(text)”应是带时区的时间，如 2026-02-09T10:30:00+08:00（加号写成 %2B）。",
                    english: "“\(text)” is no RFC 3339 time with offset; write a plus as %2B."))
        }
    }

    private func order() throws(Problem) -> RequestOrder {
        switch call.parameter("sort") {
        case nil, "newest": .newest
        case "due": .due
        case let other?: throw .invalidParameter("sort", Self.notOneOf(other, ["newest", "due"]))
        }
    }

    private func limit() throws(Problem) -> Int {
        guard let text = call.parameter("limit") else { return Self.usualPage }
        guard let limit = Int(text), (1...Self.largestPage).contains(limit) else {
            throw .invalidParameter(
                "limit",
                .init(chinese: "limit 应在 1 到 \(Self.largestPage) 之间。", english: "limit is 1 to \(Self.largestPage)."))
        }
        return limit
    }

    private func cursor() throws(Problem) -> RequestCursor? {
        guard let text = call.parameter("cursor") else { return nil }
        guard let cursor = RequestCursor(text: text) else {
            throw .invalidParameter(
                "cursor", .init(chinese: "cursor 应原样取自上一页的 next。", english: "cursor is the next of the page before."))
        }
        return cursor
    }

    private static func notOneOf(_ text: String, _ names: [String]) -> BilingualText {
        let list = names.prefix(40).joined(separator: ", ")
        return BilingualText(chinese: "“\(text)”不在可选的值里：\(list)。", english: "“\(text)” is not one of: \(list).")
    }
}

extension RequestCursor {
    /// Reads what ``text`` wrote; nil for anything else.
    init?(text: String) {
        let parts = text.split(separator: "~", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = RequestNumber(String(parts[0])) else { return nil }
        if parts[1].isEmpty {
            self.init(number: number)
        } else {
            guard let due = Int64(parts[1]) else { return nil }
            self.init(number: number, due: Instant(microseconds: due))
        }
    }

    var text: String { "\(number)~\(due.map { String($0.microseconds) } ?? "")" }
}
