import Lifecycle
import RuleModel
import RulePlugins
import SeededRandomness
import ServiceDesk
import Store
import StoreSQLite
import WorkCalendar

/// A few requests to which anything may happen, what is likely and what is refused, as time goes on.
final class DeedStory {
    private let house: DeskHouse
    let numbers: [RequestNumber]
    private var now: Instant

    init(_ house: DeskHouse, _ random: inout SeededGenerator) async throws {
        self.house = house
        now = try Instant(rfc3339: "2026-02-26T09:00:00+08:00")
        try house.set(now.rfc3339)
        var numbers: [RequestNumber] = []
        let matters: [MatterName?] = ["drainage", "drainage", "policy-consultation", nil]
        for (index, matter) in matters.enumerated() {
            var registration = DeskHouse.registration(channelNumber: "\(index)", matter: matter)
            registration.urgency = random.pick([.normal, .publicUtility, .lifeProperty])
            registration.channel = random.pick([.hotline, .portal])
            numbers.append(try await house.register(registration).number)
        }
        self.numbers = numbers
    }

    /// Lets some time pass, perhaps the scheduler look, and somebody try something.
    func step(_ random: inout SeededGenerator, reclassifying: Bool) async throws {
        now = now.advanced(bySeconds: random.chance(50) ? Int64.random(in: 0...1_500, using: &random) : 70_000)
        try house.set(now.rfc3339)
        if random.chance(30) { while try await house.desk.fireDue() > 0 {} }
        let number = random.pick(numbers)
        guard let request = try await house.database.read({ sql in try RequestStore.load(number, sql)?.request }) else {
            return
        }
        let command = random.chance(80) ? likely(request, &random) : any(reclassifying, &random)
        _ = try await house.desk.run(command, on: number, by: actor(request, &random))
    }

    private func actor(_ request: ServiceRequest, _ random: inout SeededGenerator) -> Actor {
        let roles: Set<Role> = [.intake, .dispatcher, .handler, .reviewer, .callback]
        return Actor(id: "a", name: "经办", roles: roles, unit: random.chance(85) ? request.lead ?? "政务办" : "政务办")
    }

    private func likely(_ request: ServiceRequest, _ random: inout SeededGenerator) -> Command {
        switch request.state {
        case .registered:
            random.pick([dispatch(&random), dispatch(&random), .answer(.init(text: "可以", cite: "第三条"))])
        case .returned: dispatch(&random)
        case .dispatched: random.pick([.accept, .accept, .return(reason: "不属本局"), .note(text: "看过")])
        case .accepted, .handling:
            random.pick([.contact(text: "已联系"), conclude(&random), conclude(&random), .requestMaterial(text: "请补")])
        case .suspended: .supplyMaterial(text: "已补")
        case .concluded: random.pick([.approve(text: nil), .approve(text: nil), .refuse(reason: "不全")])
        case .reviewed: .reportResult(channel: "phone", text: nil)
        case .answered, .reported: random.pick([call(&random), call(&random), .close, .reopen(reason: "没解决")])
        default: .reopen(reason: "又发生了")
        }
    }

    private func any(_ reclassifying: Bool, _ random: inout SeededGenerator) -> Command {
        let urgency = random.pick([Urgency.normal, .publicUtility, .lifeProperty])
        let commands: [Command] = [
            .accept, .return(reason: "不属本局"), conclude(&random), .refuse(reason: "不全"), call(&random), .close,
            .note(text: "备注"), dispatch(&random), .redispatch(unit: "财政局", support: []),
            .classify(.init(subject: "drainage", urgency: reclassifying ? urgency : nil)),
        ]
        return random.chance(4) ? .withdraw(reason: nil) : random.pick(commands)
    }

    private func dispatch(_ random: inout SeededGenerator) -> Command {
        .dispatch(unit: random.pick(["规建局", "城环局", "财政局"]), support: [])
    }

    private func conclude(_ random: inout SeededGenerator) -> Command {
        .conclude(random.pick([.resolved, .resolved, .partly]), text: "办结")
    }

    private func call(_ random: inout SeededGenerator) -> Command {
        let mark: Satisfaction? = random.pick([.satisfied, .partlySatisfied, .dissatisfied, nil])
        return .callBack(
            .init(by: random.pick([.unit, .office]), reached: random.chance(75), satisfaction: mark))
    }
}
