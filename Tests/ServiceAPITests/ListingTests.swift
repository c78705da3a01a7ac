import Endpoints
import HTTPTypes
import RuleModel
import Testing

@Suite("Lists over the API")
struct ListingTests {
    /// Twelve requests: half lie with 城环局, half wait; every third came by the portal.
    static func filled() async throws -> ApiHouse {
        let house = try await ApiHouse()
        let portal = try await house.token()
        for index in 0..<12 {
            var body: [JSONValue.Member] = [
                .init("channel", index % 3 == 0 ? "portal" : "12345"), .init("kind", "help"),
                .init("text", .string("第 \(index) 件")),
            ]
            if index % 2 == 0 {
                body += [.init("subject", "drainage"), .init("enterprise", ["name": "砺澄"])]
            }
            try await house.send(
                .post, "/api/v1/requests", as: index % 3 == 0 ? portal : .intake, body: .json(.object(body)),
                headers: [("Idempotency-Key", "k\(index)")])
        }
        return house
    }

    static func numbers(_ answer: Answer) -> [String] {
        answer.json["requests"]?.elements.compactMap { $0["number"]?.string } ?? []
    }

    @Test("Pages follow one another by their link and show each request once", arguments: ["newest", "due"])
    func pages(sort: String) async throws {
        let house = try await Self.filled()
        var path: String? = "/api/v1/requests?limit=5&sort=\(sort)&kind=help"
        var seen: [String] = []
        var pages = 0
        while let next = path {
            let answer = try await house.send(.get, next, as: .intake)
            #expect(answer.status == 200)
            seen += Self.numbers(answer)
            pages += 1
            path = answer.header("Link").flatMap { $0.split(separator: ">").first }.map { String($0.dropFirst()) }
            #expect((path == nil) == (answer.json["next"] == nil))
            try #require(pages < 5)
        }
        #expect(pages == 3)
        #expect(seen.count == 12)
        #expect(Set(seen).count == 12)
        if sort == "newest" { #expect(seen == seen.sorted(by: >)) }
        await house.close()
    }

    static let filters: [(String, Int)] = [
        ("lead=城环局", 6), ("lead=none", 6), ("state=dispatched", 6), ("state=registered,dispatched", 12),
        ("channel=portal", 4), ("subject=drainage", 6), ("open=false", 0), ("open=true", 12),
        ("urgency=life-property", 0),
        ("kind=complaint", 0), ("signal=overdue", 0), ("unit=城环局", 6),
        ("registeredFrom=2026-02-09T09:00:00%2B08:00", 12), ("registeredUntil=2026-02-09T09:00:00%2B08:00", 0),
        ("channel=portal&state=dispatched", 2),
    ]

    @Test("Filters narrow the list", arguments: filters)
    func filtered(query: String, count: Int) async throws {
        let house = try await Self.filled()
        let answer = try await house.send(.get, "/api/v1/requests?\(query)", as: .intake)
        #expect(answer.status == 200)
        #expect(Self.numbers(answer).count == count)
        await house.close()
    }

    @Test("A unit sees its own requests only, whatever it asks for; a portal those of its channels")
    func isolation() async throws {
        let house = try await Self.filled()
        #expect(Self.numbers(try await house.send(.get, "/api/v1/requests", as: .handler)).count == 6)
        for query in ["", "?unit=城环局", "?lead=城环局", "?sort=due"] {
            #expect(Self.numbers(try await house.send(.get, "/api/v1/requests\(query)", as: .stranger)).isEmpty)
        }
        let portal = try await house.token([.portal, .directorMailbox], title: "两个渠道")
        #expect(Self.numbers(try await house.send(.get, "/api/v1/requests", as: portal)).count == 4)
        #expect(Self.numbers(try await house.send(.get, "/api/v1/requests?channel=12345", as: portal)).isEmpty)
        await house.close()
    }

    @Test("A number is found by itself")
    func byNumber() async throws {
        let house = try await Self.filled()
        let answer = try await house.send(.get, "/api/v1/requests?q=tx20260209-000003", as: .intake)
        #expect(Self.numbers(answer) == ["TX20260209-000003"])
        await house.close()
    }

    static let mistakes = [
        "color=red": "color", "state=lost": "state", "unit=没有局": "unit", "lead=没有局": "lead", "limit=0": "limit",
        "limit=many": "limit", "limit=201": "limit", "cursor=abc": "cursor", "open=perhaps": "open",
        "sort=oldest": "sort",
        "q=水&sort=due": "sort", "sort=due&open=false": "sort", "registeredFrom=yesterday": "registeredFrom",
        "signal=loud": "signal", "subject=ufo": "subject", "channel=pigeon": "channel", "limit=2&limit=3": "limit",
        "q=%FF": "q",
    ]

    @Test("A parameter that cannot be understood is named", arguments: mistakes.sorted { $0.key < $1.key })
    func mistaken(query: String, parameter: String) async throws {
        let house = try await ApiHouse()
        let answer = try await house.send(.get, "/api/v1/requests?\(query)", as: .intake)
        #expect(answer.status == 400)
        #expect(answer.kind == "/problems/invalid-parameter")
        #expect(answer.pointers == [parameter])
        await house.close()
    }
}
