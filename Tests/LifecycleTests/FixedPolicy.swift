import RuleModel
import WorkCalendar

/// The clocks, permissions and callbacks of the plan as plain values, so that the state machine is tested without files.
struct FixedPolicy: ServicePolicy {
    let revision = "fixed"
    let calendar: WorkCalendar
    var units: [UnitRecord] = ["规建局", "工信局", "政务办", "社发局"].map {
        UnitRecord(name: UnitName($0), kind: "department", aliases: [], groups: [], until: nil, successor: nil)
    }
    var matters: [MatterRecord] = [
        Self.matter("power", lead: "规建局", support: ["工信局"], track: .crossDepartment),
        Self.matter("road", lead: "规建局", support: [], track: .transferred),
        Self.matter("policy", lead: "政务办", support: [], track: .instant),
        Self.matter("own", lead: "规建局", support: [], track: .ownUnit),
    ]

    init() throws {
        var holidays: [CivilDate: String] = [:]
        for day in 15...23 { holidays[try Self.date(2026, 2, day)] = "春节" }
        let makeUp = [try Self.date(2026, 2, 14): "春节", try Self.date(2026, 2, 28): "春节"]
        let hours = try [
            OpenSpan(from: Self.time(8, 30), to: Self.time(12, 0)),
            OpenSpan(from: Self.time(13, 30), to: Self.time(17, 30)),
        ]
        let weekly = Dictionary(uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, hours) })
        calendar = try WorkCalendar(
            CalendarDefinition(
                zone: "+08:00", weekly: weekly, holidays: holidays, makeUpDays: makeUp, publishedYears: 2026...2026))
    }

    static func date(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
        guard let date = CivilDate(year: year, month: month, day: day) else { throw BadDate() }
        return date
    }

    static func time(_ hour: Int, _ minute: Int) throws -> LocalTime {
        guard let time = LocalTime(hour: hour, minute: minute) else { throw BadDate() }
        return time
    }

    struct BadDate: Error {}

    static func reference(_ rule: String) -> RuleReference {
        RuleReference(pack: "test", rule: rule, title: rule, cite: nil, document: nil)
    }

    static func matter(_ id: MatterName, lead: UnitName, support: [UnitName], track: Track) -> MatterRecord {
        MatterRecord(
            id: id, title: id.rawValue, parent: nil, lead: lead, support: support, track: track, words: [],
            reference: reference(id.rawValue))
    }

    func unit(_ name: String) -> UnitRecord? { units.first { $0.name.rawValue == name } }
    func matter(_ id: MatterName) -> MatterRecord? { matters.first { $0.id == id } }

    func channel(_ name: ChannelName) -> ChannelRule? {
        guard name == .hotline || name == .portal else { return nil }
        return ChannelRule(
            channel: name, title: name.rawValue, dispatch: name == .portal ? .confirm : .auto,
            reference: Self.reference("channel"))
    }

    func coverage(_ facts: Facts) -> CoverageDecision {
        CoverageDecision(means: [.init(units: ["工信局"], reference: Self.reference("industry"))])
    }

    func route(_ facts: Facts) -> RouteDecision {
        guard case .text(let id)? = facts["matter"], let matter = matter(MatterName(id)) else {
            return RouteDecision(lead: nil, support: [], track: .transferred, reference: nil)
        }
        return RouteDecision(
            lead: matter.lead, support: matter.support, track: matter.track ?? .transferred,
            reference: Self.reference("by-matter"))
    }

    func escalations(_ facts: Facts) -> [EscalationRule] {
        var rules: [EscalationRule] = []
        if case .integer(let returns)? = facts["returns"], returns >= 2 {
            rules.append(
                .init(
                    suggest: "joint-conference", notify: ["政务办"], supervise: false,
                    reference: Self.reference("two-returns")))
        }
        if case .list(let clocks)? = facts["overdue"], clocks.contains("total") {
            rules.append(
                .init(suggest: nil, notify: ["政务办"], supervise: true, reference: Self.reference("overdue-total")))
        }
        return rules
    }

    func callbacks(_ facts: Facts) -> [CallbackRule] {
        [CallbackRule(by: .unit, attempts: 2, reference: Self.reference("callback-unit"))]
    }

    func permit(_ query: PermitQuery) -> PermitDecision {
        if query.roles.contains(.handler), let lead = query.lead, query.unit != lead { return .refused(nearest: nil) }
        return query.roles.contains(.auditor)
            ? .refused(nearest: Self.reference("permit")) : .permitted(Self.reference("permit"))
    }
}
