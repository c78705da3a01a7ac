import Endpoints
import RuleModel
import TOMLSyntax
import Testing

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

    private func written(_ rule: String, _ answers: [String: (was: String, now: String)]) -> FormWriting {
        let fields = answers.map {
            "set.\($0.key)=\(SafeQuery.value($0.value.now))&was.\($0.key)=\(SafeQuery.value($0.value.was))"
        }
        return FormWriting(Self.text, FormFields(Array((["form-rule=\(rule)"] + fields).joined(separator: "&").utf8)))
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
            ["warn.2.before.amount": ("4", "6"), "warn.1.at": ("50%", "80%"), "title": ("对接企业", "对接“甲”\"乙\"")])
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
        #expect(result.refused == ["两"])
    }

    @Test("gives every answer the place of its value in the text")
    func places() {
        let bytes = Array(Self.text.utf8)
        for rule in FormRule.all(in: TOMLDocument(parsing: Self.text)) {
            for answer in rule.answers {
                let there = String(decoding: bytes[answer.range], as: UTF8.self)
                #expect(there == (answer.kind == .text ? "\"\(answer.value)\"" : answer.value))
            }
        }
    }

    @Test("is part of the editor's page and changes the text that is saved")
    func page() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let policy = try await Browser.signedIn("policy", house)
        let page = try await policy.get("/rules/edit?file=rules/service/deadlines.toml&rule=deadline.contact")
        #expect(page.has("表单视图：对接企业"))
        #expect(page.has("<option value=\"working-days\" selected>个工作日</option>"))
        #expect(page.has("跨部门"))
        let text = try #require(house.rules.rules.files.first { $0.path == "rules/service/deadlines.toml" }).text
        let saved = try await policy.submit(
            page, to: "/rules/edit",
            ["text": text, "rule": "deadline.contact", "set.within.amount": "1", "action": "save"])
        #expect(saved.status == 303)
        let differences = try await policy.get("/rules/edit/differences")
        #expect(differences.has("<ins>within = { working-days = 1 }</ins>"))
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
