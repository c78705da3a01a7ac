import Lifecycle
import RuleImpact
import RuleModel
import RulePlugins
import SeededRandomness
import WorkCalendar

/// Open requests with the variety of a zone: 26,120 entities, every matter, channel, urgency, and lives of up to eight
/// events with pauses, returns and reopenings.
struct RequestStories {
    private static let lives = 4_000
    private static let entities = 26_120
    private static let units: [UnitName] = [
        "规建局", "工信局", "商务局", "社发局", "科技局", "财政局", "文教局", "城环局", "发改局", "市场监管局", "招商局", "投促局",
    ]

    private let matters: [MatterName]
    private let requests: [ServiceRequest]
    private let profiles: [Facts]

    init(_ policy: CompiledPolicy, at now: Instant) {
        var source = SeededGenerator(seed: 26_120)
        matters = policy.matters.map(\.id)
        profiles = (0..<Self.entities).map { _ in Self.profile(&source) }
        let matters = matters
        requests = (1...Self.lives).compactMap { Self.life($0, matters, policy, at: now, &source) }
            .filter { !$0.state.isEnded }
    }

    /// So many requests, each a life with an entity, a matter and times of its own.
    func columns(_ count: Int, for assessment: ImpactAssessment) -> BacklogColumns {
        var source = SeededGenerator(seed: UInt64(count))
        var columns = assessment.columns()
        for serial in 0..<count {
            var request = requests[serial % requests.count]
            if let number = RequestNumber(day: 2026_01_01 + serial / 900_000, serial: serial % 900_000 + 1) {
                request.number = number
            }
            request.registration.entity.facts = source.pick(profiles)
            request.registration.subject = source.pick(matters)
            request.registration.urgency = source.pick(Urgency.known)
            request.registration.channel = source.pick(ChannelName.known)
            let shift = Int64.random(in: 0..<7_200, using: &source)
            for index in request.moments.indices {
                request.moments[index].at = request.moments[index].at.advanced(bySeconds: -shift)
            }
            columns.append(request)
        }
        return columns
    }

    private static func profile(_ source: inout SeededGenerator) -> Facts {
        var facts = Facts()
        facts["entity.kind"] = .text(source.pick(["enterprise", "enterprise", "individual-business"]))
        facts["entity.section"] = .text(
            source.pick(["B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "P", "Q"]))
        facts["entity.investment-promoted"] = .boolean(Bool.random(using: &source))
        if Bool.random(using: &source) { facts["entity.recruiting-unit"] = .text(source.pick(units).rawValue) }
        if Int.random(in: 0..<5, using: &source) == 0 {
            facts["entity.paired-unit"] = .text(source.pick(units).rawValue)
        }
        if Int.random(in: 0..<4, using: &source) == 0 {
            facts["entity.location-kind"] = .text(source.pick(["building", "incubator", "park"]))
            facts["entity.owner-unit"] = .text(source.pick(["天保控股", "临港控股", "城更集团"]))
        }
        facts["entity.tags"] = .list([source.pick(["文化", "雏鹰", "瞪羚", "高新技术"])])
        return facts
    }

    private static func life(
        _ serial: Int, _ matters: [MatterName], _ policy: CompiledPolicy, at now: Instant,
        _ source: inout SeededGenerator
    ) -> ServiceRequest? {
        var at = now.advanced(bySeconds: -Int64.random(in: 86_400...30 * 86_400, using: &source))
        guard let number = RequestNumber(day: 2026_01_01, serial: serial) else { return nil }
        let registration = Registration(
            channel: .hotline, kind: .help, text: "厂区门口道路积水，影响货车出入", subject: source.pick(matters),
            entity: EntityProfile(creditCode: nil, name: "砺澄", facts: profile(&source)))
        let intake = Actor(id: "in", name: "受理员", roles: [.intake])
        var request = Lifecycle.register(registration, as: number, by: intake, at: at, policy: policy).request
        for _ in 0..<Int.random(in: 0...7, using: &source) {
            at = at.advanced(bySeconds: Int64.random(in: 600...2 * 86_400, using: &source))
            guard let current = request, at < now else { break }
            let actor = Actor(
                id: "ha", name: "经办", roles: [.handler, .reviewer, .dispatcher, .callback], unit: current.lead ?? "政务办")
            request =
                Lifecycle.decide(command(current, &source), on: current, by: actor, at: at, policy: policy).request
        }
        return request
    }

    private static func command(_ request: ServiceRequest, _ source: inout SeededGenerator) -> Command {
        switch request.state {
        case .registered, .returned: .dispatch(unit: source.pick(units), support: [])
        case .dispatched: source.pick([.accept, .accept, .accept, .return(reason: "不属本局")])
        case .accepted, .handling:
            source.pick([
                .contact(text: "已联系"), .progress(text: "在办"), .requestMaterial(text: "请补"),
                .conclude(.resolved, text: "办结"),
            ])
        case .suspended: .supplyMaterial(text: "已补")
        case .concluded: source.pick([.approve(text: nil), .refuse(reason: "不全")])
        case .reviewed: .reportResult(channel: "phone", text: nil)
        default: .reopen(reason: "没解决")
        }
    }
}
