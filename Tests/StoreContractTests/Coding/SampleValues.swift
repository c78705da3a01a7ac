import Lifecycle
import RuleModel
import Store
import WorkCalendar

/// Values with every property set, so that none can be forgotten in writing.
enum SampleValues {
    static let reference = RuleReference(
        pack: "service.routes", rule: "by-matter", title: "按“事项”\n派单\\", cite: "正文 三（二）2", document: "工作实施方案")
    static let registration = Registration(
        channel: "12345", channelNumber: "A-1", kind: "help", title: "停电", text: "\"停电\"\t\u{1}\\🏢", subject: "power",
        urgency: .publicUtility,
        entity: EntityProfile(
            creditCode: "91120116MA05X", name: "砺澄科技",
            facts: Facts([
                "entity.kind": .text("enterprise"), "round": .integer(-3), "entity.known": .boolean(true),
                "entity.tags": .list(["雏鹰", "瞪羚"]),
            ])),
        contact: .init(name: "周叙言", phone: "13800000000"), receivedAt: Instant(microseconds: -1),
        collectedBy: "规建局")
    static let proposal = Proposal(
        coverage: CoverageDecision(means: [
            .init(units: ["工信局", "科技局"], reference: reference, finding: "招商单位为空"),
            .init(units: [], reference: reference),
        ]),
        route: RouteDecision(lead: "规建局", support: ["工信局"], track: .crossDepartment, reference: reference),
        revision: "abc")

    static let actor = Actor(id: "lin", name: "林“办”", roles: [.handler, .reviewer, .dispatcher], unit: "政务办")

    /// A request led through many events, so that each of its properties says something.
    static func request() throws -> ServiceRequest {
        var request = ServiceRequest(
            number: Sample.number, first: event(1, .registered(registration, proposal)), registration, proposal)
        for (offset, data) in later.enumerated() { request.apply(event(offset + 2, data)) }
        request.suggestions = ["joint-conference"]
        request.callbacks = [.init(by: .office, reached: true, satisfaction: .partlySatisfied, text: "还可以")]
        request.returns = 1
        request.isSupervised = true
        request.isDesignated = true
        request.outcome = .explained
        request.registeredBy = "政务办"
        request.moments[0].due = Instant(seconds: 7)
        return request
    }

    private static func warning(_ threshold: Threshold) -> Firing {
        Firing(clock: .total, instance: 1, threshold: .warningAt(threshold), level: "yellow", rule: reference)
    }

    static let later: [EventData] = [
        .dispatched(.init(unit: "规建局", support: ["工信局"], attempt: 1, isDesignated: false)),
        .fired(
            Firing(clock: .accept, instance: 2, threshold: .warning(1), level: "orange", rule: reference)),
        .fired(warning(.percent(50))), .fired(warning(.before(.workingSeconds(14_400)))),
        .fired(warning(.after(.workingDays(1)))), .fired(warning(.before(.calendarDays(2)))),
        .fired(warning(.after(.minutes(30)))),
        .fired(
            Firing(
                clock: .total, instance: 1, threshold: .due, level: "overdue", rule: reference,
                escalations: [
                    EscalationRule(suggest: "joint-conference", notify: ["政务办"], supervise: true, reference: reference)
                ])),
        .accepted(deemed: true),
    ]

    static func event(_ sequence: Int, _ data: EventData) -> RequestEvent {
        RequestEvent(
            sequence: sequence, round: 2, effectiveAt: Sample.start, recordedAt: Sample.start.advanced(bySeconds: 5),
            actor: actor, data: data)
    }

    static let events: [EventData] =
        [.registered(registration, proposal)] + later + [
            .classified(
                .init(subject: "road", urgency: .normal, entity: registration.entity, track: .complex), proposal),
            .answered(.init(text: "见附件", cite: "第三条")), .returned(reason: "非本单位", escalations: []),
            .contacted(text: "已联系"), .noted(text: ""), .suspended(text: "补材料"), .resumed(text: "收到", deemed: false),
            .progressed(text: "在办"), .concluded(.resolved, text: "已办"), .reviewed(text: nil),
            .reviewRefused(reason: "重办"),
            .reported(channel: "phone", text: "已告知"), .calledBack(.init(by: .unit, reached: false, satisfaction: nil)),
            .closed, .reopened(reason: "未解决"), .rejected(reason: "非诉求"), .withdrawn(reason: nil),
        ]
}
