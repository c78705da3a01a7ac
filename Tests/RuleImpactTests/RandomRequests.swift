import Lifecycle
import RuleModel
import RulePlugins
import SeededRandomness
import WorkCalendar

/// Requests led through their lives at random, under the shipped rules.
struct RandomRequests {
    private static let units: [UnitName] = ["规建局", "工信局", "商务局", "社发局", "科技局"]

    let policy: CompiledPolicy
    private var generator: SeededGenerator

    init(_ policy: CompiledPolicy, seed: UInt64) {
        self.policy = policy
        generator = SeededGenerator(seed: seed)
    }

    /// Requests of the weeks before an instant, with serials from 1.
    mutating func requests(_ count: Int, before now: Instant) -> [ServiceRequest] {
        var requests: [ServiceRequest] = []
        // A registration that the permissions refuse is none.
        for serial in 1...count * 3 where requests.count < count {
            if let request = request(serial, before: now) { requests.append(request) }
        }
        return requests
    }

    private mutating func request(_ serial: Int, before now: Instant) -> ServiceRequest? {
        var at = now.advanced(bySeconds: -Int64.random(in: 3_600...40 * 86_400, using: &generator))
        guard let number = RequestNumber(day: 2026_02_09, serial: serial) else { return nil }
        let unit = Bool.random(using: &generator) ? nil : generator.pick(Self.units)
        let actor = Actor(id: "in", name: "受理员", roles: unit == nil ? [.intake] : [.handler], unit: unit)
        var request = Lifecycle.register(registration(), as: number, by: actor, at: at, policy: policy).request
        for _ in 0..<Int.random(in: 0...7, using: &generator) {
            guard let current = request else { return nil }
            at = at.advanced(bySeconds: Int64.random(in: 60...3 * 86_400, using: &generator))
            guard at < now else { break }
            request =
                Lifecycle.decide(command(current), on: current, by: worker(current), at: at, policy: policy)
                .request
        }
        return request
    }

    private mutating func registration() -> Registration {
        let matters = policy.matters.map(\.id)
        return Registration(
            channel: generator.pick([.hotline, .portal, .steward]), kind: generator.pick(RequestKind.known),
            text: generator.pick(["厂区停电，新厂房无法送电", "门口积水", "想了解补贴政策", ""]),
            subject: Bool.random(using: &generator) ? nil : generator.pick(matters),
            urgency: generator.pick(Urgency.known),
            entity: EntityProfile(creditCode: nil, name: "砺澄", facts: entity()),
            collectedBy: Int.random(in: 0..<5, using: &generator) == 0 ? generator.pick(Self.units) : nil)
    }

    private mutating func entity() -> Facts? {
        guard Int.random(in: 0..<6, using: &generator) > 0 else { return nil }
        var facts = Facts()
        facts["entity.kind"] = .text(generator.pick(["enterprise", "individual-business"]))
        facts["entity.section"] = .text(generator.pick(["C", "F", "I", "Q", "A"]))
        facts["entity.investment-promoted"] = .boolean(Bool.random(using: &generator))
        if Bool.random(using: &generator) { facts["entity.paired-unit"] = .text(generator.pick(Self.units).rawValue) }
        if Bool.random(using: &generator) { facts["entity.recruiting-unit"] = .text("商务局") }
        if Bool.random(using: &generator) { facts["entity.location-kind"] = .text("building") }
        facts["entity.tags"] = .list(["文化"])
        return facts
    }

    /// A command that the state allows most of the time.
    private mutating func command(_ request: ServiceRequest) -> Command {
        switch request.state {
        case .registered, .returned: .dispatch(unit: generator.pick(Self.units), support: [])
        case .dispatched: generator.pick([.accept, .accept, .return(reason: "不属本局"), .note(text: "催")])
        case .accepted, .handling:
            generator.pick([
                .contact(text: "已联系"), .progress(text: "在办"), .requestMaterial(text: "请补"),
                .conclude(.resolved, text: "办结"), .withdraw(reason: nil),
                .classify(.init(subject: "drainage", track: .transferred)),
            ])
        case .suspended: .supplyMaterial(text: "已补")
        case .concluded: generator.pick([.approve(text: nil), .refuse(reason: "不全")])
        case .reviewed: .reportResult(channel: "phone", text: nil)
        case .answered, .reported:
            generator.pick([
                .callBack(.init(by: .unit, reached: true, satisfaction: .satisfied)), .reopen(reason: "没解决"), .close,
            ])
        default: .reopen(reason: "没解决")
        }
    }

    /// Somebody who may do it: everybody at once, of the unit that leads.
    private func worker(_ request: ServiceRequest) -> Actor {
        Actor(
            id: "ha", name: "经办", roles: [.handler, .reviewer, .dispatcher, .intake, .callback],
            unit: request.lead ?? "政务办")
    }
}
