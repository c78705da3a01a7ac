import RuleMacros
import SwiftSyntaxMacroExpansion
import SwiftSyntaxMacrosGenericTestSupport
import Testing

@Suite("Macro provenRules")
struct ProvenRulesMacroTests {
    @Test("Sound rule files expand to their paths and texts")
    func sound() {
        assertExpansion(
            """
            let files = #provenRules {
            #sourceLocation(file: "rules/hours.toml", line: 1)
            [#"[pack]"#,
            #"id = "hours""#,
            #"title = "办公时间""#,
            #"source = "default""#,
            #"effective = 2026-01-01"#,
            #"[calendar]"#,
            #"hours = ["08:30-12:00"]"#]
            #sourceLocation()
            }
            """,
            to: """
                let files = [RuleModel.RuleFile(path: "rules/hours.toml", text: "[pack]\\nid = \\"hours\\"\\ntitle = \\"办公时间\\"\\nsource = \\"default\\"\\neffective = 2026-01-01\\n[calendar]\\nhours = [\\"08:30-12:00\\"]")]
                """)
    }

    @Test("Faults of several files are reported in one run, each at its line, with its true column")
    func broken() {
        assertExpansion(
            """
            let files = #provenRules {
            #sourceLocation(file: "rules/hours.toml", line: 1)
            [#"[pack]"#,
            #"id = "hours""#,
            #"title = "办公时间""#,
            #"source = "default""#,
            #"effective = 2026-01-01"#,
            #"[calendar]"#,
            #"hours = ["08:30-25:00"]"#]
            #sourceLocation(file: "rules/units.toml", line: 1)
            [#"[pack]"#,
            #"id = "units""#,
            #"title = "单位""#,
            #"source = "default""#,
            #"effective = 2026-02-30"#,
            #"[[unit]]"#,
            #"id = "政务办""#,
            #"knid = "department""#]
            #sourceLocation()
            }
            """,
            to: "let files = []",
            diagnostics: [
                DiagnosticSpec(
                    message: "[TOML-0010] “2026-02-30”不是日期或时间：日期如 2026-02-09，时间要写到秒，如 09:00:00。（第 13 列）",
                    line: 15, column: 1),
                DiagnosticSpec(
                    message: "[RULE-0061] “08:30-25:00”不是时段，应写成 \"08:30-12:00\"。（第 10 列）", line: 9, column: 1),
                DiagnosticSpec(
                    message: "[RULE-0003] 这里没有“knid”这个键。（第 1 列）", line: 18, column: 1,
                    notes: [NoteSpec(message: "建议：改为“kind”（第 1 列）", line: 18, column: 1)]),
            ])
    }

    @Test(
        "A call that is not written as the build writes it is refused",
        arguments: [
            ("#provenRules", "write the rule files in a closure behind #provenRules"),
            ("#provenRules { 1 }", "write each rule file as #sourceLocation(file:line:) and an array of its lines"),
            (
                ##"#provenRules { [#"[pack]"#] }"##,
                "name the rule file with #sourceLocation(file:line:) before its lines"
            ),
            (
                "#provenRules {\n#sourceLocation(file: \"rules/a.toml\", line: 1)\n[\"\\(1)\"]\n}",
                "write each line of a rule file as a string literal without interpolation"
            ),
        ])
    func refused(call: String, message: String) throws {
        let expansion = try Expansion(of: call)
        #expect(expansion.source == "[]")
        #expect(expansion.diagnostics.contains { $0.hasSuffix("error: \(message)") })
    }

    private func assertExpansion(
        _ source: String, to expanded: String, diagnostics: [DiagnosticSpec] = [],
        location: Testing.SourceLocation = #_sourceLocation
    ) {
        assertMacroExpansion(
            source, expandedSource: expanded, diagnostics: diagnostics,
            macroSpecs: ["provenRules": MacroSpec(type: ProvenRulesMacro.self)]
        ) { Issue.record("\($0.message)", sourceLocation: location) }
    }
}
