@testable import EmbedRulesTool
import RuleModel
import RulePlugins
import TOMLSyntax
import Testing

/// The compiler says what `tongxing rules check` says: same file, line, code and sentence, and the column in words.
@Suite("One checker")
struct SameCheckerTests {
    static let files = [
        EmbeddedSource.File(
            path: "rules/deadlines.toml",
            text: """
                # 时限
                [pack]
                id = "deadlines"
                title = "时限"
                document = "方案"
                effective = 2025-10-16

                [[deadline]]
                id = "contact"
                title = "对接"
                cite = "三（二）2"
                when = { track = "cross-departement" }
                force = "binding"
                start = "accepted"
                stop = ["contacted" "finished"]
                within = 2

                """),
        EmbeddedSource.File(
            path: "rules/routes.toml",
            text: """
                [pack]
                id = "deadlines"
                title = "派单"
                document = "方案"
                effective = 2025-10-16
                [[route]]
                id = "a"
                title = "甲"
                cite = "四（二）"
                when = {}
                then = { lead = "政务版", track = "transferred" }
                [[route]
                """),
        EmbeddedSource.File(
            path: "rules/units.toml",
            text: "[pack]\nid = \"units\"\r\ntitle = \"单位\"\neffective = 2025-10-16\n[[unit]]\nid = \"政务办\"\n"),
    ]

    @Test("Every finding of the checker is a diagnostic of the compiler, and nothing else is")
    func findings() throws {
        let (expected, _) = Self.checked()
        #expect(expected.count >= 8)
        #expect(try Expansion(embedding: Self.files).diagnostics == expected)
    }

    @Test("Second places and suggestions are notes at their own lines")
    func notes() throws {
        let (_, expected) = Self.checked()
        #expect(expected.contains { $0.contains("建议：改为“cross-department”") })
        #expect(expected.contains { $0.contains("建议：在这里加上“,") })
        #expect(expected.contains { $0.hasPrefix("rules/deadlines.toml:3: note:") })
        #expect(try Expansion(embedding: Self.files).notes == expected)
    }

    @Test("A warning alone leaves the files usable and stays a warning")
    func warnings() throws {
        let result = RuleChecker.check(files: Self.warned.map(Self.ruleFile), plugins: StandardRules.plugins)
        #expect(result.ruleSet != nil && !result.diagnostics.isEmpty)
        let expansion = try Expansion(embedding: Self.warned)
        #expect(expansion.diagnostics.count == result.diagnostics.count)
        #expect(expansion.diagnostics.allSatisfy { $0.contains(": warning: [RULE-") })
        #expect(expansion.source.hasPrefix("[RuleModel.RuleFile("))
    }

    /// A unit ends without a successor, and a rule names it beyond that day.
    static let warned = [
        EmbeddedSource.File(path: "rules/a.toml", text: pack("a", "[calendar]\nhours = [\"08:30-12:00\"]")),
        EmbeddedSource.File(
            path: "rules/b.toml",
            text: pack(
                "b",
                """
                [[unit]]
                id = "甲局"
                kind = "department"
                until = 2026-06-30

                [[route]]
                id = "a"
                title = "甲"
                source = "default"
                when = "always"
                then = { lead = "甲局", track = "transferred" }
                """)),
    ]

    static func pack(_ id: String, _ body: String) -> String {
        "[pack]\nid = \"\(id)\"\ntitle = \"试验\"\nsource = \"default\"\neffective = 2024-01-01\n\(body)\n"
    }

    static func ruleFile(_ file: EmbeddedSource.File) -> RuleFile { RuleFile(path: file.path, text: file.text) }

    /// What the checker finds, as the compiler should print it.
    static func checked() -> (diagnostics: [String], notes: [String]) {
        let result = RuleChecker.check(files: files.map(ruleFile), plugins: StandardRules.plugins)
        let tables = Dictionary(uniqueKeysWithValues: files.map { ($0.path, LineTable(Array($0.text.utf8))) })
        func text(_ file: String, _ range: Range<Int>, _ severity: String, _ sentence: String) -> String {
            let position = tables[file]?.position(of: range.lowerBound) ?? .init(line: 0, column: 0)
            return "\(file):\(position.line): \(severity): \(sentence)（第 \(position.column) 列）"
        }
        return (
            result.diagnostics.map {
                text($0.file, $0.range, $0.severity.rawValue, "[\($0.code)] \($0.message.chinese)")
            },
            result.diagnostics.flatMap { found in
                (found.advice.map { [text(found.file, found.range, "note", $0.chinese)] } ?? [])
                    + found.related.map { text($0.file, $0.range, "note", $0.label.chinese) }
            }
        )
    }
}
