import Endpoints
import HTTPTypes
import RuleModel
import Testing

@Suite("Reading over the API")
struct ReadingTests {
    @Test("A request carries its tag, and a HEAD tells the same without the body")
    func reading() async throws {
        let house = try await ApiHouse()
        let request = try await CommandTests.dispatched(house)
        let answer = try await house.send(.get, "/api/v1/requests/\(request.number)", as: .handler)
        #expect(answer.status == 200)
        #expect(answer.etag == "\"2\"")
        #expect(answer.json == request.json)
        let head = try await house.send(.head, "/api/v1/requests/\(request.number)", as: .handler)
        #expect(head.status == 200)
        #expect(head.etag == "\"2\"")
        #expect(head.body.isEmpty)
        #expect(head.header("Content-Length") == String(answer.body.count))
        await house.close()
    }

    @Test("Another method is answered with those that are possible")
    func methods() async throws {
        let house = try await ApiHouse()
        let answer = try await house.send(.delete, "/api/v1/requests", as: .intake)
        #expect(answer.status == 405)
        #expect(answer.header("Allow") == "GET, HEAD, POST")
        let command = try await house.send(.get, "/api/v1/requests/TX20260209-000001/commands/accept", as: .intake)
        #expect(command.header("Allow") == "POST")
        await house.close()
    }

    @Test("Events say who did what, to portals without logins")
    func events() async throws {
        let house = try await ApiHouse()
        let request = try await CommandTests.dispatched(house)
        let events = try await house.send(.get, "/api/v1/requests/\(request.number)/events", as: .handler)
        let list = events.json["events"]?.elements ?? []
        #expect(list.map { $0["event"] } == ["registered", "dispatched"])
        #expect(list.first?["actor"]?["id"] == "in")
        #expect(list.first?["data"]?["registration"]?["text"] == "门口积水")
        #expect(list.last?["data"]?["unit"] == "城环局")
        let hotline = try await house.token([.hotline], title: "12345")
        let shown = try await house.send(.get, "/api/v1/requests/\(request.number)/events", as: hotline)
        #expect(shown.json["events"]?.elements.first?["actor"]?["id"] == nil)
        #expect(shown.json["events"]?.elements.first?["actor"]?["unit"] == "政务办")
        await house.close()
    }

    @Test("Clocks by themselves are those of the request")
    func clocks() async throws {
        let house = try await ApiHouse()
        let request = try await CommandTests.dispatched(house)
        let clocks = try await house.send(.get, "/api/v1/requests/\(request.number)/clocks", as: .handler)
        #expect(clocks.json["clocks"] == request.json["clocks"])
        #expect(clocks.json["clocks"]?.elements.isEmpty == false)
        await house.close()
    }

    @Test("The explanation names the clause and counts the days, in the reader's language")
    func explanation() async throws {
        let house = try await ApiHouse()
        let request = try await CommandTests.dispatched(house)
        let path = "/api/v1/requests/\(request.number)/explanation"
        let chinese = try await house.send(.get, path, as: .handler)
        let english = try await house.send(.get, path, as: .handler, headers: [("Accept-Language", "en")])
        #expect(chinese.json["route"]?["answer"]?.string?.contains("城环局") == true)
        #expect(english.json["route"]?["answer"]?.string?.contains("acts") == true)
        let total = chinese.json["clocks"]?.elements.first { $0["clock"] == "total" }
        let matched = total?["policy"]?["rules"]?.elements.first { $0["verdict"] == "matched" }
        #expect(matched?["rule"]?["cite"] == "正文 三（二）2" && matched?["rule"]?["source"] == nil)
        let accept = chinese.json["clocks"]?.elements.first { $0["clock"] == "accept" }
        let silent = accept?["policy"]?["rules"]?.elements.first { $0["verdict"] == "matched" }
        #expect(silent?["rule"]?["source"] == "default" && silent?["rule"]?["cite"] == nil)
        let days = total?["count"]?["days"]?.elements ?? []
        #expect(days.last?["due"] == true)
        #expect(days.filter { $0["counted"] != nil }.count == 7)
        await house.close()
    }

    @Test("What can be done now is told with what cannot, and why")
    func options() async throws {
        let house = try await ApiHouse()
        let request = try await CommandTests.dispatched(house)
        let answer = try await house.send(.get, "/api/v1/requests/\(request.number)/commands", as: .handler)
        let commands = answer.json["commands"]?.elements ?? []
        #expect(commands.first { $0["command"] == "accept" }?["possible"] == true)
        let close = commands.first { $0["command"] == "close" }
        #expect(close?["possible"] == false)
        #expect(close?["code"] == "wrong-state")
        #expect(close?["reason"]?.string?.isEmpty == false)
        await house.close()
    }

    @Test("Units, catalogue and rules are those in force")
    func directory() async throws {
        let house = try await ApiHouse()
        let portal = try await house.token()
        let units = try await house.send(.get, "/api/v1/units", as: portal)
        #expect(units.json["units"]?.elements.contains { $0["name"] == "城环局" } == true)
        let catalogue = try await house.send(.get, "/api/v1/catalogue", as: portal)
        #expect(catalogue.json["matters"]?.elements.contains { $0["id"] == "drainage" } == true)
        #expect(catalogue.json["channels"]?.elements.contains { $0["name"] == "12345" } == true)
        #expect(catalogue.json["kinds"]?.elements.contains { $0["name"] == "help" && $0["title"] == "求助" } == true)
        let rules = try await house.send(.get, "/api/v1/rules", as: portal)
        #expect(rules.json["packs"]?.elements.contains { $0["id"] == "service.deadlines" } == true)
        #expect(rules.json["revision"] == "shipped")
        await house.close()
    }

    @Test("A number that is none is not there")
    func noNumber() async throws {
        let house = try await ApiHouse()
        for number in ["TX20260209-000009", "abc", "%20", "TX20260209-1"] {
            #expect(try await house.send(.get, "/api/v1/requests/\(number)", as: .intake).status == 404)
        }
        await house.close()
    }
}
