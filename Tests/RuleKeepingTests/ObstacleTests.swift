import RuleKeeping
import RuleModel
import ShippedRules
import TOMLSyntax
import Testing

@Suite("What would keep rules from coming into force")
struct ObstacleTests {
    private func routes(_ text: String, _ other: String) -> [RuleFile] {
        ShippedRules.files.map { file in
            file.path == "rules/service/routes.toml"
                ? RuleFile(path: file.path, text: file.text.replacing(text, with: other)) : file
        }
    }

    @Test("Is nothing for sound rules, and asking keeps nothing")
    func nothing() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let changed = routes("title = \"", "title = \"又：")
        #expect(changed != ShippedRules.files)
        #expect(try await house.keeper.obstacle(to: changed) == nil)
        #expect(try await house.keeper.drafts().isEmpty)
        #expect(try await house.audited() == ["seed-rules"])
        await house.close()
    }

    @Test("Is a pack that is gone, or a request that no rule would decide")
    func obstacles() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let without = ShippedRules.files.filter { $0.path != "rules/service/callbacks.toml" }
        let gone = try #require(try await house.keeper.obstacle(to: without))
        #expect(gone.diagnostics.contains { $0.message.chinese.contains("“service.callbacks”不见了") })
        _ = try await house.register(subject: nil)
        let narrow = routes("when = \"always\"", "when = { urgency = \"life-property\" }")
        #expect(try await house.keeper.obstacle(to: narrow) != nil)
        await house.close()
    }
}
