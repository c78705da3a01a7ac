import RuleModel
import Testing
import WorkCalendar

@testable import Lifecycle
import SeededRandomness

@Suite("Any sequence of commands")
struct PropertyTests {
    @Test("keeps the invariants of requests and clocks", arguments: 1...60)
    func invariants(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let matters: [MatterName?] = ["power", "road", "policy", "own", nil]
        var story = try Story(matters[seed % 5], at: "2026-02-09T09:00:00+08:00", known: seed % 7 != 0)
        var now = try Instant(rfc3339: "2026-02-09T09:00:00+08:00")
        for _ in 0..<40 {
            now = now.advanced(bySeconds: Int64.random(in: 1...90_000, using: &generator))
            let before = story.request
            let command = try #require(Self.commands.randomElement(using: &generator))
            let actor = try #require([Story.intake, Story.handler, Story.office].randomElement(using: &generator))
            let decision = Lifecycle.decide(command, on: before, by: actor, at: now, policy: story.policy)
            story.events += decision.events
            story.request = try #require(decision.request)
            check(story, decision, before: before, command, at: now)
        }
        try replay(story)
    }

    private func check(
        _ story: Story, _ decision: Decision, before: ServiceRequest, _ command: Command, at now: Instant
    ) {
        switch decision.result {
        case .success:
            let held = decision.firings.reduce(before) { $0.applying($1) }
            #expect(command.name.states.contains(held.state))
        case .failure:
            #expect(story.request == decision.firings.reduce(before) { $0.applying($1) })
        }
        let clocks = Lifecycle.clocks(of: story.request, policy: story.policy, at: now)
        if story.request.state.isEnded { #expect(clocks.allSatisfy { !$0.isLive }) }
        // A classification or a refused review can bring clocks back whose thresholds have passed: they fire next.
        let settled = Lifecycle.dueFirings(of: story.request, policy: story.policy, upTo: now)
            .reduce(story.request) { $0.applying($1) }
        let next = Lifecycle.nextFiring(of: settled, policy: story.policy, at: now)
        #expect(next.map { $0 > now } ?? true)
        #expect(Set(clocks.filter(\.isLive).map(\.clock)).count == clocks.filter(\.isLive).count)
    }

    /// The request is nothing but its events.
    private func replay(_ story: Story) throws {
        #expect(story.events.map(\.sequence) == Array(1...story.events.count))
        guard let first = story.events.first, case .registered(let registration, let proposal) = first.data else {
            Issue.record("no registration")
            return
        }
        var again = ServiceRequest(number: story.request.number, first: first, registration, proposal)
        for event in story.events.dropFirst() { again.apply(event) }
        #expect(again == story.request)
        let keys = story.events.compactMap { if case .fired(let firing) = $0.data { firing.key } else { nil } }
        #expect(Set(keys).count == keys.count)
    }

    static let commands: [Command] = [
        .classify(
            .init(
                subject: "road",
                entity: EntityProfile(creditCode: nil, name: nil, facts: Facts(["entity.kind": .text("enterprise")])))),
        .answer(.init(text: "可以", cite: "第三条")), .dispatch(unit: "规建局", support: []),
        .redispatch(unit: "工信局", support: ["规建局"]), .accept, .return(reason: "不属本局"), .contact(text: "已联系"),
        .note(text: "备注"), .requestMaterial(text: "请补"), .supplyMaterial(text: "已补"), .progress(text: "在办"),
        .conclude(.resolved, text: "办结"), .approve(text: nil), .refuse(reason: "不全"),
        .reportResult(channel: "phone", text: nil),
        .callBack(.init(by: .unit, reached: true, satisfaction: .satisfied)),
        .close, .reopen(reason: "没解决"), .reject(reason: "不属本区"), .withdraw(reason: nil),
    ]
}
