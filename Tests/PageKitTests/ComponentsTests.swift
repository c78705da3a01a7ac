import RuleModel
import TOMLSyntax
import Testing
import Texts

@testable import PageKit

@Suite("Components")
struct ComponentsTests {
    @Test("a signal has a shape, words and a colour, each its own")
    func signals() {
        let all: [Signal] = [
            .left(.workingDays(4), .ok), .left(.workingDays(2), .soon), .left(.minutes(12), .near),
            .overdue(.workingDays(3)), .paused(.workingDays(5)), .onTime(.workingDays(1)), .target(nil), .notStarted,
        ]
        #expect(Set(all.map { "\($0.icon)\($0.isLine)" }).count == all.count)
        #expect(all.map { $0.level.rawValue } == ["ok", "soon", "near", "late", "idle", "ok", "idle", "idle"])
        #expect(Set(all.map { $0.words.text(in: .chinese) }).count == all.count)
    }

    @Test(
        "a state's chip is grey, blue, outlined or ticked, never red, yellow or green",
        arguments: StateName.known)
    func chips(state: StateName) {
        let chip = Chip.state(state)
        #expect(["chip", "chip chip-go", "chip chip-line"].contains(chip.classes))
        #expect((chip.icon == .done) == [.closed, .answered].contains(state))
        // Two bars are a pause; their outlines would be boxes.
        #expect(chip.isFilled == (chip.icon == .pause))
    }

    @Test("an entity that the rules do not know may still be in the register, and the notice says so")
    func unknownEntity() {
        #expect(RequestWords.unknownEntity.text(in: .chinese).contains("休眠"))
        #expect(RequestWords.unknownEntity.text(in: .english).contains("dormant"))
    }

    @Test("an error summary lists each faulty field in order and leads to it")
    func errorSummary() {
        let form = Sample.submit.form
        #expect(form.errors?.lines.map(\.target) == ["f-kind-1", "f-text", "f-phone"])
        #expect(form.errors?.count.value == 3)
        let page = Sample.submit.render(.chinese)
        #expect(page.contains("还有 3 处要改，改好就能提交"))
        #expect(page.contains(##"<a href="#f-phone">联系电话少 1 位，应为 11 位</a>"##))
        #expect(page.contains(#"aria-describedby="f-phone-hint f-phone-error""#))
    }

    @Test("a form without faults has no summary, and a warning makes none")
    func noSummary() {
        let form = SubmissionForm(
            csrf: "x", answers: FormAnswers(warnings: ["creditCode": .creditCodeCheck])
        ).view
        #expect(form.errors == nil)
        #expect(form.fields.contains { $0.warning != nil })
    }

    @Test("what was typed is kept, passwords are not")
    func typedText() {
        let page = Sample.submit.render(.chinese)
        #expect(page.contains("\n厂房用电</textarea>"))
        #expect(page.contains(#"value="1380000521""#))
        let signIn = AccountForms.signIn(
            csrf: "x", answers: FormAnswers(["username": "guijian", "password": "Baoshui-1"]), next: nil)
        let shown = SignInPage(frame: Sample.signIn.frame, form: signIn, demonstrationAccounts: []).render(.chinese)
        #expect(shown.contains(#"value="guijian""#) && shown.contains(#"type="password" value="""#))
        #expect(!shown.contains("Baoshui-1"))
    }

    @Test("ids of two forms on one page differ")
    func prefixes() {
        let page = Sample.follow.render(.chinese)
        #expect(page.contains(#"id="supplement-text""#) && page.contains(#"id="rate-text""#))
    }

    @Test("a quotation marks the deciding words once, and none that it does not hold")
    func quotations() {
        let quotation = Quotation("甲乙丙乙", marking: "乙", citation: "")
        #expect(quotation.runs.map(\.text) == ["甲", "乙", "丙乙"])
        #expect(quotation.runs.map(\.isMarked) == [false, true, false])
        #expect(Quotation("甲", marking: "丁", citation: "").runs.map(\.isMarked) == [false])
    }

    @Test("a form for each command that the core knows names the act", arguments: CommandName.known)
    func commandForms(command: CommandName) {
        let form = CommandForm(command, action: "/x", csrf: "x", units: [Option("规建局", "规建局")]).view
        #expect(!form.submit.text(in: .english).contains("⟦"))
        for field in form.fields {
            #expect(!field.label.text(in: .chinese).contains("⟦"), "\(field.name)")
        }
        if let consequence = CommandForm.consequence(of: command) {
            #expect(!consequence.text(in: .chinese).contains("⟦"))
        }
    }

    @Test("letters of commands that can stand side by side differ")
    func commandKeys() {
        let inHand: [CommandName] = [.progress, .conclude, .requestMaterial, .contact, .note, .return, .accept]
        let keys = inHand.compactMap { CommandForm.key(of: $0) }
        #expect(Set(keys).count == inHand.count)
    }

    @Test("a pause of working days alone names no holiday")
    func pauses() {
        #expect(
            TimelineWords.pause(days: 13, working: 4, names: ["春节"]).text(in: .chinese) == "中止 13 天：工作日 4 天，春节休 9 天")
        #expect(TimelineWords.pause(days: 2, working: 2, names: []).text(in: .chinese) == "中止 2 天，都是工作日")
        #expect(TimelineWords.pause(days: 0, working: 0, names: []).text(in: .chinese) == "中止，当天恢复")
    }

    @Test("a line of TOML is told apart into headers, strings, numbers and comments")
    func codeLines() {
        let lines = CodeLine.lines(of: Sample.ruleText)
        #expect(lines.count == 10)
        #expect(lines[0].runs.map(\.sort) == ["h"])
        #expect(lines[1].runs.map(\.sort) == ["k", "k", "s", "k", "c"])
        #expect(lines[2].runs.last?.sort == "n")
        #expect(lines.map { $0.runs.map(\.text).joined() }.joined(separator: "\n") + "\n" == Sample.ruleText)
    }

    @Test(
        "text that a person typed keeps its paragraphs",
        arguments: [("a\nb", 2), ("a\r\n\r\nb", 2), ("  ", 0), ("", 0)])
    func paragraphs(text: String, count: Int) {
        #expect(Paragraphs.of(text).count == count)
    }
}
