import Lifecycle
import RuleKeeping
import RuleModel
import Store
import Testing

@testable import Workbench

@Suite("Rules sent for approval", .serialized)
struct RuleDraftTests {
    private static let file = "rules/service/deadlines.toml"

    /// A house in which the policy person has changed the deadline of contact from 2 to 1 working day, tests and all.
    private func changed(_ body: (WorkbenchHouse, Browser, Browser) async throws -> Void) async throws {
        let house = try await WorkbenchHouse(keepsDrafts: true)
        try await house.addPeople()
        let author = try await Browser.signedIn("policy", house)
        let approver = try await Browser.signedIn("approver", house)
        try await change(author, "deadline.contact", amount: "1")
        try await body(house, author, approver)
        await house.close()
    }

    private func change(_ author: Browser, _ rule: String, amount: String) async throws {
        let page = try await author.get("/rules/edit?file=\(Self.file)&rule=\(rule)")
        let text = try #require(page.text.firstMatch(of: /<textarea[^>]*>\n([^<]*)<\/textarea>/)).1
        let plain = text.replacing("&quot;", with: "\"").replacing("&amp;", with: "&").replacing("&#39;", with: "'")
        let saved = try await author.submit(
            page, to: "/rules/edit",
            ["text": String(plain), "rule": rule, "set.within.amount": amount, "action": "save"])
        #expect(saved.status == 303)
        // The form goes on with the rule that was changed.
        #expect(saved.location?.contains("&rule=\(rule)&") == true)
        let tests = try await author.get("/rules/edit/tests")
        if tests.has("action=\"/rules/edit/tests\"") {
            #expect(try await author.submit(tests, to: "/rules/edit/tests", [:]).status == 303)
        }
    }

    private func send(
        _ author: Browser, _ fields: KeyValuePairs<String, String> = ["note": "改"]
    ) async throws -> Browser.Page {
        try await author.submit(from: "/rules/edit", to: "/rules/edit/send", fields)
    }

    @Test("cannot be sent before anything is changed, nor while tests differ; the page says why")
    func obstacles() async throws {
        let house = try await WorkbenchHouse(keepsDrafts: true)
        try await house.addPeople()
        let author = try await Browser.signedIn("policy", house)
        let untouched = try await author.get("/rules/edit")
        #expect(untouched.has("改了规则并保存后，才能送批准"))
        #expect(untouched.has("disabled aria-describedby=\"send-obstacle\""))
        #expect(try await send(author).status == 409)
        await house.close()
    }

    @Test("come into force once a second person approves, not by the author's hand")
    func approval() async throws {
        try await changed { house, author, approver in
            let mute = try await send(author, ["note": " "])
            #expect(mute.status == 422 && mute.has("请写明为什么改"))
            let sent = try await send(author, ["note": "对接改为 1 天"])
            #expect(sent.status == 303)
            let address = try #require(sent.location?.split(separator: "?").first.map(String.init))
            let own = try await author.get(address)
            #expect(own.has("对接改为 1 天"))
            #expect(!own.has("action=\"\(address)/approve\""))
            #expect(
                try await author.post("\(address)/approve", ["csrf": try await author.token(on: "/rules/edit")]).status
                    == 409)
            let page = try await approver.get(address)
            #expect(page.has("2 个工作日") && page.has("制度员"))
            let list = try await approver.get("/rules/drafts")
            #expect(list.has(address) && list.has("制度员 · 政务办"))
            let approved = try await approver.submit(page, to: "\(address)/approve", [:])
            #expect(approved.status == 303)
            #expect(try await approver.get(address).has("已生效"))
            #expect(try await approver.get("/rules/history").has("制度员 · 政务办 起草，审批员 · 政务办 批准"))
            #expect(try await approver.get("/rules").has("审批员 · 政务办"))
            #expect(house.keeper?.files.contains { $0.text.contains("within = { working-days = 1 }") } == true)
            #expect(try await author.get("/rules/edit").has("还没有改动"))
        }
    }

    @Test("are told before they are sent what the keeper of the rules would refuse")
    func refused() async throws {
        let house = try await WorkbenchHouse(keepsDrafts: true)
        try await house.addPeople()
        try await house.register(matter: nil)
        let author = try await Browser.signedIn("policy", house)
        let path = "rules/service/callbacks.toml"
        let page = try await author.get("/rules/edit?file=\(path)")
        #expect(page.has("从草稿里删除") && page.has("批准生效以前随时可以恢复"))
        #expect(try await author.submit(page, to: "/rules/edit", ["action": "delete"]).status == 303)
        let removed = try await author.get("/rules/edit?file=\(path)")
        #expect(removed.has("已从草稿里删去") && removed.has("“service.callbacks”不见了"))
        #expect(removed.has("<span class=\"st m\">删</span>"))
        let sound = try #require(house.keeper?.files.first { $0.path == Self.file }).text
        let answer = try await author.post(
            "/rules/edit/check",
            ["csrf": try await author.token(on: "/rules/edit"), "file": Self.file, "text": sound])
        #expect(answer.has("\"errors\":1"))
        #expect(try await send(author).status == 409)
        #expect(try await author.submit(removed, to: "/rules/edit", [:]).status == 303)
        #expect(try await author.get("/rules/edit").has("还没有改动"))
        let routes = try #require(house.keeper?.files.first { $0.path == "rules/service/routes.toml" }).text
        let narrow = routes.replacing("when = \"always\"", with: "when = { urgency = \"life-property\" }")
        _ = try await author.submit(
            from: "/rules/edit?file=rules/service/routes.toml", to: "/rules/edit",
            ["text": narrow, "action": "save"])
        let tests = try await author.get("/rules/edit/tests")
        if tests.has("action=\"/rules/edit/tests\"") {
            _ = try await author.submit(tests, to: "/rules/edit/tests", [:])
        }
        let editor = try await author.get("/rules/edit")
        #expect(editor.has("disabled aria-describedby=\"send-obstacle\""))
        await house.close()
    }

    @Test("bring the deletion of a file along, and back to its author where they are rejected")
    func deletion() async throws {
        try await changed { house, author, approver in
            let path = "rules/tests/routes.toml"
            _ = try await author.submit(from: "/rules/edit?file=\(path)", to: "/rules/edit", ["action": "delete"])
            #expect(try await author.get("/rules/edit/differences").has("text-rules-tests-routes-toml"))
            let sent = try await send(author)
            #expect(sent.status == 303)
            let address = try #require(sent.location?.split(separator: "?").first.map(String.init))
            let page = try await approver.get(address)
            #expect(page.has("text-rules-tests-routes-toml"))
            #expect(try await approver.submit(page, to: "\(address)/reject", ["reason": "测试要留着"]).status == 303)
            #expect(try await author.submit(from: address, to: "\(address)/reopen", [:]).status == 303)
            #expect(try await author.get("/rules/edit?file=\(path)").has("已从草稿里删去"))
        }
    }

    @Test("wait for their date where one is given")
    func date() async throws {
        try await changed { house, author, approver in
            let sent = try await send(author, ["note": "改", "date": "2026-03-01"])
            let address = try #require(sent.location?.split(separator: "?").first.map(String.init))
            let before = house.keeper?.activeRevision
            let page = try await approver.get(address)
            #expect(page.has("3月1日"))
            let approved = try await approver.submit(page, to: "\(address)/approve", [:])
            #expect(try await approver.get(try #require(approved.location)).has("到生效的时间启用"))
            #expect(try await approver.get(address).has("已批准，等生效"))
            #expect(house.keeper?.activeRevision == before)
            #expect(try await send(author, ["note": "改", "date": "2026-13-77"]).status == 409)
        }
    }

    @Test("that wait are counted for who may approve them, and for nobody else")
    func counted() async throws {
        try await changed { house, author, approver in
            let counted = /<span>在用规则<\/span>\s*<span class="n">1/
            #expect(!(try await approver.get("/inbox").text.contains(counted)))
            #expect(try await send(author).status == 303)
            #expect(try await approver.get("/inbox").text.contains(counted))
            #expect(!(try await author.get("/inbox").text.contains(counted)))
            #expect(try await approver.get("/rules").has("送审的规则（1 份等批准）"))
            let handler = try await Browser.signedIn("chenghuan", house)
            #expect(!(try await handler.get("/rules").has("送审的规则")))
        }
    }

    @Test("approved for a day to come are told to who reads or changes the rules, and can still be rejected")
    func coming() async throws {
        try await changed { house, author, approver in
            let sent = try await send(author, ["note": "对接改为 1 天", "date": "2026-03-01"])
            let address = try #require(sent.location?.split(separator: "?").first.map(String.init))
            #expect(!(try await author.get("/rules").has("已批准另一份规则")))
            _ = try await approver.submit(from: address, to: "\(address)/approve", [:])
            let handler = try await Browser.signedIn("chenghuan", house)
            let read = try await handler.get("/rules")
            #expect(read.has("已批准另一份规则，3月1日 周日 00:00 启用：对接改为 1 天") && !read.has(address))
            #expect(try await author.get("/rules").has("href=\"\(address)\""))
            let editor = try await author.get("/rules/edit")
            #expect(editor.has("已批准另一份规则") && editor.has("它就过时、不会启用"))
            let page = try await approver.get(address)
            #expect(!page.has("action=\"\(address)/approve\"") && page.has("改为退回"))
            #expect(try await approver.submit(page, to: "\(address)/reject", ["reason": "再议"]).status == 303)
            #expect(try await approver.get(address).has("已退回"))
            #expect(!(try await author.get("/rules").has("已批准另一份规则")))
        }
    }

    @Test("show who approves the day that was asked for; emptied, they are in force on approval")
    func wishedDate() async throws {
        try await changed { house, author, approver in
            let sent = try await send(author, ["note": "改", "date": "2026-03-01"])
            let address = try #require(sent.location?.split(separator: "?").first.map(String.init))
            let page = try await approver.get(address)
            #expect(page.has("value=\"2026-03-01\"") && page.has("清空就在批准时启用"))
            let past = try await approver.submit(page, to: "\(address)/approve", ["date": "2026-01-31"])
            #expect(past.status == 409)
            #expect(past.has("启用时间 2026-01-31 已经过了") && past.has("value=\"2026-01-31\""))
            #expect(past.has("<a href=\"#f-date\">") && past.has("id=\"f-date-error\""))
            let nonsense = try await approver.submit(page, to: "\(address)/approve", ["date": "2026-02-30"])
            #expect(nonsense.status == 422 && nonsense.has("生效日期应如 2026-04-01。"))
            #expect(try await approver.submit(page, to: "\(address)/approve", ["date": ""]).status == 303)
            #expect(try await approver.get(address).has("已生效"))
        }
    }

    @Test("keep the note and the day in the form where the day is over, and say which day that was")
    func pastDate() async throws {
        try await changed { house, author, approver in
            let refused = try await send(author, ["note": "对接改为 1 天", "date": "2026-02-01"])
            #expect(refused.status == 409)
            #expect(refused.has("启用时间 2026-02-01 已经过了"))
            #expect(refused.has("value=\"对接改为 1 天\"") && refused.has("value=\"2026-02-01\""))
            #expect(try await send(author, ["note": "改", "date": "2026-02-09"]).status == 303)
        }
    }

    @Test("go back to their author with a reason, and from there into the editor")
    func rejection() async throws {
        try await changed { house, author, approver in
            let sent = try await send(author)
            let address = try #require(sent.location?.split(separator: "?").first.map(String.init))
            let page = try await approver.get(address)
            let empty = try await approver.submit(page, to: "\(address)/reject", ["reason": ""])
            #expect(empty.status == 409 && empty.has("<a href=\"#r-reason\">") && empty.has("id=\"r-reason-error\""))
            #expect(try await approver.submit(page, to: "\(address)/reject", ["reason": "依据没有改"]).status == 303)
            let rejected = try await author.get(address)
            #expect(rejected.has("已退回") && rejected.has("依据没有改"))
            #expect(!(try await approver.get(address).has("/reopen")))
            #expect(try await author.submit(rejected, to: "\(address)/reopen", [:]).status == 303)
            #expect(try await author.get("/rules/edit/differences").has("<ins>within = { working-days = 1 }</ins>"))
        }
    }

    @Test("are in the history, and can be taken back by rolling back")
    func history() async throws {
        try await changed { house, author, approver in
            let former = try #require(house.keeper?.activeRevision)
            let sent = try await send(author)
            let address = try #require(sent.location?.split(separator: "?").first.map(String.init))
            _ = try await approver.submit(from: address, to: "\(address)/approve", [:])
            #expect(try await author.get("/rules/history").has("/rules/history/\(former)"))
            let page = try await author.get("/rules/history/\(former)")
            #expect(page.has("1 个工作日") && page.has(">这一版</th>") && !page.has(">草稿</th>"))
            #expect(page.has("紧急退回：提交后马上换回这一版"))
            let mute = try await author.submit(page, to: "/rules/history/\(former)/rollback", ["note": " "])
            #expect(mute.status == 409 && mute.has("id=\"f-note-error\"") && mute.has("请写明为什么改"))
            let back = try await author.submit(page, to: "/rules/history/\(former)/rollback", ["note": "改错了"])
            #expect(back.status == 303)
            #expect(house.keeper?.activeRevision == former)
            #expect(try await author.get("/rules/history").has("改错了"))
            let outsider = try await Browser.signedIn("chenghuan", house)
            #expect(try await outsider.get("/rules/history").status == 403)
        }
    }

    @Test("stay to be seen, compared and gone back to, though no request was registered under them")
    func everySet() async throws {
        let house = try await WorkbenchHouse(keepsDrafts: true)
        try await house.addPeople()
        let keeper = try #require(house.keeper)
        var known = [keeper.activeRevision]
        for days in [1, 3, 4] {
            known.append(try await Self.putIntoForce(keeper, contactDays: days))
        }
        #expect(Set(known).count == 4)
        #expect(keeper.revisions.count == 2)
        let author = try await Browser.signedIn("policy", house)
        for revision in known {
            #expect(try await author.get("/rules/history").has("/rules/history/\(revision)"))
            #expect(try await author.get("/rules/history/\(revision)").status == 200)
        }
        let page = try await author.get("/rules/history/\(known[1])")
        #expect(page.has("改为 1 天") && page.has("within = { working-days = 1 }"))
        #expect(page.has("送批准：回到这一版"))
        let back = try await author.submit(page, to: "/rules/history/\(known[1])/rollback", ["note": "还是 1 天"])
        #expect(back.status == 303)
        #expect(keeper.activeRevision == known[3])
        let address = try #require(back.location?.split(separator: "?").first.map(String.init))
        let waiting = try await author.get(try #require(back.location))
        #expect(waiting.has("还没有换回去") && waiting.has("回到用过的一版") && waiting.has("还是 1 天"))
        let approver = try await Browser.signedIn("approver", house)
        #expect(try await approver.submit(from: address, to: "\(address)/approve", [:]).status == 303)
        #expect(keeper.activeRevision == known[1])
        #expect(try await author.get("/rules/history").has("退回旧版"))
        // What was gone back from is not lost either.
        let later = try await author.get("/rules/history/\(known[3])")
        #expect(later.has("within = { working-days = 4 }") && later.has("/rollback"))
        #expect(try await author.get("/rules/history/\(String(known[3].prefix(8)))").status == 404)
        await house.close()
    }

    @Test("can be sent though tests differ that did so before; those that differ because of the draft are in the way")
    func earlier() async throws {
        let house = try await WorkbenchHouse(keepsDrafts: true)
        try await house.addPeople()
        let keeper = try #require(house.keeper)
        // Its scenarios still expect two days.
        _ = try await Self.putIntoForce(keeper, contactDays: 1)
        let author = try await Browser.signedIn("policy", house)
        func save(_ path: String, _ change: (String) -> String) async throws {
            let text = change(try #require(keeper.files.first { $0.path == path }).text)
            let saved = try await author.submit(
                from: "/rules/edit?file=\(path)", to: "/rules/edit", ["text": text, "action": "save"])
            #expect(saved.status == 303)
        }
        try await save("rules/service/callbacks.toml") { $0 + "\n# 核对过\n" }
        let ready = try await author.get("/rules/edit")
        #expect(ready.has("改动以前就不符合"))
        #expect(!ready.has("send-obstacle"))

        try await save(Self.file) { $0.replacing("working-days = 7", with: "working-days = 6") }
        #expect(try await author.get("/rules/edit").has("disabled aria-describedby=\"send-obstacle\""))
        #expect(try await send(author).status == 409)

        try await save(Self.file) { $0 }
        #expect(try await send(author, ["note": "核对过"]).status == 303)
        await house.close()
    }

    /// Puts a set into force in which the deadline of contact is another.
    private static func putIntoForce(_ keeper: RuleKeeper, contactDays days: Int) async throws -> String {
        let files = keeper.files.map { file in
            guard file.path == Self.file else { return file }
            let text = file.text.replacing(
                /within = \{ working-days = [1-4] \}/, with: "within = { working-days = \(days) }")
            return RuleFile(path: file.path, text: text)
        }
        let author = Actor(id: "policy", name: "制度员", roles: [.policy])
        let approver = Actor(id: "approver", name: "审批员", roles: [.policy])
        let draft = try await keeper.saveDraft(files, by: author, note: "改为 \(days) 天")
        return try await keeper.approve(draft.hash, by: approver).hash
    }
}
