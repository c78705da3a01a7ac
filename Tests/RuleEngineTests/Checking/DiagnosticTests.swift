import RuleFiles
import RuleModel
import RulePlugins
import TOMLSyntax
import Testing

@Suite("Every fault of a rule file is found at its place")
struct DiagnosticTests {
    @Test(
        "A fault is reported once, under its code, at the exact key or value",
        arguments: DiagnosticCase.shape + DiagnosticCase.words + DiagnosticCase.conditions + DiagnosticCase.sources
            + DiagnosticCase.deadlines + DiagnosticCase.absurdities + DiagnosticCase.catalogue
            + DiagnosticCase.calendars)
    func faults(_ example: DiagnosticCase) throws {
        let marked = MarkedText((example.header ?? Samples.header) + example.body)
        let file = RuleFile(path: "rules/test.toml", text: marked.text)
        let result = RuleChecker.check(files: [file, Samples.base], plugins: StandardRules.plugins)
        let printer = DiagnosticPrinter(sources: [file.path: LineTable(Array(file.text.utf8))])
        let report = Comment(rawValue: printer.text(result.diagnostics))
        #expect(result.diagnostics.map(\.code) == [example.code], report)
        let found = try #require(result.diagnostics.first, report)
        #expect(found.file == file.path, report)
        #expect(found.range == marked.range, report)
        #expect(found.suggestion == example.suggestion, report)
        #expect((result.ruleSet == nil) == (found.severity == .error), report)
        #expect(found.message.chinese.hasSuffix("。") && found.message.english.hasSuffix("."))
    }

    @Test(
        "What looks like one of the absurdities and is not is accepted in silence",
        arguments: [
            // A group stands for its other members, and another attribute may hold another unit.
            Samples.rule(
                "route", "when = \"always\"\nthen = { lead = \"市场监管局\", support = \"各招商部门\", track = \"transferred\" }"),
            Samples.rule(
                "route",
                "when = \"always\"\nthen = { lead = \"@collected-by\", support = \"@matter.lead\", track = \"transferred\" }"
            ),
            Samples.rule("matter", "support = \"规建局\""),
            // Names that have a comma of their own.
            Samples.rule(
                "unit", "kind = \"department\"\naliases = [\"停车、车位局\"]\ngroups = [\"各楼宇、园区运营单位\"]", id: "停车办"),
            // Five days of the calendar may have fewer than two working days; fifteen hours are less than two days.
            Samples.deadline(id: "total") + Samples.deadline(limit: "within = { calendar-days = 5 }"),
            Samples.deadline(id: "total") + Samples.deadline(limit: "within = { working-hours = 15 }"),
            Samples.deadline(id: "total") + Samples.deadline(limit: "within = { minutes = 4320 }"),
            Samples.deadline(id: "total", limit: "within = { calendar-days = 9 }")
                + Samples.deadline(limit: "within = { working-days = 7 }"),
            Samples.deadline("warn = [{ before = { working-hours = 4 }, level = \"yellow\" }]"),
            Samples.deadline(limit: "due-at = \"@event.due\"").replacing(
                "start = \"accepted\"", "start = \"extension-decided\""),
        ])
    func sound(body: String) {
        #expect(Samples.check(body).diagnostics.map(\.message.chinese) == [])
    }

    @Test("Clocks that supersede one another in a circle are told once, with the circle, however long it is")
    func circle() throws {
        func body(_ third: String) -> String {
            Samples.deadline("superseded-by = \"second\"", id: "first")
                + Samples.deadline("superseded-by = \"third\"", id: "second")
                + Samples.deadline("superseded-by = \"\(third)\"", id: "third")
                + Samples.deadline("superseded-by = \"first\"", id: "fourth")
        }
        let found = Samples.check(body("first")).diagnostics
        #expect(found.map(\.code) == ["RULE-0069"] && found.first?.related.count == 2)
        #expect(found.first?.message.chinese.contains("first → second → third → first") == true)
        let many = (0..<400).map { place in
            Samples.deadline("superseded-by = \"c\((place + 1) % 400)\"", id: "c\(place)")
        }
        let long = try #require(Samples.check(many.joined()).diagnostics.first)
        #expect(long.related.count == 399 && long.message.chinese.contains("c5 → … → c399 → c0"))
        #expect(Samples.check(body("contact") + Samples.deadline()).diagnostics.isEmpty)
    }

    @Test("The place is printed as line and column in characters, with a caret under the value")
    func printed() {
        let body = Samples.rule("coverage", "when = { entity.known = true }\nthen = { steward = [\"政务办\", \"规件局\"] }")
        let result = Samples.check(body)
        let printer = DiagnosticPrinter(sources: [
            "rules/test.toml": LineTable(Array((Samples.header + body).utf8))
        ])
        #expect(
            result.diagnostics.map { printer.text($0) } == [
                """
                rules/test.toml:12:28: error[RULE-0010]: 没有名为“规件局”的单位。
                  12 | then = { steward = ["政务办", "规件局"] }
                     |                               ^^^^^^^^
                  建议：改为“规建局”
                """
            ])
    }

    @Test(
        "What has to be written is not said to be left out where it is empty",
        arguments: [
            Samples.rule("support", "when = \"always\"\nthen = { support = \"\" }"),
            Samples.rule("coverage", "when = \"always\"\nthen = { steward = [] }"),
            Samples.rule("permit", "commands = [\"\"]\nwhen = { role = \"handler\" }"),
        ])
    func requiredEmpty(body: String) throws {
        let found = Samples.check(body).diagnostics
        #expect(found.map(\.code) == ["RULE-0008"])
        let message = try #require(found.first).message
        #expect(message.chinese.contains("请写上") && message.english.contains("write it"))
    }

    @Test("Of what is very long a sentence quotes only the beginning")
    func longWords() throws {
        func many(_ piece: String) -> String { String(repeating: piece, count: 10_000) }
        let bodies = [
            DiagnosticCase.route(lead: "\"\(many("规"))\""), DiagnosticCase.route(lead: "\"\(many("规、"))规建局\""),
            Samples.deadline(limit: "within = \(many("很"))"), "[[\(many("deadline"))]]\nid = \"a\"",
            Samples.deadline(limit: "within = { working-days = 2 }\n\(many("stop")) = \"concluded\""),
            Samples.rule("escalation", "when = { \(many("track")) = \"instant\" }\nthen = { supervise = true }"),
            Samples.rule("escalation", "when = { returns = { \(many("min")) = 1 } }\nthen = { supervise = true }"),
        ]
        for body in bodies {
            let found = Samples.check(body).diagnostics
            #expect(found.count == 1)
            let message = try #require(found.first).message
            #expect(message.chinese.contains("…”") && message.chinese.count < 200 && message.english.count < 300)
        }
    }

    @Test("All faults are found in one run, those of the text first, then by file and line")
    func allAtOnce() {
        let body = """
            [[route]]
            id = "a"
            titel = "x"
            source = "default"
            when = { trakc = "instant", entity.kind = "enterprize" }
            then = { lead = "规件局", track = "instant" }
            [[route]]
            id =
            """
        let codes = Samples.check(body).diagnostics.map(\.code)
        #expect(codes.first == "TOML-0005")
        #expect(codes.dropFirst().contains("RULE-0003"))
        #expect(codes.filter { $0 == "RULE-0010" }.count == 2)
        #expect(codes.contains("RULE-0011") && codes.contains("RULE-0002"))
    }

    @Test("Every code of rules has a case here or in a test of its own, and no code has both")
    func complete() {
        let cases =
            DiagnosticCase.shape + DiagnosticCase.words + DiagnosticCase.conditions + DiagnosticCase.sources
            + DiagnosticCase.deadlines + DiagnosticCase.absurdities + DiagnosticCase.catalogue
            + DiagnosticCase.calendars
        // What several files or none, a folder, thousands of errors, or the rules in force have to do with; see
        // `WholeSetTests`, `CauseTests`, `ManySlipsTests`,
        // and the tests of `RuleFiles`, `RuleKeeping` and of the page of the faults.
        let own: Set<String> = [
            "RULE-0000", "RULE-0014", "RULE-0017", "RULE-0018", "RULE-0037", "RULE-0063", "RULE-0064", "RULE-0069",
            "RULE-0075", "RULE-0082",
        ]
        let rules = DiagnosticCode.all.map(\.id).filter { $0.hasPrefix("RULE-") }
        let covered = Set(cases.map(\.code)).filter { $0.hasPrefix("RULE-") }
        #expect(covered.union(own) == Set(rules))
        #expect(covered.intersection(own).isEmpty)
    }
}
