import Lifecycle
import RuleModel
import SeededRandomness
import ServiceDesk
import Store
import Testing
import WorkCalendar

@Suite("Who takes part in a request sees it everywhere, and nobody else anywhere")
struct ParticipationTests {
    private static let units: [UnitName] = ["城环局", "规建局", "财政局", "工信局", "政务办"]
    private static let dispatcher = Actor(id: "di", name: "派单员", roles: [.dispatcher], unit: "政务办")
    private static let office = Actor(id: "of", name: "受理员", roles: [.intake, .callback], unit: "政务办")

    private static func staff(_ unit: UnitName) -> Actor {
        Actor(id: "staff", name: "经办", roles: [.handler, .reviewer], unit: unit)
    }

    private static let course: [(step: String, actor: Actor, Command?, sees: Set<UnitName>)] = [
        ("registered by 财政局, given to 城环局", staff("财政局"), nil, ["财政局", "城环局"]),
        ("returned by 城环局", staff("城环局"), .return(reason: "非本单位职责"), ["财政局", "城环局"]),
        (
            "given to 规建局 with 工信局", dispatcher, .redispatch(unit: "规建局", support: ["工信局"]),
            ["财政局", "规建局", "工信局"]
        ),
        ("accepted", staff("规建局"), .accept, ["财政局", "规建局", "工信局"]),
        ("returned by 规建局", staff("规建局"), .return(reason: "非本单位职责"), ["财政局", "规建局"]),
        ("designated to 工信局", dispatcher, .redispatch(unit: "工信局", support: []), ["财政局", "工信局"]),
        ("concluded", staff("工信局"), .conclude(.resolved, text: "已办"), ["财政局", "工信局"]),
        ("refused", staff("工信局"), .refuse(reason: "请补照片"), ["财政局", "工信局"]),
        ("withdrawn", office, .withdraw(reason: nil), ["财政局", "工信局"]),
    ]

    @Test("Whoever leads, supports, registered it or had it last; once given to another, the unit before is out")
    func course() async throws {
        let house = try await DeskHouse()
        var number = try #require(RequestNumber(day: 2026_02_09, serial: 1))
        for (step, actor, command, sees) in Self.course {
            let outcome =
                if let command { try await house.desk.run(command, on: number, by: actor) } else {
                    try await house.desk.register(DeskHouse.registration(), by: actor)
                }
            guard case .answered(.done(let view)) = outcome else { throw DeskHouse.NotDone(outcome: outcome) }
            number = view.request.number
            for unit in Self.units {
                let ways = try await ways(to: number, of: unit, isOpen: !view.request.state.isEnded, in: house)
                for (way, isFound) in ways { #expect(isFound == sees.contains(unit), "\(step): \(unit), \(way)") }
            }
        }
        await house.close()
    }

    /// Whether each way to a request leads there.
    private func ways(
        to number: RequestNumber, of unit: UnitName, isOpen: Bool, in house: DeskHouse
    ) async throws -> [(String, Bool)] {
        let actor = Self.staff(unit)
        let sight = Visibility(of: actor)
        var mine = RequestFilter()
        mine.participant = unit
        let searching = house.desk(searching: ProposingIndex(strangers: 1, then: [number]))
        var ways = [
            ("page", try await house.desk.view(number, for: sight) != nil),
            ("events", try await house.desk.events(of: number, for: sight) != nil),
            ("explanation", try await house.desk.explanation(of: number, for: sight) != nil),
            ("commands", try await house.desk.options(on: number, by: actor) != nil),
            ("dossier", try await house.desk.dossiers(of: [number], by: actor, for: sight)[number] != nil),
            ("list", try await numbers(RequestQuery(), sight, house.desk) == [number]),
            ("list of the unit", try await numbers(RequestQuery(mine), sight, house.desk) == [number]),
            ("search", try await numbers(RequestQuery(text: "积水"), sight, searching) == [number]),
            ("search by number", try await numbers(RequestQuery(text: "\(number)"), sight, house.desk) == [number]),
        ]
        if isOpen {
            ways.append(("inbox", try await numbers(RequestQuery(order: .due), sight, house.desk) == [number]))
        }
        return ways
    }

    private func numbers(
        _ query: RequestQuery, _ visibility: Visibility, _ desk: ServiceDesk
    ) async throws -> Set<RequestNumber> {
        Set(try await desk.list(query, for: visibility).rows.map(\.number))
    }

    @Test("After any commands, a unit's lists hold exactly the requests whose pages it may open", arguments: [1, 2])
    func agreement(seed: UInt64) async throws {
        let house = try await DeskHouse()
        var generator = SeededGenerator(seed: seed)
        var states: [RequestNumber: StateName] = [:]
        var passed: Set<StateName> = []
        for step in 0..<40 {
            let day = ["09", "11"][step / 20]
            try house.set("2026-02-\(day)T\(10 + step % 20 / 3):\(10 + step % 3 * 15):00+08:00")
            // What was withdrawn or rejected is over; what was closed may be reopened.
            let alive = states.filter { !$0.value.isEnded || $0.value == .closed }.keys.sorted()
            guard let request = try await deed(on: alive, in: house, &generator) else { continue }
            states[request.number] = request.state
            passed.insert(request.state)
            for unit in Self.units { try await expectAgreement(of: unit, states, in: house, "step \(step)") }
        }
        #expect(passed.count >= 6, "the commands lead far: \(passed)")
        await house.close()
    }

    private func expectAgreement(
        of unit: UnitName, _ states: [RequestNumber: StateName], in house: DeskHouse, _ step: String
    ) async throws {
        let sight = Visibility(of: Self.staff(unit))
        var seen: Set<RequestNumber> = []
        for number in states.keys where try await house.desk.view(number, for: sight) != nil { seen.insert(number) }
        let searching = house.desk(searching: ProposingIndex(strangers: 1, then: states.keys.sorted(by: >)))
        #expect(try await numbers(RequestQuery(limit: 100), sight, house.desk) == seen, "\(unit), \(step)")
        let found = try await numbers(RequestQuery(text: "积水", limit: 100), sight, searching)
        #expect(found == seen, "\(unit), \(step)")
        let open = try await numbers(RequestQuery(order: .due, limit: 100), sight, house.desk)
        #expect(open == seen.filter { states[$0].map { !$0.isEnded } ?? false }, "\(unit), \(step)")
    }

    /// Has somebody do to one of the requests what is possible, or registers one; nil where nobody can do anything.
    private func deed(
        on numbers: [RequestNumber], in house: DeskHouse, _ generator: inout SeededGenerator
    ) async throws -> ServiceRequest? {
        let people = (Self.units.map(Self.staff) + [Self.dispatcher, Self.office]).shuffled(using: &generator)
        guard numbers.count >= 2 else {
            let matter: MatterName = generator.pick(["drainage", "planning-permit"])
            return try done(await house.desk.register(DeskHouse.registration(matter: matter), by: people[0]))
        }
        let number = generator.pick(numbers)
        for actor in people {
            let options = try await house.desk.options(on: number, by: actor) ?? []
            let possible = options.filter(\.isPossible).compactMap { command($0.command, by: actor, &generator) }
            guard let command = possible.randomElement(using: &generator) else { continue }
            return try done(await house.desk.run(command, on: number, by: actor))
        }
        return nil
    }

    private func done(_ outcome: DeskOutcome) throws -> ServiceRequest {
        guard case .answered(.done(let view)) = outcome else { throw DeskHouse.NotDone(outcome: outcome) }
        return view.request
    }

    private func command(
        _ name: CommandName, by actor: Actor, _ generator: inout SeededGenerator
    ) -> Command? {
        let (unit, support) = (generator.pick(Self.units), [generator.pick(Self.units)])
        return switch name {
        case .dispatch: .dispatch(unit: unit, support: support)
        case .redispatch: .redispatch(unit: unit, support: support)
        case .accept: .accept
        case .return: .return(reason: "非本单位职责")
        case .progress: .progress(text: "在办")
        case .requestMaterial: .requestMaterial(text: "请补材料")
        case .supplyMaterial: .supplyMaterial(text: "材料")
        case .conclude: .conclude(.resolved, text: "已办")
        case .review: generator.chance(70) ? .approve(text: nil) : .refuse(reason: "请补照片")
        case .reportResult: .reportResult(channel: "phone", text: nil)
        case .callBack:
            .callBack(
                .init(
                    by: actor.roles.contains(.callback) ? generator.pick([.unit, .office]) : .unit, reached: true,
                    satisfaction: .satisfied))
        case .close: .close
        case .reopen: .reopen(reason: "又积水了")
        case .reject: generator.chance(5) ? .reject(reason: "非诉求") : nil
        case .withdraw: generator.chance(5) ? .withdraw(reason: nil) : nil
        default: nil
        }
    }
}
