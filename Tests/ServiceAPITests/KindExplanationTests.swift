import Endpoints
import HTTPTypes
import RuleModel
import StarsRules
import TOMLSyntax
import Testing

@Suite("The explanation of further kinds of rule")
struct KindExplanationTests {
    /// Stars by urgency.
    private static let stars =
        RuleFile(
            path: "rules/stars.toml",
            text: """
                [pack]
                id = "stars"
                title = "评星"
                document = "评星办法"
                effective = 2025-10-16

                [[stars]]
                id = "urgent"
                title = "急事"
                cite = "第一条"
                when = { urgency = "life-property" }
                stars = 5

                [[stars]]
                id = "other"
                title = "其余"
                source = "default"
                when = { urgency = "normal" }
                stars = 3

                """)

    private static func path(_ house: ApiHouse, urgency: String) async throws -> String {
        let answer = try await house.send(
            .post, "/api/v1/requests", as: .intake,
            body: [
                "channel": "12345", "kind": "help", "text": "厂区门口积水", "subject": "drainage",
                "urgency": .string(urgency), "enterprise": ["name": "砺澄"],
            ])
        try #require(answer.status == 201)
        return "/api/v1/requests/\(answer.number)/explanation"
    }

    @Test("Each kind says what it decided, by which rule, and why not by the earlier ones, in the reader's language")
    func told() async throws {
        let house = try await ApiHouse(adding: [Self.stars], plugins: [StarsPlugin()])
        let path = try await Self.path(house, urgency: "normal")
        let kinds = try await house.send(.get, path, as: .dispatcher).json["kinds"]?.elements
        #expect(kinds?.count == 1)
        let kind = kinds?.first
        #expect(kind?["section"] == "stars" && kind?["title"] == "评星规则")
        #expect(kind?["policy"]?["answer"]?.string?.contains("3 星") == true)
        let rules = kind?["policy"]?["rules"]?.elements ?? []
        #expect(rules.map { $0["verdict"]?.string } == ["failed", "matched"])
        #expect(rules.first?["reason"]?.string?.contains("紧急程度") == true)
        #expect(rules.first?["rule"]?["cite"] == "第一条")
        #expect(rules.last?["outcome"] == "3 星" && rules.last?["file"] == "rules/stars.toml")
        let english = try await house.send(.get, path, as: .dispatcher, headers: [("Accept-Language", "en")])
        #expect(english.json["kinds"]?.elements.first?["policy"]?["answer"]?.string?.contains("3 stars") == true)
        await house.close()
    }

    @Test("A kind of which no rule holds is told with the reasons, and without further kinds the list is empty")
    func nothing() async throws {
        let house = try await ApiHouse(adding: [Self.stars], plugins: [StarsPlugin()])
        let path = try await Self.path(house, urgency: "public-utility")
        let kind = try await house.send(.get, path, as: .dispatcher).json["kinds"]?.elements.first
        #expect(kind?["policy"]?["rules"]?.elements.map { $0["verdict"]?.string } == ["failed", "failed"])
        await house.close()
        let plain = try await ApiHouse()
        let answer = try await plain.send(.get, try await Self.path(plain, urgency: "normal"), as: .dispatcher)
        #expect(answer.json["kinds"] == .array([]))
        await plain.close()
    }
}
