import Endpoints
import RuleModel
import TOMLSyntax
import Testing
import Texts

@testable import Workbench

@Suite("A rule as a form", .serialized)
struct RuleFormTests {
    private static let text = """
        [[deadline]] # 对接
        id = "contact"
        title = "对接企业"   # 标题
        cite = "正文 三（二）2"
        start = "accepted"
        within = { working-days = 2 }   # 两天
        warn = [{ at = "50%", level = "yellow" }, { before = { working-hours = 4 }, level = "orange" }]

        [[route]]
        id = "by-matter"
        title = "按事项"
        then = { lead = "@matter.lead", track = "@matter.track" }

        """

    /// The words of the core, with three units.
    private static let vocabulary: Vocabulary = {
        var words = Vocabulary.core
        for unit in ["规建局", "城环局", "政务办"] {
            words.declare(Domain.Member(unit, title: BilingualText(chinese: unit, english: unit)), in: .unit)
        }
        return words
    }()

    private func written(
        _ rule: String, _ answers: [String: (was: String, now: String)], in text: String = text
    ) -> FormWriting {
        let fields = answers.map {
            "set.\($0.key)=\(SafeQuery.value($0.value.now))&was.\($0.key)=\(SafeQuery.value($0.value.was))"
        }
        return FormWriting(
            text, FormFields(Array((["form-rule=\(rule)"] + fields).joined(separator: "&").utf8)), Self.vocabulary)
    }

    @Test("writes a number and its unit back in their places, and loses no comment")
    func length() {
        let result = written(
            "deadline.contact", ["within.amount": ("2", "8"), "within.unit": ("working-days", "working-hours")])
        #expect(result.text == Self.text.replacing("working-days = 2", with: "working-hours = 8"))
        #expect(result.isChanged && result.refused.isEmpty)
    }

    @Test("writes several warnings and texts back at once, quotation marks escaped")
    func several() {
        let result = written(
            "deadline.contact",
            ["warn.2.amount": ("4", "6"), "warn.1.amount": ("50", "80"), "title": ("对接企业", "对接“甲”\"乙\"")])
        let expected = Self.text.replacing("working-hours = 4", with: "working-hours = 6")
            .replacing("\"50%\"", with: "\"80%\"").replacing("\"对接企业\"", with: #""对接“甲”\"乙\"""#)
        #expect(result.text == expected)
    }

    @Test("changes nothing that was not changed in the form, and no other rule")
    func untouched() {
        #expect(written("deadline.contact", ["within.amount": ("2", "2")]).text == Self.text)
        #expect(written("deadline.other", ["within.amount": ("2", "9")]).text == Self.text)
        #expect(written("route.by-matter", ["within.amount": ("2", "9")]).text == Self.text)
    }

    @Test("writes no length that is no number, and says which")
    func noNumber() {
        let result = written("deadline.contact", ["within.amount": ("2", "两")])
        #expect(result.text == Self.text)
        #expect(result.refused.map(\.field) == ["within.amount"])
        #expect(result.refused.map { $0.words.text(in: .chinese) }.contains { $0.contains("“两”没有改入文本") })
    }

    @Test(
        "takes numbers and days in full-width digits, and without noughts before them",
        arguments: [
            ("within.amount", "2", "３", "working-days = 2", "working-days = 3"),
            ("within.amount", "2", "０１．５", "working-days = 2", "working-days = 1.5"),
            ("within.amount", "2", " 007 ", "working-days = 2", "working-days = 7"),
            ("warn.1.amount", "50", "８０％", "\"50%\"", "\"80%\""),
            ("warn.2.amount", "4", "６", "working-hours = 4", "working-hours = 6"),
        ])
    func fullWidth(field: String, was: String, now: String, piece: String, other: String) {
        let result = written("deadline.contact", [field: (was, now)])
        #expect(result.refused.isEmpty)
        #expect(result.text == Self.text.replacing(piece, with: other, maxReplacements: 1))
        let same = written("deadline.contact", [field: (was, was)])
        #expect(!same.isChanged)
    }

    @Test("writes a day in full-width digits, and takes none that no calendar has")
    func days() {
        #expect(FormNumber.day("２０２６－０３－０１") == "2026-03-01")
        for text in ["2026-02-30", "三月一日", "2026-3-1", ""] { #expect(FormNumber.day(text) == nil) }
        #expect(["1.5", "", "两", "1２.", "-1", "1e3"].map(FormNumber.count) == [nil, nil, nil, nil, nil, nil])
        #expect(FormNumber.amount("0") == "0" && FormNumber.amount("0.50") == "0.50")
        #expect(FormNumber.percent("1000%") == nil)
    }

    @Test(
        "writes nothing where one answer cannot be written, and says at which field",
        arguments: [
            (["within.amount": ("2", "两"), "title": ("对接企业", "新的标题")], "within.amount", "数字"),
            (["within.amount": ("2", ""), "title": ("对接企业", "新的标题")], "within.amount", "写上数量"),
            (["title": ("对接企业", " "), "within.amount": ("2", "3")], "title", "不能空着"),
            (["warn.2.amount": ("4", ""), "within.amount": ("2", "3")], "warn.2.amount", "写上数量"),
            (["warn.new.level": ("", "red"), "within.amount": ("2", "3")], "warn.new.amount", "写上数量"),
            (["add.attribute": ("", "returns"), "within.amount": ("2", "3")], "add.value", "写上加的条件"),
            (["add.value": ("", "企业"), "within.amount": ("2", "3")], "add.attribute", "选一项"),
        ] as [([String: (was: String, now: String)], String, String)])
    func atomic(answers: [String: (was: String, now: String)], field: String, told: String) {
        let result = written("deadline.contact", answers)
        #expect(result.text == Self.text && !result.isChanged)
        #expect(result.refused.map(\.field) == [field])
        #expect(result.refused.allSatisfy { $0.words.text(in: .chinese).contains(told) })
    }

    private static let rich = """
        [[deadline]]
        id = "contact"
        when = { track = "cross-department", entity.kind = ["enterprise", "individual-business"] } # 何时
        stop = [
            "contacted", # 对接上了
            "concluded", # 办结也算
        ]
        cancel = "returned"
        within = { working-days = 2 }

        [[route]]
        id = "by-matter"
        when = { any = [{ urgency = "normal" }, { returns = { min = 1, max = 3 } }] }
        then = { lead = "@matter.lead", support = ["规建局"] }

        [[route]]
        id = "rest"
        when = "always"
        then = { lead = "政务办" }

        """

    @Test(
        "writes lists and conditions back element by element, by their titles",
        arguments: [
            ("deadline.contact", "stop", "对接企业、办结", "对接企业", "    \"concluded\", #", " #"),
            (
                "deadline.contact", "stop", "x", "对接企业、办结、归档", "# 办结也算\n", "# 办结也算\n    \"closed\",\n"
            ),
            (
                "deadline.contact", "cancel", "x", "returned、rejected", "cancel = \"returned\"",
                "cancel = [\"returned\", \"rejected\"]"
            ),
            ("deadline.contact", "when.1", "x", "流转办理", "\"cross-department\"", "\"transferred\""),
            ("deadline.contact", "when.2", "x", "企业", "\"enterprise\", \"individual-business\"", "\"enterprise\""),
            ("deadline.contact", "when.2", "x", "", ", entity.kind = [\"enterprise\", \"individual-business\"]", ""),
            ("deadline.contact", "when.1", "x", "", " track = \"cross-department\",", ""),
            ("route.by-matter", "when.2", "1", "2", "min = 1", "min = 2"),
            ("route.by-matter", "when.2", "1", "", " min = 1,", ""),
            ("route.by-matter", "when.1", "x", "", "{ urgency = \"normal\" },", ""),
            ("route.by-matter", "then.support", "x", "城环局,规建局", "[\"规建局\"]", "[\"规建局\", \"城环局\"]"),
        ])
    func lists(rule: String, answer: String, was: String, now: String, piece: String, other: String) {
        let result = written(rule, [answer: (was, now)], in: Self.rich)
        #expect(result.refused.isEmpty)
        #expect(Self.rich.contains(piece))
        #expect(result.text == Self.rich.replacing(piece, with: other, maxReplacements: 1))
        #expect(TOMLDocument(parsing: result.text).isValid)
    }

    @Test("asks for one more thing, in the form that the attribute has")
    func additions() {
        let cases = [
            ("deadline.contact", "matter.lead", "规建局", "] } # 何时", "], matter.lead = \"规建局\" } # 何时"),
            ("route.rest", "entity.known", "是", "\"always\"", "{ entity.known = true }"),
            ("route.rest", "returns", "2", "\"always\"", "{ returns = 2 }"),
            ("route.rest", "text", "积水、排水", "\"always\"", "{ text = { contains = [\"积水\", \"排水\"] } }"),
            ("route.rest", "urgency", "life-property", "\"always\"", "{ urgency = \"life-property\" }"),
        ]
        for (rule, attribute, value, piece, other) in cases {
            let result = written(rule, ["add.attribute": ("", attribute), "add.value": ("", value)], in: Self.rich)
            #expect(result.text == Self.rich.replacing(piece, with: other, maxReplacements: 1), "\(attribute)")
            #expect(TOMLDocument(parsing: result.text).isValid)
        }
        let none = written("route.rest", ["add.attribute": ("", "returns"), "add.value": ("", "几次")], in: Self.rich)
        #expect(none.text == Self.rich && none.refused.count == 1)
    }

    @Test("takes no condition out that is the only one, and loses no comment")
    func keptConditions() {
        let only = "[[route]]\nid = \"a\"\nwhen = { urgency = \"normal\" }\nthen = { lead = \"政务办\" }\n"
        let result = written("route.a", ["when.1": ("普通", "")], in: only)
        #expect(result.text == only && result.refused.count == 1)
        let noted = "[[route]]\nid = \"a\"\nwhen = { round = 1, urgency = [\"normal\", # 平常\n] }\n"
        let kept = written("route.a", ["when.2": ("普通", "")], in: noted)
        #expect(kept.text == noted && kept.refused.count == 1)
    }

    @Test("gives every answer the place of its value in the text")
    func places() {
        let bytes = Array(Self.text.utf8)
        for rule in FormRule.all(in: TOMLDocument(parsing: Self.text)) {
            for answer in rule.answers {
                let there = String(decoding: bytes[answer.range], as: UTF8.self)
                if case .list = answer.kind { continue }
                #expect(there == (answer.kind == .text ? "\"\(answer.value)\"" : answer.value))
            }
        }
    }

    @Test("is part of the editor's page and changes the text that is saved")
    func page() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let policy = try await Browser.signedIn("policy", house)
        let address = "/rules/edit?file=rules/service/deadlines.toml&rule=deadline.contact"
        let page = try await policy.get(address)
        #expect(page.has("表单视图：对接企业"))
        #expect(try await policy.get(address, in: .english).has("Form view: 对接企业"))
        #expect(page.has("<option value=\"working-days\" selected>个工作日</option>"))
        #expect(page.has("跨部门") && page.has("条件：主体类型是") && page.has("完成的事件"))
        #expect(page.has("name=\"was.when.2\" value=\"企业、个体工商户\""))
        let text = try #require(house.rules.rules.files.first { $0.path == "rules/service/deadlines.toml" }).text
        let saved = try await policy.submit(
            page, to: "/rules/edit",
            ["text": text, "rule": "deadline.contact", "set.within.amount": "1", "action": "save"])
        #expect(saved.status == 303)
        let differences = try await policy.get("/rules/edit/differences")
        #expect(differences.has("<ins>within = { working-days = 1 }</ins>"))
        await house.close()
    }

    @Test("shows what was typed again where something is wrong, with the fault at its field and first on the page")
    func faults() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let policy = try await Browser.signedIn("policy", house)
        let address = "/rules/edit?file=rules/service/deadlines.toml&rule=deadline.contact"
        let page = try await policy.get(address)
        let text = try #require(house.rules.rules.files.first { $0.path == "rules/service/deadlines.toml" }).text
        for action in ["save", "apply", "check", "format", "open"] {
            let answer = try await policy.submit(
                page, to: "/rules/edit",
                [
                    "text": text, "rule": "deadline.total", "set.within.amount": "两天", "set.title": "联系企业",
                    "set.document": "实施细则", "action": action,
                ])
            #expect(answer.status == 422, "\(action)")
            #expect(answer.has("表单视图：对接企业"))
            #expect(answer.has("<a href=\"#rule-set.within.amount\">“两天”没有改入文本"))
            #expect(answer.has("id=\"rule-set.within.amount-error\"") && answer.has("value=\"两天\""))
            #expect(answer.has("aria-describedby=\"rule-set.within.amount-error\""))
            #expect(answer.has("value=\"联系企业\"") && answer.has("name=\"was.title\" value=\"对接企业\""))
            #expect(answer.has("<details class=\"more\" open>") && answer.has("value=\"实施细则\""))
        }
        #expect(try await policy.get("/rules/edit").has("还没有改动"))
        await house.close()
    }

    @Test("the script is told the faults at the character, and the words of the rules")
    func live() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let policy = try await Browser.signedIn("policy", house)
        let answer = try await policy.post(
            "/rules/edit/check",
            [
                "csrf": try await policy.token(on: "/rules/edit"), "file": "rules/service/x.toml",
                "text": "[pack]\nidd = \"𠮷\" x",
            ])
        let record = try JSONValue(reading: Array(answer.text.utf8))
        guard case .array(let faults)? = record["faults"] else { throw WorkbenchHouse.NotTaken() }
        #expect(faults.contains { $0["line"] == 1 && $0["ch"] == 0 && $0["endCh"] == 3 && $0["put"] == "id" })
        #expect(faults.contains { $0["line"] == 1 && $0["ch"] == 11 })
        let words = try JSONValue(reading: Array(try await policy.get("/rules/edit/words").text.utf8))
        guard case .array(let units)? = words["values"]?["lead"] else { throw WorkbenchHouse.NotTaken() }
        #expect(units.contains { $0["name"] == "政务办" })
        #expect(words["clauses"]?["正文 三（二）2"]?.string?.contains("工作日") == true)
        await house.close()
    }
}
