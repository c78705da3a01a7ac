import RuleModel
import RulePlugins
import SeededRandomness
import TOMLSyntax
import Testing

@Suite("Nothing that a person can type crashes or hangs the checker")
struct TypingTests {
    static let whole =
        Samples.header + Samples.deadline("warn = [{ at = \"50%\", level = \"yellow\" }]")
        + DiagnosticCase.route(when: "{ any = [{ urgency = \"normal\" }, { kind = { not = \"help\" } }] }")
        + DiagnosticCase.escalation(when: "{ overdue = \"contact\" }")

    private func check(_ text: String) -> RuleChecker.Result {
        RuleChecker.check(
            files: [RuleFile(path: "rules/test.toml", text: text), Samples.base], plugins: StandardRules.plugins)
    }

    @Test("The whole sample is sound")
    func sound() { #expect(check(Self.whole).diagnostics.isEmpty) }

    @Test("Every single deletion and every single insertion is answered with a rule set or with an error")
    func edits() {
        let characters = Array(Self.whole)
        let typed: [Character] = ["[", "{", "\"", "=", "]", "}", ".", "@", "0", "，", "\n"]
        var random = SeededGenerator(seed: 20_251_016)
        for position in characters.indices {
            var edited = characters
            if random.chance(50) {
                edited.remove(at: position)
            } else {
                edited.insert(random.pick(typed), at: position)
            }
            let result = check(String(edited))
            #expect((result.ruleSet == nil) == result.diagnostics.contains { $0.severity == .error })
        }
    }

    @Test(
        "Any value in place of any other is answered",
        arguments: [
            "\"\"", "\"x\"", "3", "-1", "9223372036854775807", "1.5", "nan", "inf", "true", "2026-01-01", "08:30:00",
            "2026-01-01T00:00:00Z", "[]", "[1]", "[\"x\"]", "[[]]", "[{}]", "{}", "{ a = 1 }", "{ a.b = {} }", "\"@\"",
            "\"@event.due\"", "\"always\"",
        ])
    func values(_ value: String) {
        let lines = (Self.whole + Samples.base.text).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            guard let sign = line.firstIndex(of: "=") else { continue }
            var edited = lines
            edited[index] = line[...sign] + " \(value)"
            let result = check(edited.joined(separator: "\n"))
            #expect((result.ruleSet == nil) == result.diagnostics.contains { $0.severity == .error })
        }
    }

    @Test("Deep nesting and long lines are answered")
    func extremes() {
        let deep = String(repeating: "{ any = [", count: 5_000)
        let long = "note = \"" + String(repeating: "长", count: 300_000) + "\""
        #expect(check(Samples.header + Samples.rule("route", "when = \(deep)")).ruleSet == nil)
        #expect(check(Samples.header + Samples.deadline(long)).ruleSet != nil)
        let wide = (0..<5_000).map { "{ returns = \($0) }" }.joined(separator: ", ")
        let escalation = DiagnosticCase.escalation(when: "{ any = [\(wide)] }")
        #expect(check(Samples.header + escalation).ruleSet != nil)
    }

    @Test("No file, and a file without text, are answered")
    func empty() {
        #expect(RuleChecker.check(files: [], plugins: StandardRules.plugins).diagnostics.isEmpty)
        #expect(check("").diagnostics.map(\.code) == ["RULE-0001"])
    }
}
