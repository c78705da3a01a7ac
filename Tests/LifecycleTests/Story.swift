import RuleModel
import Testing
import WorkCalendar

@testable import Lifecycle

/// A request that a test leads through its life.
struct Story {
    let policy: FixedPolicy
    var request: ServiceRequest
    var events: [RequestEvent]

    static let intake = Actor(id: "in", name: "受理员", roles: [.intake])
    static let dispatcher = Actor(id: "di", name: "派单员", roles: [.dispatcher], unit: "社发局")
    static let office = Actor(id: "of", name: "政务办派单员", roles: [.dispatcher], unit: "政务办")
    static let handler = Actor(id: "ha", name: "周叙言", roles: [.handler], unit: "规建局")

    init(
        _ matter: MatterName?, at text: String = "2026-02-09T16:42:00+08:00", channel: ChannelName = .hotline,
        known: Bool = true, by actor: Actor = intake
    ) throws {
        policy = try FixedPolicy()
        let facts = known ? Facts(["entity.kind": .text("enterprise")]) : nil
        let registration = Registration(
            channel: channel, kind: .help, text: "新厂房无法送电", subject: matter,
            entity: EntityProfile(creditCode: nil, name: "砺澄", facts: facts))
        let number = try #require(RequestNumber("TX20260209-000047"))
        let decision = Lifecycle.register(
            registration, as: number, by: actor, at: try Instant(rfc3339: text), policy: policy)
        events = try decision.result.get()
        request = try #require(decision.request)
    }

    /// Carries a command out, firings before it included; the refusal is the failure.
    mutating func run(_ command: Command, by actor: Actor = handler, at text: String) throws -> Result<
        [RequestEvent], Refusal
    > {
        let decision = Lifecycle.decide(command, on: request, by: actor, at: try Instant(rfc3339: text), policy: policy)
        events += decision.events
        request = try #require(decision.request)
        return decision.result
    }

    /// Carries a command out that must not be refused.
    mutating func carryOut(_ command: Command, by actor: Actor = handler, at text: String) throws {
        _ = try run(command, by: actor, at: text).get()
    }

    /// Lets time pass.
    mutating func wait(until text: String) throws {
        let firings = Lifecycle.dueFirings(of: request, policy: policy, upTo: try Instant(rfc3339: text))
        events += firings
        for event in firings { request.apply(event) }
    }

    func clock(_ name: ClockName, at text: String) throws -> ClockInstance? {
        Lifecycle.clocks(of: request, policy: policy, at: try Instant(rfc3339: text)).last { $0.clock == name }
    }

    func due(_ name: ClockName) throws -> String? {
        try clock(name, at: "2026-02-09T00:00:00+08:00")?.due.map { "\(policy.calendar.date(of: $0))" }
    }

    /// What fired, in order: clock and level.
    var fired: [String] {
        events.compactMap { if case .fired(let firing) = $0.data { "\(firing.clock) \(firing.level)" } else { nil } }
    }
}
