import Lifecycle
import RuleModel
import ServiceDesk
import Store
import Synchronization
import Testing
import WorkCalendar

@Suite("What the desk can be asked")
struct QueryTests {
    @Test("A unit's list holds its own requests only, and a portal's those of its channels")
    func isolation() async throws {
        let house = try await DeskHouse()
        let request = try await house.register()
        let unit = Actor(id: "ch", name: "承办", roles: [.handler], unit: "城环局")
        let portal = Actor(id: "p", name: "渠道", roles: [.portal])
        let cases: [(Visibility, [RequestNumber])] = [
            (Visibility(of: DeskHouse.intake), [request.number]), (Visibility(of: unit), [request.number]),
            (Visibility(of: DeskHouse.stranger), []),
            (Visibility(of: portal, channels: [.hotline]), [request.number]),
            (Visibility(of: portal, channels: [.portal]), []), (Visibility(of: portal), []),
        ]
        for (visibility, expected) in cases {
            let page = try await house.desk.list(RequestQuery(), for: visibility)
            #expect(page.rows.map(\.number) == expected)
        }
        #expect(try await house.desk.tally(for: Visibility(of: unit)).map(\.requests) == [1])
        #expect(try await house.desk.tally(for: Visibility(of: DeskHouse.stranger)).isEmpty)
        await house.close()
    }

    @Test("Pages follow each other without a gap or a repeat")
    func pages() async throws {
        let house = try await DeskHouse()
        for _ in 0..<7 { _ = try await house.register() }
        for order in [RequestOrder.newest, .due] {
            var seen: [RequestNumber] = []
            var cursor: RequestCursor?
            repeat {
                let query = RequestQuery(order: order, after: cursor, limit: 3)
                let page = try await house.desk.list(query, for: Visibility(of: DeskHouse.intake))
                seen += page.rows.map(\.number)
                cursor = page.next
            } while cursor != nil
            #expect(seen.count == 7 && Set(seen).count == 7)
        }
        await house.close()
    }

    @Test("Every command is told as possible or refused, and telling agrees with doing")
    func options() async throws {
        let house = try await DeskHouse()
        let request = try await house.register()
        let unit = Actor(id: "ch", name: "承办", roles: [.handler], unit: "城环局")
        let options = try #require(try await house.desk.options(on: request.number, by: unit))
        let possible = Set(options.filter(\.isPossible).map(\.command))
        #expect(possible.isSuperset(of: [.accept, .return, .note]))
        #expect(possible.isDisjoint(with: [.conclude, .close, .dispatch, .review]))
        #expect(options.count == CommandName.known.count - 1)
        #expect(try await house.desk.options(on: request.number, by: DeskHouse.stranger) == nil)
        await house.close()
    }

    @Test("The explanation cites the clause of the route and counts the days of the total clock")
    func explanation() async throws {
        let house = try await DeskHouse()
        let request = try await house.register()
        let explained = try #require(
            try await house.desk.explanation(of: request.number, for: Visibility(of: DeskHouse.intake)))
        #expect(!explained.route.matched.isEmpty)
        let total = try #require(explained.clocks.first { $0.instance?.clock == .total })
        let due = try #require(total.instance?.due)
        #expect(total.days?.due == due)
        #expect(total.policy.matched.first?.reference.cite?.contains("三（二）2") == true)
        let foreign = try await house.desk.explanation(of: request.number, for: Visibility(of: DeskHouse.stranger))
        #expect(foreign == nil)
        await house.close()
    }

    @Test("The directory says who an entity is; without one it is unknown and waits for a dispatcher")
    func directory() async throws {
        let house = try await DeskHouse()
        var registration = DeskHouse.registration()
        registration.entity = EntityProfile(creditCode: nil, name: "砺澄", facts: nil)
        let unknown = try await house.register(registration)
        #expect(unknown.lead == nil && unknown.state == .registered)
        let desk = house.desk(with: KnowsOne())
        guard case .answered(.done(let knownView)) = try await desk.register(registration, by: DeskHouse.intake) else {
            Issue.record("the registration was not taken")
            return
        }
        let known = knownView.request
        #expect(known.lead == "城环局" && known.entity.creditCode == "KNOWN")
        let classify = Command.classify(.init(entity: EntityProfile(creditCode: nil, name: "砺澄", facts: nil)))
        guard
            case .answered(.done(let classifiedView)) = try await desk.run(
                classify, on: unknown.number, by: Actor(id: "d", name: "派单员", roles: [.dispatcher], unit: "政务办"))
        else {
            Issue.record("the classification was refused")
            return
        }
        let classified = classifiedView.request
        #expect(classified.entity.creditCode == "KNOWN" && classified.state == .registered)
        await house.close()
    }
}

extension QueryTests {
    @Test("What ended late leaves the list of what is overdue, and comes back where the conclusion is refused")
    func overdue() async throws {
        let house = try await DeskHouse()
        let number = try await house.register().number
        try house.set("2026-03-10T09:00:00+08:00")
        _ = try await house.desk.fireDue()
        #expect(try await overdue(in: house) == [number])
        let handler = Actor(id: "ch", name: "承办", roles: [.handler], unit: "城环局")
        let reviewer = Actor(id: "sh", name: "审核", roles: [.reviewer], unit: "城环局")
        let steps: [(Command, Actor, [RequestNumber])] = [
            (.conclude(.resolved, text: "已疏通"), handler, []), (.refuse(reason: "没有照片"), reviewer, [number]),
            (.conclude(.resolved, text: "已疏通，附照片"), handler, []), (.approve(text: nil), reviewer, []),
        ]
        for (command, actor, expected) in steps {
            guard case .answered(.done) = try await house.desk.run(command, on: number, by: actor) else {
                Issue.record("\(command.name) was refused")
                return
            }
            #expect(try await overdue(in: house) == expected, "after \(command.name)")
        }
        await house.close()
    }

    private func overdue(in house: DeskHouse) async throws -> [RequestNumber] {
        var filter = RequestFilter()
        filter.signals = .overdue
        let everybody = Visibility(of: DeskHouse.intake)
        let counted = try await house.desk.tally(for: everybody).filter { $0.signals.contains(.overdue) }
        let listed = try await house.desk.list(RequestQuery(filter), for: everybody).rows.map(\.number)
        #expect(counted.reduce(0) { $0 + $1.requests } == listed.count)
        return listed
    }

    @Test("A search asks the index for few proposals first and for four times as many each turn, and finds them all")
    func proposals() async throws {
        let house = try await DeskHouse()
        var there: [RequestNumber] = []
        for _ in 0..<3 { there.append(try await house.register().number) }
        let index = ProposingIndex(strangers: 9_000, then: there.sorted(by: >))
        let everybody = Visibility(of: DeskHouse.intake)
        let page = try await house.desk(searching: index).list(RequestQuery(text: "积水", limit: 2), for: everybody)
        #expect(page.rows.map(\.number) == Array(there.sorted(by: >).prefix(2)))
        #expect(index.limits == [200, 800, 3_200, 5_000])
        let rest = RequestQuery(text: "积水", after: page.next, limit: 2)
        let last = try await house.desk(searching: index).list(rest, for: everybody)
        #expect(last.rows.map(\.number) == [there.min()] && last.next == nil)
        await house.close()
    }
}

/// Proposes requests that are nobody's before those that there are.
final class ProposingIndex: SearchIndex {
    private let numbers: [RequestNumber]
    private let asked = Mutex<[Int]>([])

    /// How many proposals each turn asked for.
    var limits: [Int] { asked.withLock { $0 } }

    init(strangers: Int, then there: [RequestNumber]) {
        numbers = (1...strangers).reversed().compactMap { RequestNumber(day: 2026_12_31, serial: $0) } + there
    }

    func candidates(
        matching query: SearchQuery, before: RequestNumber?, limit: Int
    ) async throws(StoreError) -> [RequestNumber] {
        asked.withLock { $0.append(limit) }
        return Array(numbers.filter { number in before.map { number < $0 } ?? true }.prefix(limit))
    }

    func lag() async throws(StoreError) -> Int64 { 0 }
}

/// Knows one enterprise by its name.
struct KnowsOne: EntityDirectory {
    func profile(creditCode: String?, name: String?, _ sql: any SQLReader) throws(StoreError) -> EntityProfile {
        guard name == "砺澄" else { return EntityProfile(creditCode: creditCode, name: name, facts: nil) }
        let facts = Facts(["entity.kind": .text("enterprise"), "entity.section": .text("C")])
        return EntityProfile(creditCode: "KNOWN", name: name, facts: facts)
    }
}
