import Lifecycle
import RuleModel
import ServiceDesk
import Store
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

/// Knows one enterprise by its name.
struct KnowsOne: EntityDirectory {
    func profile(creditCode: String?, name: String?, _ sql: any SQLReader) throws(StoreError) -> EntityProfile {
        guard name == "砺澄" else { return EntityProfile(creditCode: creditCode, name: name, facts: nil) }
        let facts = Facts(["entity.kind": .text("enterprise"), "entity.section": .text("C")])
        return EntityProfile(creditCode: "KNOWN", name: name, facts: facts)
    }
}
