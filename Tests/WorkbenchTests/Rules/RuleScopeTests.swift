import RuleImpact
import RuleKeeping
import RuleModel
import TOMLSyntax
import Testing

@testable import Workbench

@Suite("Whom changed rules are for", .serialized)
struct RuleScopeTests {
    private static let file = "rules/service/deadlines.toml"
    private static let header = "effective = 2025-10-16\n"

    @Test(
        "is written into the header of the pack, and out again; no comment is lost",
        arguments: [
            (
                "id = \"a\"\neffective = 2025-10-16 # 起\n\n",
                "id = \"a\"\neffective = 2025-10-16 # 起\napplies-to-open = true\n\n"
            ),
            ("id = \"a\" # 名\n", "id = \"a\" # 名\napplies-to-open = true\n"),
            ("conventions = { }\nid = \"a\"\n", "conventions = { }\nid = \"a\"\napplies-to-open = true\n"),
        ])
    func text(before: String, after: String) {
        let rest = "[[deadline]]\nid = \"b\"\n"
        let new = "[pack]\n\(before)\(rest)"
        let open = "[pack]\n\(after)\(rest)"
        #expect(RuleScope.text(new, for: .open, inForce: new) == open)
        #expect(RuleScope.text(open, for: .new, inForce: new) == new)
        #expect(RuleScope.text(new, for: .new, inForce: new) == new)
        #expect(RuleScope.text(open, for: .open, inForce: nil) == open)
        let said = open.replacing("open = true", with: "open = false")
        #expect(RuleScope.text(open, for: .new, inForce: open) == said)
        #expect(RuleScope.text(said, for: .open, inForce: open) == open)
        #expect(RuleScope.text("id = 1\n", for: .open, inForce: nil) == nil)
    }

    private func inHouse(_ body: (WorkbenchHouse, Browser) async throws -> Void) async throws {
        let house = try await WorkbenchHouse(keepsDrafts: true, impact: .backlog)
        try await house.addPeople()
        for _ in 1...2 { try await house.register() }
        try house.set("2026-02-12T09:00:00+08:00")
        let policy = try await Browser.signedIn("policy", house)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await house.impact?.run() }
            try await body(house, policy)
            group.cancelAll()
        }
        await house.close()
    }

    private func save(
        _ house: WorkbenchHouse, _ browser: Browser, _ path: String, _ old: String, _ new: String
    ) async throws {
        let file = try #require(house.keeper?.files.first { $0.path == path })
        #expect(file.text.contains(old))
        let saved = try await browser.submit(
            from: "/rules/edit?file=\(path)", to: "/rules/edit",
            ["text": file.text.replacing(old, with: new, maxReplacements: 1), "action": "save"])
        #expect(saved.status == 303)
    }

    /// The page once it no longer asks to be opened again.
    private func impact(_ browser: Browser) async throws -> Browser.Page {
        var page = try await browser.get("/rules/edit/impact")
        for _ in 0..<100 where page.headers["Refresh"] != nil { page = try await browser.get("/rules/edit/impact") }
        return page
    }

    private func chosen(_ page: Browser.Page) -> String? {
        page.text.firstMatch(of: /name="scope" value="([a-z]*)"\s*checked/).map { String($0.1) }
    }

    @Test("is chosen beside the button that sends them, and the impact says so")
    func choice() async throws {
        try await inHouse { house, policy in
            #expect(!(try await policy.get("/rules/edit")).has("name=\"scope\""))
            try await save(house, policy, Self.file, "at = \"50%\", level", "at = \"45%\", level")
            let page = try await policy.get("/rules/edit?file=rules/service/routes.toml")
            #expect(chosen(page) == "new" && page.has("在办诉求也重算"))
            let applied = try await policy.submit(
                page, to: "/rules/edit/send", ["scope": "open"], at: "/rules/edit/scope")
            #expect(applied.status == 200 && applied.has("适用范围已写入草稿") && chosen(applied) == "open")
            #expect(applied.has("id=\"rule-path\" class=\"mono\">rules/service/routes.toml"))
            let editor = try await policy.get("/rules/edit?file=\(Self.file)")
            #expect(editor.has("effective = 2025-10-16\napplies-to-open = true\n"))
            #expect(try await impact(policy).has("生效后，在办诉求也改用新规则：政企同行诉求办理时限"))
            let back = try await policy.submit(
                editor, to: "/rules/edit/send", ["scope": "new", "note": "只改提醒"], at: "/rules/edit/scope")
            #expect(chosen(back) == "new" && back.has("value=\"只改提醒\""))
            #expect(!(try await policy.get("/rules/edit?file=\(Self.file)")).has("applies-to-open"))
            #expect(try await impact(policy).has("生效后只用于新登记的诉求：政企同行诉求办理时限"))
        }
    }

    @Test("goes along with what is sent, and stays for whoever changes the pack next")
    func sent() async throws {
        try await inHouse { house, policy in
            try await save(house, policy, Self.file, "at = \"50%\", level", "at = \"44%\", level")
            let sent = try await policy.submit(
                from: "/rules/edit", to: "/rules/edit/send", ["scope": "open", "note": "在办的也算"])
            #expect(sent.status == 303)
            let address = try #require(sent.location?.split(separator: "?").first.map(String.init))
            let approver = try await Browser.signedIn("approver", house)
            #expect(try await approver.get(address).has("<ins>applies-to-open = true</ins>"))
            #expect(try await approver.submit(from: address, to: "\(address)/approve", [:]).status == 303)
            let inForce = try #require(house.keeper?.files.first { $0.path == Self.file })
            #expect(inForce.text.contains("applies-to-open = true"))
            try await save(house, policy, Self.file, "at = \"44%\", level", "at = \"43%\", level")
            let page = try await policy.get("/rules/edit")
            #expect(chosen(page) == "open")
            let back = try await policy.submit(
                page, to: "/rules/edit/send", ["scope": "new"], at: "/rules/edit/scope")
            #expect(chosen(back) == "new")
            #expect(try await policy.get("/rules/edit?file=\(Self.file)").has("applies-to-open = false"))
        }
    }

    @Test("is no question for tables that always go by the newest, and is left alone where packs differ")
    func others() async throws {
        try await inHouse { house, policy in
            try await save(house, policy, "rules/calendar/2026.toml", "[pack]", "# 备注\n[pack]")
            #expect(!(try await policy.get("/rules/edit")).has("name=\"scope\""))
            try await save(
                house, policy, Self.file, Self.header, Self.header + "applies-to-open = true\n")
            try await save(house, policy, "rules/service/routes.toml", "[pack]", "# 备注\n[pack]")
            let page = try await policy.get("/rules/edit")
            #expect(chosen(page) == nil && page.has("改过的文件现在不一致"))
            let both = try await policy.submit(
                page, to: "/rules/edit/send", ["scope": "open"], at: "/rules/edit/scope")
            #expect(chosen(both) == "open")
            #expect(try await policy.get("/rules/edit?file=rules/service/routes.toml").has("applies-to-open = true"))
            #expect(!(try await policy.get("/rules/edit?file=rules/calendar/2026.toml")).has("applies-to-open"))
        }
    }
}
