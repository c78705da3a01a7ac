import RuleModel
import TOMLSyntax
import Testing
import WorkCalendar

@testable import Lifecycle

@Suite("Commands")
struct CommandTests {
    @Test("Registration dispatches in the same decision to the unit that the rules name")
    func registration() throws {
        let story = try Story("road")
        #expect(story.events.map(\.name) == [.registered, .dispatched])
        #expect(story.request.state == .dispatched)
        #expect(story.request.lead == "规建局")
        #expect(story.request.attempt == 1)
    }

    static let waiting: [(matter: MatterName?, channel: ChannelName, known: Bool)] = [
        ("policy", .hotline, true), (nil, .hotline, true), ("road", .portal, true), ("road", .hotline, false),
    ]

    @Test("Instant matters, unnamed units, confirmed channels and unknown entities wait", arguments: waiting.indices)
    func waits(index: Int) throws {
        let row = Self.waiting[index]
        let story = try Story(row.matter, channel: row.channel, known: row.known)
        #expect(story.events.map(\.name) == [.registered])
        #expect(story.request.state == .registered)
    }

    @Test("What the acting unit registers itself is accepted at once, with neither accept nor return clock")
    func ownUnit() throws {
        var story = try Story("own", by: Story.handler)
        #expect(story.events.map(\.name) == [.registered, .accepted])
        #expect(story.request.lead == "规建局")
        #expect(try story.clock("accept", at: "2026-02-10T09:00:00+08:00") == nil)
        #expect(try story.run(.return(reason: "不属本局"), at: "2026-02-10T09:00:00+08:00") == .failure(.noWindow(.return)))
    }

    @Test("A whole life ends closed")
    func wholeLife() throws {
        var story = try Story("power")
        let steps: [(Command, Actor, StateName)] = [
            (.accept, Story.handler, .accepted), (.contact(text: "约定查看"), Story.handler, .handling),
            (.requestMaterial(text: "请补测算"), Story.handler, .suspended),
            (.supplyMaterial(text: "已补"), Story.intake, .handling), (.progress(text: "已核对"), Story.handler, .handling),
            (.conclude(.resolved, text: "已送电"), Story.handler, .concluded),
            (.refuse(reason: "请附照片"), Story.handler, .handling),
            (.conclude(.resolved, text: "附照片"), Story.handler, .concluded),
            (.approve(text: nil), Story.handler, .reviewed),
            (.reportResult(channel: "phone", text: nil), Story.handler, .reported),
            (.callBack(.init(by: .unit, reached: true, satisfaction: .satisfied)), Story.handler, .reported),
            (.close, Story.intake, .closed),
        ]
        for (minute, step) in steps.enumerated() {
            let time = "2026-02-10T09:\(minute + 10):00+08:00"
            _ = try story.run(step.0, by: step.1, at: time).get()
            #expect(story.request.state == step.2)
        }
        #expect(story.events.map(\.sequence) == Array(1...story.events.count))
        #expect(story.request.version == 14)
    }

    @Test("A command in the wrong state changes nothing, whichever it is")
    func wrongStates() throws {
        let story = try Story("policy")
        let commands: [Command] = [
            .accept, .return(reason: "x"), .contact(text: "x"), .progress(text: "x"), .conclude(.resolved, text: "x"),
            .approve(text: nil), .refuse(reason: "x"), .reportResult(channel: "x", text: nil), .close,
            .reopen(reason: "x"),
            .requestMaterial(text: "x"), .supplyMaterial(text: "x"), .redispatch(unit: "规建局", support: []),
            .callBack(.init(by: .unit, reached: true, satisfaction: nil)),
        ]
        for command in commands {
            var attempt = story
            let result = try attempt.run(command, by: Story.intake, at: "2026-02-09T16:43:00+08:00")
            #expect(result == .failure(.wrongState(command.name, .registered)))
            #expect(attempt.request == story.request)
        }
    }

    @Test("The third dispatch is the office's, is accepted at once and cannot be returned")
    func thirdDispatch() throws {
        var story = try Story("road", at: "2026-02-09T09:00:00+08:00")
        try story.carryOut(.return(reason: "不属本局"), at: "2026-02-09T09:10:00+08:00")
        try story.carryOut(.redispatch(unit: "工信局", support: []), by: Story.dispatcher, at: "2026-02-09T09:20:00+08:00")
        let second = Actor(id: "g", name: "工信局承办", roles: [.handler], unit: "工信局")
        try story.carryOut(.return(reason: "不属本局"), by: second, at: "2026-02-09T09:30:00+08:00")
        #expect(story.request.suggestions == ["joint-conference"])
        let third = Command.redispatch(unit: "规建局", support: [])
        #expect(
            try story.run(third, by: Story.dispatcher, at: "2026-02-09T09:40:00+08:00") == .failure(.officeDispatches))
        try story.carryOut(third, by: Story.office, at: "2026-02-09T09:50:00+08:00")
        #expect(story.request.state == .accepted)
        #expect(try story.run(.return(reason: "不属本局"), at: "2026-02-09T09:55:00+08:00") == .failure(.designated))
    }

    @Test("Closing waits for the callbacks, each reached or tried as often as its rule says")
    func callbacks() throws {
        var story = try Story("policy")
        try story.carryOut(.answer(.init(text: "可以办理", cite: "第三条")), by: Story.intake, at: "2026-02-09T16:50:00+08:00")
        let missed = Command.callBack(.init(by: .unit, reached: false, satisfaction: nil))
        for minute in 51...52 {
            guard
                case .failure(.callbacksOwed) = try story.run(
                    .close, by: Story.intake, at: "2026-02-09T16:\(minute):00+08:00")
            else { Issue.record("closed too early"); return }
            try story.carryOut(missed, by: Story.intake, at: "2026-02-09T16:\(minute):30+08:00")
        }
        try story.carryOut(.close, by: Story.intake, at: "2026-02-09T16:53:00+08:00")
        #expect(story.request.state == .closed)
    }

    @Test("The office's callback is on the unit, and is not made by who acts for it")
    func officeCallback() throws {
        var reported = try Story("power")
        let steps: [Command] = [
            .accept, .conclude(.resolved, text: "已送电"), .approve(text: nil), .reportResult(channel: "phone", text: nil),
        ]
        for (minute, step) in steps.enumerated() {
            try reported.carryOut(step, at: "2026-02-10T09:\(minute + 10):00+08:00")
        }
        let (time, lead) = ("2026-02-10T10:00:00+08:00", try #require(reported.request.lead))
        let callback = Command.callBack(.init(by: .office, reached: true, satisfaction: .satisfied))
        for role: Role in [.handler, .reviewer] {
            var attempt = reported
            let own = Actor(id: "own", name: "本单位", roles: [role], unit: lead)
            #expect(try attempt.run(callback, by: own, at: time) == .failure(.officeCallsBack))
            #expect(attempt.request == reported.request)
        }
        let office: [Actor] = [
            Actor(id: "cl", name: "回访员", roles: [.callback]),
            Actor(id: "of", name: "政务办回访员", roles: [.callback], unit: "政务办"),
            Actor(id: "ce", name: "派在本单位的回访员", roles: [.callback], unit: lead),
        ]
        for actor in office {
            var attempt = reported
            try attempt.carryOut(callback, by: actor, at: time)
            #expect(attempt.request.callbacks.map(\.by) == [.office])
        }
    }

    @Test("Reopening begins a round with the last unit, or waits where there was none")
    func reopening() throws {
        var story = try Story("policy")
        try story.carryOut(.answer(.init(text: "可以", cite: "第三条")), by: Story.intake, at: "2026-02-09T16:50:00+08:00")
        try story.carryOut(.reopen(reason: "没有解决"), by: Story.intake, at: "2026-02-09T17:00:00+08:00")
        #expect(story.request.state == .registered)
        #expect(story.request.round == 2)
        #expect(story.request.track == .transferred)
    }

    @Test("Who may not, and what is unknown or empty, is refused by name")
    func refusals() throws {
        var story = try Story(nil)
        let auditor = Actor(id: "a", name: "审计", roles: [.auditor])
        let time = "2026-02-09T16:50:00+08:00"
        #expect(
            try story.run(.note(text: "x"), by: auditor, at: time)
                == .failure(.notPermitted(.note, nearest: FixedPolicy.reference("permit"))))
        #expect(
            try story.run(.dispatch(unit: "规见局", support: []), by: Story.dispatcher, at: time)
                == .failure(.unknownUnit("规见局")))
        #expect(
            try story.run(.classify(.init(subject: "nothing")), by: Story.dispatcher, at: time)
                == .failure(.unknownMatter("nothing")))
        #expect(try story.run(.reject(reason: "  "), by: Story.dispatcher, at: time) == .failure(.textMissing))
        for refusal: Refusal in [.designated, .textMissing, .wrongState(.accept, .closed), .unknownUnit("x")] {
            #expect(!refusal.text.chinese.isEmpty && !refusal.text.english.isEmpty && !refusal.code.isEmpty)
        }
    }
}
