import RuleModel
import RulePlugins
import Testing

/// Channels, permissions, callbacks and escalations. Source: 工作实施方案 三（一）、三（三）、四（一）、五（二）; the rest is default.
@Suite("Shipped conduct")
struct ConductTests {
    @Test("The channels of the plan are all there; scattered ones are confirmed by a dispatcher")
    func channels() throws {
        let policy = try Shipped.policy()
        for name in [ChannelName.hotline] + ChannelName.known {
            let isScattered = name == .media || name == .group
            #expect(policy.channel(name)?.dispatch == (isScattered ? .confirm : .auto), "\(name)")
            #expect(policy.channel(name)?.reference.cite?.hasPrefix("正文 ") == true, "\(name)")
        }
    }

    struct Permission: CustomTestStringConvertible {
        var role: Role
        var command: CommandName
        var state: StateName?
        var unit: UnitName?
        var lead: UnitName?
        var track = Track.transferred
        var isSubmitter = false
        var isPermitted: Bool

        var testDescription: String { "\(role) \(command) \(isPermitted)" }
    }

    static let permissions: [Permission] = [
        Permission(role: .intake, command: .register, unit: "政务办", isPermitted: true),
        Permission(role: .intake, command: .dispatch, state: .registered, unit: "政务办", isPermitted: false),
        Permission(role: .dispatcher, command: .dispatch, state: .registered, unit: "政务办", isPermitted: true),
        Permission(role: .dispatcher, command: .redispatch, state: .returned, unit: "政务办", isPermitted: true),
        Permission(role: .dispatcher, command: "designate", state: .returned, unit: "政务办", isPermitted: true),
        Permission(role: .dispatcher, command: "designate", state: .returned, unit: "规建局", isPermitted: false),
        Permission(role: .dispatcher, command: .reject, state: .registered, unit: "政务办", isPermitted: true),
        Permission(
            role: .handler, command: .accept, state: .dispatched, unit: "规建局", lead: "规建局", isPermitted: true),
        Permission(
            role: .handler, command: .accept, state: .dispatched, unit: "工信局", lead: "规建局", isPermitted: false),
        Permission(
            role: .handler, command: .conclude, state: .handling, unit: "规建局", lead: "规建局", isPermitted: true),
        Permission(
            role: .handler, command: .review, state: .concluded, unit: "规建局", lead: "规建局", isPermitted: false),
        Permission(
            role: .reviewer, command: .review, state: .concluded, unit: "规建局", lead: "规建局", isPermitted: true),
        Permission(
            role: .reviewer, command: .conclude, state: .handling, unit: "规建局", lead: "规建局", isPermitted: false),
        Permission(
            role: .handler, command: .answer, state: .registered, unit: "规建局", track: .instant, isPermitted: true),
        Permission(role: .handler, command: .answer, state: .registered, unit: "规建局", isPermitted: false),
        Permission(
            role: .handler, command: .callBack, state: .reported, unit: "规建局", lead: "规建局", isPermitted: true),
        Permission(
            role: .callback, command: .callBack, state: .reported, unit: "政务办", lead: "规建局", isPermitted: true),
        Permission(role: .callback, command: .reopen, state: .reported, unit: "政务办", isPermitted: true),
        Permission(role: .portal, command: .register, isPermitted: true),
        Permission(role: .portal, command: .accept, state: .dispatched, isPermitted: false),
        Permission(role: .public, command: .register, isPermitted: true),
        Permission(role: .public, command: .supplyMaterial, state: .suspended, isSubmitter: true, isPermitted: true),
        Permission(role: .public, command: .supplyMaterial, state: .suspended, isPermitted: false),
        Permission(role: .public, command: .withdraw, state: .handling, isSubmitter: true, isPermitted: true),
        Permission(role: .public, command: .reopen, state: .closed, isSubmitter: true, isPermitted: true),
        Permission(role: .public, command: .conclude, state: .handling, isSubmitter: true, isPermitted: false),
        Permission(role: .policy, command: .dispatch, state: .registered, unit: "政务办", isPermitted: false),
        Permission(role: .operations, command: .conclude, state: .handling, isPermitted: false),
    ]

    @Test("Each role may do its own work and no other", arguments: permissions)
    func permits(row: Permission) throws {
        let query = PermitQuery(
            command: row.command, roles: [row.role], unit: row.unit, state: row.state, lead: row.lead,
            track: row.state == nil ? nil : row.track, isSubmitter: row.isSubmitter)
        let isPermitted = if case .permitted = try Shipped.policy().permit(query) { true } else { false }
        #expect(isPermitted == row.isPermitted)
    }

    @Test(
        "Unit and office each call back; where no unit acted only the office does",
        arguments: [
            ("transferred", "reported", [.unit, .office]), ("cross-department", "reported", [.unit, .office]),
            ("own-unit", "reported", [.unit, .office]), ("instant", "answered", [.office]),
            ("transferred", "answered", [.office]),
        ] as [(String, String, [CallbackRule.Caller])])
    func callbacks(track: String, state: String, callers: [CallbackRule.Caller]) throws {
        let rules = try Shipped.policy().callbacks(Shipped.enterprise(["track": .text(track), "state": .text(state)]))
        #expect(rules.map(\.by) == callers)
    }

    struct Escalation: CustomTestStringConvertible {
        var testDescription: String
        var facts: Facts
        var rules: [String]
    }

    static let escalations: [Escalation] = [
        Escalation(
            testDescription: "the total time is over", facts: overdue("total"),
            rules: ["suggest-joint-conference", "supervise-overdue"]),
        Escalation(testDescription: "the report is late", facts: overdue("report"), rules: ["supervise-overdue"]),
        Escalation(
            testDescription: "the conference's date is over", facts: overdue("resolution"), rules: ["supervise-overdue"]
        ),
        Escalation(
            testDescription: "an urgent request lies unaccepted", facts: overdue("accept"),
            rules: ["urgent-not-accepted"]),
        Escalation(testDescription: "intake is late", facts: overdue("intake"), rules: ["intake-overdue"]),
        Escalation(
            testDescription: "returned twice", facts: Shipped.enterprise(["returns": .integer(2)]),
            rules: ["suggest-joint-conference"]),
        Escalation(testDescription: "returned once", facts: Shipped.enterprise(["returns": .integer(1)]), rules: []),
    ]

    static func overdue(_ clock: String) -> Facts { Shipped.enterprise(["overdue": .list([clock])]) }

    @Test("What is stuck is told to 政务办, supervised, or suggested to the conference", arguments: escalations)
    func expectEscalations(row: Escalation) throws {
        let rules = try Shipped.policy().escalations(row.facts)
        #expect(rules.map(\.reference.rule) == row.rules)
        #expect(rules.allSatisfy { $0.notify == ["政务办"] })
    }
}
