import Lifecycle
import RuleModel
import ServiceDesk
import TOMLSyntax
import Testing
import WorkCalendar
import Workbench

@Suite("The forms of commands")
struct CommandTests {
    @Test("A command is taken by its form and leads back to the request, which says so")
    func done() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register()
        let browser = try await Browser.signedIn("chenghuan", house)
        let path = "/requests/\(request.number)"
        let accepted = try await browser.submit(from: path, to: "\(path)/commands/accept", [:])
        #expect(accepted.status == 303 && accepted.location == "\(path)?notice=done-accept")
        let page = try await browser.get("\(path)?notice=done-accept")
        #expect(page.has("已完成：签收") && page.has("已签收"))
        await house.close()
    }

    @Test("Every command has a page: a form where it is possible, the reason and the rule where it is not")
    func everyCommand() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register()
        let browser = try await Browser.signedIn("chenghuan", house)
        let visibility = Visibility(of: Actor(id: "c", name: "c", roles: [.dispatcher]))
        let actor = Actor(id: "chenghuan", name: "周叙言", roles: [.handler], unit: "城环局")
        let options = try #require(
            try await house.desk.options(on: request.number, by: actor, visibility: visibility))
        for option in options {
            let path = "/requests/\(request.number)/commands/\(option.command.rawValue)"
            let page = try await browser.get(path)
            #expect(page.status == 200 && !page.has("⟦"), "\(path)")
            #expect(page.has("action=\"\(path)\"") == option.isPossible, "\(path)")
            if let refusal = option.refusal { #expect(page.has(refusal.text.chinese), "\(path)") }
        }
        #expect(try await browser.get("/requests/\(request.number)/commands/register").status == 404)
        await house.close()
    }

    @Test("What is missing is said beside the field, and what was typed stays")
    func faults() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register()
        let browser = try await Browser.signedIn("chenghuan", house)
        let path = "/requests/\(request.number)/commands"
        _ = try await browser.submit(from: "\(path)/accept", to: "\(path)/accept", [:])
        let empty = try await browser.submit(from: "\(path)/conclude", to: "\(path)/conclude", ["text": "已疏通 <管道>"])
        #expect(empty.status == 422 && empty.has("已疏通 &lt;管道&gt;") && empty.has("<title>出错："))
        let done = try await browser.submit(
            from: "\(path)/conclude", to: "\(path)/conclude", ["outcome": "resolved", "text": "已疏通"])
        #expect(done.status == 303)
        await house.close()
    }

    @Test("A form opened before somebody else's change keeps its text, names the change, and can be sent again")
    func conflict() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register()
        let browser = try await Browser.signedIn("chenghuan", house)
        let path = "/requests/\(request.number)/commands"
        _ = try await browser.submit(from: "\(path)/accept", to: "\(path)/accept", [:])
        let opened = try await browser.get("\(path)/progress")
        try house.set("2026-02-09T09:05:00+08:00")
        let other = Actor(id: "colleague", name: "同事", roles: [.handler], unit: "城环局")
        _ = try await house.desk.run(.note(text: "已联系"), on: request.number, by: other)
        let sent = try await browser.submit(opened, to: "\(path)/progress", ["text": "正在疏通管道"])
        #expect(sent.status == 412 && sent.has("正在疏通管道") && sent.has("同事") && sent.has("09:05"))
        let again = try await browser.submit(sent, to: "\(path)/progress", ["text": "正在疏通管道"])
        #expect(again.status == 303)
        await house.close()
    }

    @Test("A form that was sent twice is done once, and the second answer says so too")
    func sentTwice() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register()
        let browser = try await Browser.signedIn("chenghuan", house)
        let path = "/requests/\(request.number)/commands/accept"
        let opened = try await browser.get(path)
        for _ in 0..<2 {
            let sent = try await browser.submit(opened, to: path, [:])
            #expect(sent.status == 303 && sent.location?.hasSuffix("?notice=done-accept") == true)
        }
        let visibility = Visibility(of: Actor(id: "d", name: "d", roles: [.dispatcher]))
        let events = try await house.desk.events(of: request.number, for: visibility) ?? []
        #expect(events.count { $0.name == .accepted } == 1)
        await house.close()
    }

    @Test("What was written for a command that is over can be kept as a note")
    func asNote() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register()
        let browser = try await Browser.signedIn("chenghuan", house)
        let path = "/requests/\(request.number)/commands"
        _ = try await browser.submit(from: "\(path)/accept", to: "\(path)/accept", [:])
        let opened = try await browser.get("\(path)/conclude")
        let other = Actor(id: "colleague", name: "同事", roles: [.handler], unit: "城环局")
        _ = try await house.desk.run(.conclude(.resolved, text: "已办"), on: request.number, by: other)
        let sent = try await browser.submit(
            opened, to: "\(path)/conclude", ["outcome": "resolved", "text": "我写的办理结果"])
        #expect(sent.status == 412 && sent.has("我写的办理结果") && sent.has("action=\"\(path)/note\""))
        await house.close()
    }

    @Test("A form without the session's token, or from another site, is not taken")
    func forged() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register()
        let browser = try await Browser.signedIn("chenghuan", house)
        let sent = try await browser.post(
            "/requests/\(request.number)/commands/accept", ["csrf": "guess", "version": "1"])
        #expect(sent.status == 403 && sent.has("<html") && sent.has("这一页放得太久"))
        let view = try await house.desk.view(
            request.number, for: Visibility(of: Actor(id: "d", name: "d", roles: [.dispatcher])))
        #expect(view?.request.state == .dispatched)
        await house.close()
    }

    @Test("A whole course can be walked by forms alone, from dispatch to the archive")
    func wholeCourse() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register()
        let path = "/requests/\(request.number)/commands"
        let steps: [(login: String, command: String, fields: KeyValuePairs<String, String>)] = [
            ("chenghuan", "accept", [:]), ("chenghuan", "contact", ["text": "已电话联系"]),
            ("chenghuan", "progress", ["text": "已派人"]),
            ("chenghuan", "conclude", ["outcome": "resolved", "text": "已疏通"]),
            ("chenghuan-review", "review", ["verdict": "refused", "text": "请补照片说明"]),
            ("chenghuan", "conclude", ["outcome": "resolved", "text": "已疏通，照片已存"]),
            ("chenghuan-review", "review", ["verdict": "passed", "text": ""]),
            ("chenghuan", "report-result", ["channel": "phone", "text": "已电话告知"]),
            ("chenghuan", "call-back", ["by": "unit", "reached": "yes", "satisfaction": "satisfied", "text": ""]),
            ("intake", "call-back", ["by": "office", "reached": "yes", "satisfaction": "satisfied", "text": ""]),
            ("intake", "close", [:]),
        ]
        for step in steps {
            let browser = try await Browser.signedIn(step.login, house)
            let sent = try await browser.submit(
                from: "\(path)/\(step.command)", to: "\(path)/\(step.command)", step.fields)
            #expect(sent.status == 303, "\(step.command): \(sent.text.suffix(400))")
            if step.command == "report-result" {
                #expect(try await !browser.get("\(path)/call-back").has(#"value="office""#), "not for the unit to make")
                let office = try await Browser.signedIn("intake", house).get("\(path)/call-back")
                #expect(office.has(#"value="office""#) && office.has(#"value="unit""#))
            }
            house.clock.now = house.clock.now.advanced(bySeconds: 60)
        }
        let page = try await Browser.signedIn("intake", house).get("/requests/\(request.number)")
        #expect(page.has("已归档") && !page.has("⟦"))
        await house.close()
    }
}
