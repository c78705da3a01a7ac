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

    @Test("A pack of another id in its file is told at that id, with the former one to write")
    func renamed() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let files = ShippedRules.files.map { file in
            file.path == "rules/service/callbacks.toml"
                ? RuleFile(path: file.path, text: file.text.replacing("service.callbacks", with: "service.callback"))
                : file
        }
        let refusal = try #require(try await house.keeper.obstacle(to: files))
        let fault = try #require(refusal.diagnostics.first { $0.code == "RULE-0037" })
        let text = try #require(files.first { $0.path == fault.file }).bytes
        #expect(String(decoding: text[fault.range], as: UTF8.self).contains("service.callback"))
        #expect(fault.suggestion == "service.callbacks")
        await house.close()
    }

    @Test("Is a pack that is gone, or a request that no rule would decide")
    func obstacles() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let without = ShippedRules.files.filter { $0.path != "rules/service/callbacks.toml" }
        let gone = try #require(try await house.keeper.obstacle(to: without))
        #expect(gone.diagnostics.contains { $0.message.chinese.contains("“service.callbacks”不见了") })
        let stored = "\(house.keeper.activeRevision.prefix(12)):rules/service/callbacks.toml"
        let report = try #require(gone.finding).report.chinese
        #expect(report.hasPrefix("rules/service/callbacks.toml:1:1: error[RULE-0037]"), "\(report)")
        #expect(report.contains("\n\(stored):"), "\(report)")
        #expect(report.contains("id = \"service.callbacks\"") && report.contains("^^^^"), "\(report)")
        _ = try await house.register(subject: nil)
        let narrow = routes("when = \"always\"", "when = { urgency = \"life-property\" }")
        #expect(try await house.keeper.obstacle(to: narrow) != nil)
        await house.close()
    }
}
