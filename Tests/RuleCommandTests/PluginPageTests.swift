import Foundation
import ProgramUnderTest
import Testing

@Suite("A new kind of rule, in a package of somebody else's")
struct PluginPageTests {
    private static let package = ProgramUnderTest.package.appending(path: "Tests/StarsPackage")
    private static let shipped = ProgramUnderTest.package.appending(path: "rules").path()
    private static let stars = package.appending(path: "rules").path()

    private static let sources = ["StarsPlugin.swift", "main.swift"].map {
        package.appending(path: "Sources/stars").appending(path: $0)
    }

    @Test("The plugin of the page is the package's")
    func same() throws {
        let page = try String(
            contentsOf: ProgramUnderTest.package.appending(path: "docs/rules/plugins.md"), encoding: .utf8)
        let parts = page.components(separatedBy: "```swift\n")
        try #require(parts.count == 2)
        let code = try #require(parts[1].components(separatedBy: "```").first)
        #expect(try String(contentsOf: Self.sources[0], encoding: .utf8) == code)
        let rules = try String(contentsOf: Self.package.appending(path: "rules/stars.toml"), encoding: .utf8)
        let shown = try #require(page.components(separatedBy: "```toml\n").dropFirst().first)
        #expect(rules.contains(try #require(shown.components(separatedBy: "```").first)))
    }

    @Test("What is not public, a stranger cannot use")
    func stranger() async throws {
        let curious = FileManager.default.temporaryDirectory.appending(path: "Curious-\(UUID().uuidString).swift")
        try Data("import RuleEngine\nfunc look(_ board: RuleBoard<Int>) {}\n".utf8).write(to: curious)
        defer { try? FileManager.default.removeItem(at: curious) }
        await #expect(throws: StrangersProgram.NotCompiled.self) { try await StrangersProgram(sources: [curious]) }
    }

    @Test(
        "A stranger's kind of rule is checked, analysed, tested, explained, compared and assessed without further code")
    func tools() async throws {
        let program = try await StrangersProgram(sources: Self.sources)
        try await isChecked(program)
        try await isAnalysed(program)
        try await isTested(program)
        try await isExplained(program)
        try await isCompared(program)
        try await isAssessed(program)
    }

    /// Sound rules pass; a misspelt key is told at its place, with what was meant.
    private func isChecked(_ program: StrangersProgram) async throws {
        #expect(try await program.run(["check", Self.shipped, Self.stars]) == (["没有错误"], 0))
        let wrong = try await program.run(["check", Self.shipped, Self.package.appending(path: "wrong").path()])
        let text = wrong.lines.joined(separator: "\n")
        #expect(wrong.status == 1)
        #expect(text.contains("rules/stars.toml:11:1: error[RULE-0003]"))
        #expect(text.contains("建议：改为“stars”"))
    }

    /// Sound rules have no fault; a rule that never decides is told with those that answer first, beside its own check.
    private func isAnalysed(_ program: StrangersProgram) async throws {
        let sound = try await program.run(["analyse", Self.shipped, Self.stars])
        #expect(sound.status == 0)
        #expect(sound.lines.allSatisfy { $0.hasPrefix("missing-citation: ") } && sound.lines.count == 3)
        let doubtful = Self.package.appending(path: "doubtful").path()
        let found = try await program.run(["analyse", Self.shipped, Self.stars, doubtful]).lines
        #expect(found.contains("shadowed: “当天办完”轮不到：符合它的诉求，都先由“两天内办完”决定了"))
        #expect(found.contains { $0.contains("warning[STARS-0001]: 最后一条应总是成立。") })
    }

    /// Scenarios expect its rules beside route and clocks and reach each of them; one that differs is told with the reason,
    /// and a misspelt kind at its place.
    private func isTested(_ program: StrangersProgram) async throws {
        let told = try await program.run(["test", Self.shipped, Self.stars]).lines
        #expect(told.count == 1 && told[0].hasSuffix("，0 个不符合"))
        let differing = Self.package.appending(path: "differing").path()
        let text = try await program.run(["test", Self.shipped, Self.stars, differing]).lines.joined(separator: "\n")
        #expect(text.contains("rules.stars：期望 [\"quick\"]，实际 [\"other\"]"))
        #expect(text.contains("要求办理天数不多于 2，实际是3"))
        #expect(text.contains("rules/tests/differing.toml:11:18: error[TEST-0004]"))
        #expect(text.hasSuffix("，1 个不符合"))
    }

    /// Which rule holds, and why each before it does not.
    private func isExplained(_ program: StrangersProgram) async throws {
        let told = try await program.run(["explain", Self.shipped, Self.stars]).lines
        #expect(told.prefix(2) == ["【评星规则】", "3 星"])
        #expect(told.contains("  × 两天内办完（quick）：要求办理天数不多于 2，实际是3"))
        #expect(told.contains { $0.hasPrefix("  √ 其余（other，rules/stars.toml:") })
    }

    /// What changed is told in the words of the kind.
    private func isCompared(_ program: StrangersProgram) async throws {
        #expect(
            try await program.run(["diff", Self.shipped, Self.stars]).lines == [
                "改变：评星规则“两天内办完”（quick）：结果由“5 星”改为“4 星”",
                "改变：评星规则“急事三天内办完”（urgent）：结果由“5 星”改为“4 星”",
            ])
    }

    /// How many requests are decided otherwise, from what to what, and which.
    private func isAssessed(_ program: StrangersProgram) async throws {
        #expect(
            try await program.run(["impact", Self.shipped, Self.stars]).lines == [
                "评星规则：10 件，结果不同的 2 件", "5 星 → 4 星  2 件（TX-1、TX-2）",
            ])
    }
}
