import RuleModel
import Testing
import WorkCalendar

@testable import Lifecycle

@Suite("Clocks of a request")
struct ClockTests {
    @Test("Seven working days over the Spring Festival, with and without a pause")
    func springFestival() throws {
        var story = try Story("power", at: "2026-02-10T09:00:00+08:00")
        try story.carryOut(.accept, at: "2026-02-10T09:12:00+08:00")
        #expect(try story.due("progress") == "2026-02-26")
        try story.carryOut(.requestMaterial(text: "请补测算"), at: "2026-02-12T10:35:00+08:00")
        let paused = try story.clock("progress", at: "2026-02-13T10:00:00+08:00")
        #expect(paused?.status == .paused && paused?.due == nil)
        try story.carryOut(.supplyMaterial(text: "已补"), by: Story.intake, at: "2026-02-25T09:50:00+08:00")
        let due = try #require(try story.clock("progress", at: "2026-02-25T10:00:00+08:00")?.due)
        #expect(due == (try Instant(rfc3339: "2026-03-03T17:30:00+08:00")))
    }

    @Test("Silence is acceptance when the accept clock falls due, and contact counts from then")
    func deemedAcceptance() throws {
        var story = try Story("power", at: "2026-02-09T16:42:00+08:00")
        try story.wait(until: "2026-02-11T09:00:00+08:00")
        #expect(story.request.state == .accepted)
        let accepted = try #require(story.events.last)
        #expect(accepted.effectiveAt == (try Instant(rfc3339: "2026-02-10T17:30:00+08:00")))
        #expect(accepted.recordedAt == (try Instant(rfc3339: "2026-02-11T09:00:00+08:00")))
        #expect(try story.due("contact") == "2026-02-12")
        #expect(story.request.version == 2)
    }

    @Test("The return window shuts the command and is never overdue")
    func returnWindow() throws {
        var story = try Story("road", at: "2026-02-09T09:00:00+08:00")
        try story.carryOut(.accept, at: "2026-02-09T10:00:00+08:00")
        guard
            case .failure(.windowOver(.return, let rule, _)) = try story.run(
                .return(reason: "x"), at: "2026-02-11T09:00:00+08:00")
        else { Issue.record("the window did not shut"); return }
        #expect(rule.rule == "return")
        #expect(!story.fired.contains("return overdue"))
    }

    @Test("A redispatch restarts accept and leaves total as it was")
    func redispatch() throws {
        var story = try Story("road", at: "2026-02-09T09:00:00+08:00")
        let total = try story.due("total")
        try story.carryOut(.return(reason: "不属本局"), at: "2026-02-09T10:00:00+08:00")
        try story.carryOut(.redispatch(unit: "工信局", support: []), by: Story.dispatcher, at: "2026-02-10T09:00:00+08:00")
        #expect(try story.due("total") == total)
        #expect(total == "2026-02-25")
        #expect(try story.due("accept") == "2026-02-11")
    }

    @Test("A refused review lets the clocks that the conclusion stopped run on, and cancels report")
    func refusedReview() throws {
        var story = try Story("road", at: "2026-02-09T09:00:00+08:00")
        try story.carryOut(.accept, at: "2026-02-09T10:00:00+08:00")
        try story.carryOut(.conclude(.resolved, text: "已修"), at: "2026-02-10T10:00:00+08:00")
        #expect(try story.clock("total", at: "2026-02-10T11:00:00+08:00")?.status == .met)
        #expect(try story.clock("report", at: "2026-02-10T11:00:00+08:00")?.status == .running)
        try story.carryOut(.refuse(reason: "请附照片"), at: "2026-02-10T12:00:00+08:00")
        #expect(try story.clock("total", at: "2026-02-10T13:00:00+08:00")?.status == .running)
        #expect(try story.clock("report", at: "2026-02-10T13:00:00+08:00")?.status == .cancelled)
        #expect(try story.due("total") == "2026-02-25")
    }

    @Test("Warnings and overdue fire once at each level, in order, however late they are recorded")
    func firings() throws {
        var story = try Story("road", at: "2026-02-09T09:00:00+08:00")
        try story.wait(until: "2026-03-10T09:00:00+08:00")
        #expect(story.fired == ["accept over", "total yellow", "total orange", "total overdue", "total red"])
        #expect(story.request.isSupervised)
        let times = story.events.map(\.effectiveAt)
        #expect(times == times.sorted())
        try story.wait(until: "2026-04-10T09:00:00+08:00")
        #expect(story.fired.count == 5)
    }

    @Test("A warning that an older event names by its place is the one that stands there, and is not repeated")
    func namedByPlace() throws {
        var story = try Story("road", at: "2026-02-09T09:00:00+08:00")
        try story.carryOut(.accept, at: "2026-02-09T10:00:00+08:00")
        let older = Firing(
            clock: .total, instance: 1, threshold: .warning(0), level: "yellow", rule: FixedPolicy.reference("total"))
        let at = try Instant(rfc3339: "2026-02-13T09:00:00+08:00")
        story.request.apply(
            RequestEvent(
                sequence: story.request.sequence + 1, round: 1, effectiveAt: at, recordedAt: at, actor: .system,
                data: .fired(older)))
        #expect(
            try story.clock("total", at: "2026-02-13T10:00:00+08:00")?.warnings.map(\.isFired) == [true, false, false])
        try story.wait(until: "2026-03-10T09:00:00+08:00")
        #expect(story.fired == ["total orange", "total overdue", "total red"])
    }

    @Test("A suspension of ten working days ends by itself")
    func pauseEnds() throws {
        var story = try Story("road", at: "2026-02-09T09:00:00+08:00")
        try story.carryOut(.accept, at: "2026-02-09T10:00:00+08:00")
        try story.carryOut(.requestMaterial(text: "请补"), at: "2026-02-10T10:00:00+08:00")
        try story.wait(until: "2026-03-20T09:00:00+08:00")
        let resumed = try #require(story.events.first { $0.name == .resumed })
        #expect(resumed.effectiveAt == (try Instant(rfc3339: "2026-03-02T17:30:00+08:00")))
    }

    @Test("An unknown entity, once identified, has its clocks counted from registration")
    func identified() throws {
        var story = try Story("road", at: "2026-02-09T09:00:00+08:00", known: false)
        #expect(try story.due("total") == nil)
        let entity = EntityProfile(creditCode: nil, name: "砺澄", facts: Facts(["entity.kind": .text("enterprise")]))
        try story.carryOut(.classify(.init(entity: entity)), by: Story.dispatcher, at: "2026-02-12T09:00:00+08:00")
        #expect(try story.due("total") == "2026-02-25")
        #expect(story.request.state == .registered)
    }
}
