import Endpoints
import RuleModel
import TOMLSyntax
import Testing
import Texts

@testable import Workbench

@Suite("What a rule does not say yet, and when it warns, in its form", .serialized)
struct RuleFormKeysTests {
    static let text = """
        # 时限
        [pack]
        id = "service.deadlines"

        [[deadline]] # 对接
        id = "contact"
        title = "对接企业"   # 标题
        cite = "正文 三（二）2"
        when = "always"
        force = "binding"
        start = "accepted"
        stop = [
            "contacted", # 对接上了
            "concluded"  # 办结也算
        ]   # 到此为止
        # 两天
        within = { working-days = 2 }   # 两天
        warn = [
            { at = "50%", level = "yellow" }, # 过半
            { before = { working-hours = 4 }, level = "orange" },
            { after = { working-days = 1 }, level = "red" }
        ]

        [[deadline]]
        id = "bare"
        title = "别的"
        source = "default"
        warn = [{ at = "50%", level = "yellow" }]
        note = "原话" # 谁说的

        [[route]]
        id = "by-matter"
        title = "按事项"
        then = { lead = "@matter.lead", track = "@matter.track" }
        """

    private static let vocabulary: Vocabulary = {
        var words = Vocabulary.core
        for unit in ["规建局", "城环局"] {
            words.declare(Domain.Member(unit, title: BilingualText(chinese: unit, english: unit)), in: .unit)
        }
        return words
    }()

    /// The text after a form in which some fields were filled in; what stood there is told beside each.
    private func written(
        _ rule: String, _ answers: [(name: String, was: String, now: String)], in text: String = text
    ) -> FormWriting {
        let fields = answers.map {
            "set.\($0.name)=\(SafeQuery.value($0.now))&was.\($0.name)=\(SafeQuery.value($0.was))"
        }
        return FormWriting(
            text, FormFields(Array((["form-rule=\(rule)"] + fields).joined(separator: "&").utf8)), Self.vocabulary)
    }

    @Test(
        "adds a key where rules of its kind have it, and moves nothing else",
        arguments: [
            ("deadline.contact", "pause", "中止", "]   # 到此为止\n", "]   # 到此为止\npause = [\"suspended\"]\n"),
            (
                "deadline.contact", "cancel", "退单、returned", "]   # 到此为止\n",
                "]   # 到此为止\ncancel = [\"returned\"]\n"
            ),
            ("deadline.contact", "due", "end-of-day", "}   # 两天\n", "}   # 两天\ndue = \"end-of-day\"\n"),
            (
                "deadline.contact", "note", "先\"问\"一声", "level = \"red\" }\n]\n",
                "level = \"red\" }\n]\nnote = \"先\\\"问\\\"一声\"\n"
            ),
            (
                "deadline.contact", "until", "2026-12-31", "三（二）2\"\n", "三（二）2\"\nuntil = 2026-12-31\n"
            ),
            ("deadline.bare", "force", "target", "\"default\"\n", "\"default\"\nforce = \"target\"\n"),
            ("deadline.bare", "stop", "办结", "\"default\"\n", "\"default\"\nstop = [\"concluded\"]\n"),
            ("deadline.bare", "within.amount", "3", "\"default\"\n", "\"default\"\nwithin = { working-days = 3 }\n"),
            ("route.by-matter", "note", "老办法", "@matter.track\" }", "@matter.track\" }\nnote = \"老办法\""),
            ("route.by-matter", "then.support", "规建局", "@matter.track\" }", "@matter.track\", support = [\"规建局\"] }"),
        ])
    func additions(rule: String, key: String, value: String, piece: String, other: String) {
        var answers = [(name: key, was: "", now: value)]
        if key == "within.amount" { answers.append(("within.unit", "", "working-days")) }
        let result = written(rule, answers)
        #expect(result.refused.isEmpty)
        #expect(result.text == Self.text.replacing(piece, with: other, maxReplacements: 1))
        #expect(TOMLDocument(parsing: result.text).isValid)
    }

    @Test("adds several keys at once, in the order of rules; what stays empty adds none")
    func several() {
        let result = written(
            "deadline.contact", [("note", "", "注意"), ("pause", "", "中止"), ("cancel", "", "退单"), ("document", "", " ")])
        #expect(
            result.text
                == Self.text.replacing("# 到此为止\n", with: "# 到此为止\ncancel = [\"returned\"]\npause = [\"suspended\"]\n")
                .replacing("level = \"red\" }\n]\n", with: "level = \"red\" }\n]\nnote = \"注意\"\n"))
    }

    @Test(
        "takes a key out that was left empty; a comment beside it stays",
        arguments: [
            ("deadline.bare", "note", "note = \"原话\" # 谁说的", "# 谁说的"),
            ("deadline.bare", "source", "source = \"default\"\n", ""),
            ("route.by-matter", "then.lead", " lead = \"@matter.lead\",", ""),
            (
                "deadline.contact", "stop", "\"contacted\", # 对接上了\n    \"concluded\"  # 办结也算",
                " # 对接上了\n      # 办结也算"
            ),
        ])
    func removals(rule: String, key: String, piece: String, other: String) {
        let result = written(rule, [(key, "x", "")])
        #expect(result.refused.isEmpty)
        #expect(Self.text.contains(piece))
        let lines = { (text: String) in text.split(separator: "\n").map { $0.split(separator: " ") } }
        #expect(lines(result.text) == lines(Self.text.replacing(piece, with: other)))
        #expect(TOMLDocument(parsing: result.text).isValid)
    }

    @Test(
        "changes a warning in its place",
        arguments: [
            ("warn.2.amount", "4", "6", "working-hours = 4", "working-hours = 6"),
            ("warn.1.amount", "50", "80", "\"50%\"", "\"80%\""),
            ("warn.3.level", "red", "orange", "level = \"red\"", "level = \"orange\""),
            ("warn.2.moment", "before.working-hours", "before.minutes", "working-hours = 4", "minutes = 4"),
            (
                "warn.1.moment", "at.percent", "before.working-days", "{ at = \"50%\", level = \"yellow\" }, # 过半",
                "{ before = { working-days = 50 }, level = \"yellow\" }, # 过半"
            ),
            (
                "warn.2.moment", "before.working-hours", "after.minutes",
                "{ before = { working-hours = 4 }, level = \"orange\" }",
                "{ after = { minutes = 4 }, level = \"orange\" }"
            ),
        ])
    func changedWarning(name: String, was: String, now: String, piece: String, other: String) {
        let result = written("deadline.contact", [(name, was, now)])
        #expect(result.refused.isEmpty)
        #expect(result.text == Self.text.replacing(piece, with: other, maxReplacements: 1))
    }

    static let new = [
        (name: "warn.new.amount", was: "", now: "2"), (name: "warn.new.moment", was: "", now: "before.working-days"),
        (name: "warn.new.level", was: "", now: "red"),
    ]
    private static let written = "{ before = { working-days = 2 }, level = \"red\" }"

    @Test("adds a warning behind the others, on a line of its own where they have theirs")
    func addedWarning() {
        let list = written("deadline.contact", Self.new)
        #expect(
            list.text
                == Self.text.replacing(
                    "level = \"red\" }\n]", with: "level = \"red\" },\n    \(Self.written)\n]", maxReplacements: 1))
        let row = written("deadline.bare", Self.new)
        #expect(row.text == Self.text.replacing("\"yellow\" }]", with: "\"yellow\" }, \(Self.written)]"))
        let none = Self.text.replacing("warn = [{ at = \"50%\", level = \"yellow\" }]\n", with: "")
        let first = written("deadline.bare", Self.new, in: none)
        #expect(first.text == none.replacing("\"default\"\n", with: "\"default\"\nwarn = [\(Self.written)]\n"))
    }

    @Test("takes a warning out with its line, and the list with its last")
    func removedWarning() {
        let second = written("deadline.contact", [("warn.2.remove", "", "yes")])
        #expect(
            second.text
                == Self.text.replacing("    { before = { working-hours = 4 }, level = \"orange\" },\n", with: ""))
        let third = written("deadline.contact", [("warn.3.remove", "", "yes")])
        #expect(
            third.text
                == Self.text.replacing(
                    "\"orange\" },\n    { after = { working-days = 1 }, level = \"red\" }\n", with: "\"orange\" }\n"))
        let last = written("deadline.bare", [("warn.1.remove", "", "yes")])
        #expect(last.text == Self.text.replacing("warn = [{ at = \"50%\", level = \"yellow\" }]\n", with: ""))
        let noted = written("deadline.contact", (1...3).map { ("warn.\($0).remove", "", "yes") })
        #expect(noted.text.contains("# 过半") && TOMLDocument(parsing: noted.text).isValid && noted.refused.isEmpty)
        let instead = written("deadline.bare", [("warn.1.remove", "", "yes")] + Self.new)
        #expect(
            instead.text == Self.text.replacing("[{ at = \"50%\", level = \"yellow\" }]", with: "[\(Self.written)]"))
    }

    static let blocks = """
        [[deadline]]
        id = "a"
        title = "甲"

        [[deadline.warn]] # 过半
        at = "50%" # 一半
        level = "yellow"

        # 快到了
        [[deadline.warn]]
        before = { working-hours = 4 }   # 半天
        level = "orange"

        [[deadline]]
        id = "b"
          [[deadline.warn]]
          after.working-days = 1
          level = "red"
        """

    @Test(
        "changes, adds and removes warnings that are tables with a header each, and loses no comment",
        arguments: [
            ("a", [("warn.1.amount", "50", "80")], "\"50%\"", "\"80%\""),
            ("a", [("warn.2.amount", "4", "６")], "working-hours = 4", "working-hours = 6"),
            ("a", [("warn.2.moment", "before.working-hours", "before.minutes")], "working-hours = 4", "minutes = 4"),
            ("a", [("warn.2.level", "orange", "red")], "\"orange\"", "\"red\""),
            ("a", [("warn.1.moment", "at.percent", "before.minutes")], "at = \"50%\"", "before = { minutes = 50 }"),
            (
                "a", [("warn.2.moment", "before.working-hours", "after.minutes"), ("warn.2.level", "orange", "red")],
                "before = { working-hours = 4 }   # 半天\nlevel = \"orange\"",
                "after = { minutes = 4 }   # 半天\nlevel = \"red\""
            ),
            ("b", [("warn.1.amount", "1", "2")], "after.working-days = 1", "after.working-days = 2"),
            (
                "b", [("warn.1.moment", "after.working-days", "before.minutes")], "after.working-days = 1",
                "before = { minutes = 1 }"
            ),
            (
                "a", [("warn.1.remove", "", "yes")],
                "\n[[deadline.warn]] # 过半\nat = \"50%\" # 一半\nlevel = \"yellow\"\n",
                "\n# 过半\n# 一半\n"
            ),
            (
                "a", [("warn.2.remove", "", "yes")],
                "[[deadline.warn]]\nbefore = { working-hours = 4 }   # 半天\nlevel = \"orange\"\n", "# 半天\n"
            ),
            (
                "b", [("warn.1.remove", "", "yes")], "  [[deadline.warn]]\n  after.working-days = 1\n  level = \"red\"",
                ""
            ),
            (
                "a", RuleFormKeysTests.new, "level = \"orange\"\n",
                "level = \"orange\"\n\n[[deadline.warn]]\nbefore = { working-days = 2 }\nlevel = \"red\"\n"
            ),
            (
                "b", RuleFormKeysTests.new, "level = \"red\"",
                "level = \"red\"\n  [[deadline.warn]]\n  before = { working-days = 2 }\n  level = \"red\"\n"
            ),
        ] as [(String, [(name: String, was: String, now: String)], String, String)])
    func blocks(rule: String, answers: [(name: String, was: String, now: String)], piece: String, other: String) {
        let result = written("deadline.\(rule)", answers, in: Self.blocks)
        #expect(result.refused.isEmpty)
        #expect(Self.blocks.contains(piece))
        #expect(result.text == Self.blocks.replacing(piece, with: other, maxReplacements: 1))
        #expect(TOMLDocument(parsing: result.text).isValid)
    }

    @Test("takes every warning out that is a table, and puts one in their place")
    func lastBlock() {
        let gone = [1, 2].map { (name: "warn.\($0).remove", was: "", now: "yes") }
        let none = written("deadline.a", gone, in: Self.blocks)
        #expect(!none.text.contains("level = \"yellow\"") && !none.text.contains("orange"))
        #expect(["# 过半", "# 一半", "# 快到了", "# 半天"].allSatisfy { none.text.contains($0) })
        #expect(FormRule.all(in: TOMLDocument(parsing: none.text)).map(\.warnings.count) == [0, 1])
        let instead = written("deadline.a", gone + Self.new, in: Self.blocks)
        let rules = FormRule.all(in: TOMLDocument(parsing: instead.text))
        #expect(rules.map { $0.warnings.map(\.moment) } == [["before.working-days"], ["after.working-days"]])
    }

    @Test("writes nothing that is no number or no date, and says so")
    func refused() {
        for (name, value, told) in [
            ("warn.1.amount", "一半", "数字"), ("warn.new.amount", "两", "数字"), ("until", "年底", "日期"),
        ] {
            let result = written(
                "deadline.contact",
                [(name, "50", value), ("warn.new.moment", "", "at.percent"), ("warn.new.level", "", "red")])
            #expect(result.text == Self.text && !result.isChanged)
            #expect(
                result.refused.map { $0.words.text(in: .chinese) }.contains { $0.contains(value) && $0.contains(told) })
        }
    }

    @Test("leaves a rule alone that is written in pieces where a key cannot come")
    func pieces() {
        let text =
            "[[deadline]]\nid = \"a\"\n[[deadline.warn]]\nlevel = \"yellow\"\n[deadline.warn.before]\nminutes = 5\n"
        let result = written("deadline.a", Self.new, in: text)
        #expect(result.text == text && result.refused.count == 1)
        let inline = "deadline = [{ id = \"a\", title = \"甲\" }]\n"
        #expect(
            written("deadline.a", [("note", "", "乙")], in: inline).text
                == "deadline = [{ id = \"a\", title = \"甲\", note = \"乙\" }]\n")
    }

    @Test("is on the page, each with a name of its own, in both languages")
    func page() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let policy = try await Browser.signedIn("policy", house)
        let address = "/rules/edit?file=rules/service/deadlines.toml&rule=deadline.report"
        let page = try await policy.get(address)
        #expect(page.has("<legend>提醒 2</legend>") && page.has("<legend>再加一个提醒</legend>"))
        #expect(page.has("name=\"set.pause\"") && page.has("暂停的状态"))
        #expect(page.has("aria-label=\"提醒 1：数量\"") && page.has("name=\"set.warn.1.remove\""))
        #expect(page.has("<option value=\"before.working-hours\" selected>个工作小时后到期</option>"))
        let english = try await policy.get(address, in: .english)
        #expect(english.has("<legend>One more warning</legend>") && english.has("Stands still while"))
        let text = try #require(
            house.rules.rules.files.first { $0.path == "rules/service/deadlines.toml" }
        ).text
        let checked = try await policy.submit(
            page, to: "/rules/edit",
            ["text": text, "rule": "deadline.report", "set.pause": "中止", "set.warn.1.remove": "yes", "action": "apply"])
        #expect(checked.has("改入文本了") && checked.has("没有错误"))
        #expect(checked.has("pause = [&quot;suspended&quot;]"))
        await house.close()
    }
}
