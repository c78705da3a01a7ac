import RuleKeeping
import RuleModel
import Testing

@testable import Workbench

@Suite("A draft that others overtook", .serialized)
struct RedoneDraftTests {
    private static let file = "rules/service/deadlines.toml"
    private static let first = ("at = \"50%\", level = \"yellow\"", "at = \"41%\", level = \"yellow\"")
    private static let note = ("note = \"日期由联席会议定\"", "note = \"日期由会议定\"")

    private func change(_ house: WorkbenchHouse, _ author: Browser, _ pairs: [(String, String)]) async throws {
        var text = try #require(house.keeper?.files.first { $0.path == Self.file }).text
        for (old, new) in pairs {
            #expect(text.contains(old))
            text = text.replacing(old, with: new, maxReplacements: 1)
        }
        let saved = try await author.submit(
            from: "/rules/edit?file=\(Self.file)", to: "/rules/edit", ["text": text, "action": "save"])
        #expect(saved.status == 303)
    }

    private func send(
        _ author: Browser, _ fields: KeyValuePairs<String, String> = ["note": "改"]
    ) async throws -> String {
        let sent = try await author.submit(from: "/rules/edit", to: "/rules/edit/send", fields)
        #expect(sent.status == 303)
        return try #require(sent.location?.split(separator: "?").first.map(String.init))
    }

    /// Two drafts of one author were sent; the first came into force, and the second is out of date.
    private func overtaken(
        _ first: [(String, String)], _ second: [(String, String)],
        _ body: (WorkbenchHouse, Browser, String) async throws -> Void
    ) async throws {
        let house = try await WorkbenchHouse(keepsDrafts: true)
        try await house.addPeople()
        let author = try await Browser.signedIn("policy", house)
        try await change(house, author, first)
        let one = try await send(author)
        try await change(house, author, second)
        let two = try await send(author, ["note": "说明一下", "date": "2026-03-01"])
        let approver = try await Browser.signedIn("approver", house)
        #expect(try await approver.submit(from: one, to: "\(one)/approve", [:]).status == 303)
        #expect(!(try await approver.get(two)).has("/redo"))
        try await body(house, author, two)
        await house.close()
    }

    @Test("is done again with what they changed, and can be sent at once where nothing collides")
    func apart() async throws {
        try await overtaken([Self.first], [Self.note]) { house, author, address in
            let page = try await author.get(address)
            #expect(page.has("在现行规则上重做") && page.has("现行规则又变了"))
            let redone = try await author.submit(page, to: "\(address)/redo", [:])
            #expect(redone.status == 303)
            let editor = try await author.get(try #require(redone.location))
            #expect(editor.has("别人的改动也在里面") && !editor.has("现行规则里的它也变了"))
            #expect(editor.has("日期由会议定") && editor.has("at = &quot;41%&quot;"))
            // What was said to who approves, and the wished day, go on with it until it is sent or given up.
            #expect(editor.has("name=\"note\" maxlength=\"200\" value=\"说明一下\""))
            #expect(editor.has("name=\"date\" type=\"date\" value=\"2026-03-01\""))
            #expect(try await author.get("/rules/edit").has("value=\"说明一下\""))
            #expect(try await author.get(address).has("已撤回"))
            let differences = try await author.get("/rules/edit/differences")
            #expect(differences.has("<ins>note = \"日期由会议定\"</ins>") || differences.has("日期由会议定"))
            #expect(!differences.has("<del>warn"))
            let again = try await send(author)
            try await change(house, author, [("title = \"对接企业\"", "title = \"联系企业\"")])
            #expect(!(try await author.get("/rules/edit").has("说明一下")))
            let approver = try await Browser.signedIn("approver", house)
            #expect(try await approver.submit(from: again, to: "\(again)/approve", [:]).status == 303)
            let text = try #require(house.keeper?.files.first { $0.path == Self.file }).text
            #expect(text.contains(Self.first.1) && text.contains(Self.note.1))
        }
    }

    @Test("shows both texts where they collide, and waits for its author")
    func together() async throws {
        let other = (Self.note.0, "note = \"日期听会议的\"")
        try await overtaken([Self.note, Self.first], [other]) { _, author, address in
            let redone = try await author.submit(from: address, to: "\(address)/redo", [:])
            let editor = try await author.get(try #require(redone.location))
            #expect(editor.has("两份都在") && editor.has("现行规则里的它也变了"))
            #expect(editor.has("日期由会议定") && editor.has("日期听会议的") && editor.has("at = &quot;41%&quot;"))
            #expect(editor.has("disabled aria-describedby=\"send-obstacle\""))
            let text = try #require(editor.text.firstMatch(of: /<textarea[^>]*>\n([^<]*)<\/textarea>/)).1
            let plain = String(text).replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
            let saved = try await author.submit(editor, to: "/rules/edit", ["text": plain, "action": "save"])
            #expect(saved.status == 303)
            let differences = try await author.get("/rules/edit/differences")
            #expect(differences.has("日期听会议的") && !differences.has("at = &quot;50%"))
            _ = try await send(author)
        }
    }

    @Test("is not done again over changes that were not sent yet")
    func unsent() async throws {
        try await overtaken([Self.first], [Self.note]) { house, author, address in
            try await change(house, author, [("title = \"对接企业\"", "title = \"联系企业\"")])
            let refused = try await author.submit(from: address, to: "\(address)/redo", [:])
            #expect(refused.status == 409 && refused.has("编辑器里还有没送的改动，没有重做：\(Self.file)"))
            #expect(try await author.get(address).has("已过时"))
            #expect(try await author.get("/rules/edit").has("联系企业"))
            let other = try await Browser.signedIn("approver", house)
            let token = try await other.token(on: "/rules/edit")
            #expect(try await other.post("\(address)/redo", ["csrf": token]).status == 403)
        }
    }
}
