import RuleModel
import RulePlugins
import TOMLSyntax
import Testing

/// A conflict shows both of its places, and is told once.
@Suite("Places of a conflict")
struct PlaceTests {
    /// A pack with one conflict: ⟦…⟧ is where it is told, each ⟪…⟫ a further place that is shown with it, in the order
    /// written.
    struct Conflict: Sendable, CustomTestStringConvertible {
        var code: String
        var body: String
        var header = Samples.header
        /// Whether the base is left out, which has hours already.
        var isAlone = false
        var suggestion: String?

        var testDescription: String { "\(code): \(body.split(separator: "\n").first { $0.contains("⟦") } ?? "")" }
    }

    private static let conflicts: [Conflict] = [
        .init(code: "RULE-0033", body: Samples.deadline("effective = ⟪2026-03-01⟫\nuntil = ⟦2026-02-28⟧")),
        .init(
            code: "RULE-0033", body: "",
            header: Samples.header.replacing("2025-10-16", with: "⟪2025-10-16⟫") + "until = ⟦2025-01-01⟧\n"),
        .init(
            code: "RULE-0033",
            body: calendar("holidays = [{ from = ⟪2027-10-07⟫, to = ⟦2027-10-01⟧, name = \"国庆节\" }]")),
        .init(
            code: "RULE-0034", body: Samples.deadline("effective = ⟦2027-02-01⟧\nuntil = ⟪2027-03-01⟫"),
            header: Samples.header + "until = ⟪2026-12-31⟫\n"),
        .init(
            code: "RULE-0034", body: Samples.deadline("until = ⟦2025-01-01⟧"),
            header: Samples.header.replacing("2025-10-16", with: "⟪2025-10-16⟫") + "until = 2026-12-31\n"),
        .init(
            code: "RULE-0044", body: Samples.deadline("⟦due-at⟧ = \"@event.due\"").replacing("within", with: "⟪within⟫")
        ),
        .init(code: "RULE-0023", body: DiagnosticCase.escalation(when: "{ returns = { min = ⟦5⟧, max = ⟪2⟫ } }")),
        .init(code: "RULE-0023", body: DiagnosticCase.escalation(when: "{ returns = { max = ⟦2⟧, min = ⟪5⟫ } }")),
        .init(
            code: "RULE-0054",
            body: unit("甲局", "until = 2026-06-30\nsuccessor = ⟦\"乙局\"⟧") + unit("乙局", "until = ⟪2026-05-31⟫")),
        .init(
            code: "RULE-0060", body: hours("⟪\"08:30-12:30\"⟫, \"13:30-17:30\", ⟦\"12:00-13:00\"⟧"), isAlone: true),
        .init(
            code: "RULE-0060", body: hours("\"08:30-12:00\", ⟦\"17:30-13:30\"⟧"), isAlone: true,
            suggestion: "13:30-17:30"),
        .init(code: "RULE-0060", body: hours("\"08:30-12:00\", ⟦\"13:30-13:30\"⟧"), isAlone: true),
        .init(
            code: "RULE-0060",
            body: calendar(
                "holidays = [{ from = ⟪2027-10-01⟫, to = 2027-10-07, name = \"国庆节\" }]\n"
                    + "make-up = [{ date = ⟦2027-10-02⟧, name = \"国庆节\" }]")),
        .init(
            code: "RULE-0060",
            body: calendar(
                "holidays = [{ from = ⟦2027-01-01⟧, to = 2027-12-31, name = \"春节\" }, "
                    + "{ date = 2027-04-05, name = \"清明节\" }]\n"
                    + "make-up = [{ date = ⟪2027-02-06⟫, name = \"春节\" }, { date = ⟪2027-10-09⟫, name = \"国庆节\" }]")),
        .init(
            code: "RULE-0081",
            body: calendar(
                "holidays = [{ from = ⟪2027-09-14⟫, to = 2027-09-16, name = \"中秋节\" }, "
                    + "{ from = ⟦2027-09-15⟧, to = 2027-09-20, name = \"中秋节\" }]")),
        .init(
            code: "RULE-0081",
            body: calendar(
                "holidays = [{ date = ⟪2027-10-01⟫, name = \"国庆节\" }, { date = ⟪2027-10-03⟫, name = \"国庆节\" }, "
                    + "{ from = ⟦2027-10-01⟧, to = 2027-10-07, name = \"国庆节\" }]")),
        .init(
            code: "RULE-0081",
            body: calendar(
                "holidays = [{ from = ⟪2027-09-14⟫, to = 2027-09-16, name = \"中秋节\" }, "
                    + "{ from = ⟦2027-09-16⟧, to = 2027-10-07, name = \"国庆节\" }, "
                    + "{ date = ⟪2027-10-01⟫, name = \"国庆节\" }]")),
        .init(
            code: "RULE-0081",
            body: calendar(
                "make-up = [{ date = ⟪2027-10-09⟫, name = \"国庆节\" }, { date = ⟦2027-10-09⟧, name = \"国庆节\" }]")),
        .init(
            code: "RULE-0081",
            body: calendar(
                "weekdays = ⟪[\"tuesday\", \"wednesday\"]⟫\nmake-up = [{ date = ⟦2027-03-03⟧, name = \"春节\" }, "
                    + "{ date = ⟪2027-03-10⟫, name = \"春节\" }]")),
        .init(
            code: "RULE-0081",
            body: calendar("weekdays = [⟪\"monday\"⟫, ⟦\"monday\"⟧, \"wednesday\", \"thursday\", \"friday\"]")),
        .init(
            code: "RULE-0068",
            body: Samples.deadline(
                "warn = [{ at = ⟪\"50%\"⟫, level = \"yellow\" }, { at = ⟦\"50%\"⟧, level = \"red\" }]")),
        .init(
            code: "RULE-0072",
            body: Samples.deadline("at-due = ⟦\"resume\"⟧").replacing("\"accepted\"", with: "⟪\"accepted\"⟫")),
        .init(
            code: "RULE-0069",
            body: Samples.deadline("superseded-by = ⟦\"second\"⟧", id: "first")
                + Samples.deadline("superseded-by = ⟪\"first\"⟫", id: "second")),
    ]

    @Test("A conflict is told once, at its place, with every other place that is part of it", arguments: conflicts)
    func places(_ conflict: Conflict) throws {
        let text = conflict.header + conflict.body
        let file = RuleFile(path: "rules/test.toml", text: text.filter { !"⟦⟧⟪⟫".contains($0) })
        let result = RuleChecker.check(
            files: conflict.isAlone ? [file] : [Samples.base, file], plugins: StandardRules.plugins)
        let printer = DiagnosticPrinter(sources: [file.path: LineTable(file.bytes)])
        let report = Comment(rawValue: printer.text(result.diagnostics))
        #expect(result.diagnostics.map(\.code) == [conflict.code], report)
        let found = try #require(result.diagnostics.first, report)
        #expect([found.range] == Self.marked("⟦", text), report)
        #expect(found.related.map(\.range).sorted { $0.lowerBound < $1.lowerBound } == Self.marked("⟪", text), report)
        #expect(found.related.allSatisfy { $0.file == file.path }, report)
        #expect(found.suggestion == conflict.suggestion, report)
        #expect(!found.message.chinese.contains(" ）"), report)
    }

    @Test("Of a calendar that was copied under another id the year is told, and not each of its days")
    func secondYear() {
        let days =
            "holidays = [{ date = 2027-10-01, name = \"国庆节\" }]\n"
            + "make-up = [{ date = 2027-10-09, name = \"国庆节\" }]"
        let files = ["first", "second"].map { name in
            RuleFile(
                path: "rules/\(name).toml",
                text: Samples.header.replacing("\"test\"", with: "\"\(name)\"") + Self.calendar(days))
        }
        let result = RuleChecker.check(files: [Samples.base] + files, plugins: StandardRules.plugins)
        #expect(result.diagnostics.map(\.code) == ["RULE-0057"])
    }

    @Test("A name that two units have is told there alone, and not wherever it is used")
    func aliasTaken() throws {
        let result = Samples.check(
            Self.unit("乙局", "aliases = [\"规建局\"]"), header: Samples.header + "until = 2026-12-31\n")
        #expect(result.diagnostics.map(\.code) == ["RULE-0016"])
        let found = try #require(result.diagnostics.first)
        #expect(found.message.chinese == "“规建局”已是另一个单位的名称。")
        #expect(found.file == "rules/test.toml" && found.related.map(\.file) == ["rules/base.toml"])
    }

    @Test("A unit may be followed by one that begins when it ends")
    func successor() {
        let units =
            Self.unit("甲局", "until = 2026-06-30\nsuccessor = \"乙局\"") + Self.unit("乙局", "effective = 2026-07-01")
        #expect(Samples.check(units).diagnostics.map(\.message.chinese) == [])
    }

    /// The bytes between marks, without counting marks.
    private static func marked(_ mark: Character, _ text: String) -> [Range<Int>] {
        var (offset, start) = (0, 0)
        var ranges: [Range<Int>] = []
        for character in text {
            switch character {
            case "⟦", "⟪": if character == mark { start = offset }
            case "⟧": if mark == "⟦" { ranges.append(start..<offset) }
            case "⟫": if mark == "⟪" { ranges.append(start..<offset) }
            default: offset += character.utf8.count
            }
        }
        return ranges
    }

    private static func calendar(_ lines: String) -> String {
        "[calendar]\nsource = \"default\"\nyear = 2027\n\(lines)\n"
    }

    private static func hours(_ spans: String) -> String { "[calendar]\nsource = \"default\"\nhours = [\(spans)]\n" }

    private static func unit(_ name: String, _ lines: String) -> String {
        "[[unit]]\nid = \"\(name)\"\nkind = \"department\"\nsource = \"default\"\n\(lines)\n"
    }
}
