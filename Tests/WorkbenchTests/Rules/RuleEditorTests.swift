import RuleModel
import TOMLSyntax
import Testing

@testable import Workbench

@Suite("The rule editor", .serialized)
struct RuleEditorTests {
    static let file = "rules/service/deadlines.toml"
    static let address = "/rules/edit"

    /// The deadlines in force, with one text in place of another.
    private func deadlines(_ house: WorkbenchHouse, _ old: String = "", _ new: String = "") throws -> String {
        let file = try #require(house.rules.rules.files.first { $0.path == Self.file })
        return old.isEmpty ? file.text : file.text.replacing(old, with: new, maxReplacements: 1)
    }

    private func send(
        _ browser: Browser, _ action: String, _ text: String, from page: Browser.Page? = nil
    ) async throws -> Browser.Page {
        let opened: Browser.Page
        if let page { opened = page } else { opened = try await browser.get("\(Self.address)?file=\(Self.file)") }
        return try await browser.submit(opened, to: Self.address, ["text": text, "action": action])
    }

    private func inHouse(_ body: (WorkbenchHouse, Browser) async throws -> Void) async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        try await body(house, try await Browser.signedIn("policy", house))
        await house.close()
    }

    @Test("is for who writes rules, and leads there from the rules in force")
    func access() async throws {
        try await inHouse { house, policy in
            #expect(try await policy.get("/rules").has("href=\"/rules/edit\""))
            let form = "/rules/edit?file=rules%2Fservice%2Fdeadlines.toml&amp;rule=deadline.contact"
            #expect(try await policy.get("/rules/service.deadlines").has("href=\"\(form)#rule-form\""))
            let opened = try await policy.get(form.replacing("&amp;", with: "&"))
            #expect(opened.has("id=\"rule-form\"") && opened.has("formaction=\"/rules/edit#rule-form\""))
            #expect(opened.has("name=\"set.within.amount\""))
            // Where the form ends, what it says can be kept at once.
            let end = try #require(opened.text.firstRange(of: "value=\"apply\"")).upperBound
            #expect(opened.text[end...].contains("name=\"action\" value=\"save\""))
            let page = try await policy.get(Self.address)
            #expect(page.status == 200)
            #expect(page.has("id = &quot;service.deadlines&quot;"))
            #expect(page.has("<textarea"))
            #expect(page.has("<kbd>Ctrl</kbd> <kbd>S</kbd> 保存为草稿") && page.has("<kbd>F8</kbd> 下一处问题"))
            let handler = try await Browser.signedIn("chenghuan", house)
            #expect(try await handler.get(Self.address).status == 403)
            #expect(!(try await handler.get("/rules").has("/rules/edit")))
            #expect(!(try await handler.get("/rules/service.deadlines").has("/rules/edit")))
        }
    }

    @Test("says what is wrong under the exact value, keeps what was typed, and stores nothing")
    func check() async throws {
        try await inHouse { house, policy in
            let text = try deadlines(house, "within = { working-days = 2 }", "within = { working-dais = 2 }")
            let page = try await send(policy, "check", text)
            #expect(page.status == 200)
            #expect(page.has("working-dais = 2"))
            let line = try #require(
                text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("dais") })
            #expect(page.has("第 \(line + 1) 行第 12 字"))
            #expect(page.has("<span>within = { </span>"))
            #expect(page.has("改为“working-days”"))
            #expect(page.has("1 错"))
            #expect(page.has("原为 <del>within = { working-days = 2 }</del>"))
            #expect(!(try await policy.get(Self.address).has("working-dais")))
        }
    }

    @Test("counts on its tabs what is kept, to which they lead, not what was only checked")
    func tabs() async throws {
        try await inHouse { house, policy in
            let text = try deadlines(house, "within = { working-days = 2 }", "within = { working-days = 1 }")
            let counted = /href="\/rules\/edit\/tests">测试\s*<span class="n">/
            #expect(!(try await send(policy, "check", text).text.contains(counted)))
            #expect(try await send(policy, "save", text).status == 303)
            #expect(try await policy.get(Self.address).text.contains(counted))
        }
    }

    @Test("puts the suggestion in where its button is pressed")
    func fix() async throws {
        try await inHouse { house, policy in
            let text = try deadlines(house, "within = { working-days = 2 }", "within = { working-dais = 2 }")
            let page = try await send(policy, "check", text)
            let name = try #require(page.text.firstMatch(of: /name="fix" value="([^"]*)"/)).1
            let fixed = try await policy.submit(
                page, to: Self.address, ["text": text, "fix": String(name)])
            #expect(!fixed.has("working-dais"))
            #expect(fixed.has("没有错误"))
        }
    }

    @Test("keeps a draft, wrong or not, for the one who wrote it")
    func save() async throws {
        try await inHouse { house, policy in
            let text = try deadlines(house, "within = { working-days = 2 }", "within = { working-dais = 2 }")
            let saved = try await send(policy, "save", text)
            #expect(saved.status == 303)
            let page = try await policy.get(try #require(saved.location))
            #expect(page.has("草稿已保存"))
            #expect(page.has("working-dais"))
            let other = try await Browser.signedIn("approver", house)
            #expect(!(try await other.get(Self.address).has("working-dais")))
            let undone = try await send(policy, "undo", "")
            #expect(undone.status == 303)
            #expect(!(try await policy.get(Self.address).has("working-dais")))
        }
    }

    @Test("loses nothing where another window was first")
    func twoWindows() async throws {
        try await inHouse { house, policy in
            let opened = try await policy.get("\(Self.address)?file=\(Self.file)")
            let first = try deadlines(house, "within = { working-days = 2 }", "within = { working-days = 1 }")
            let second = try deadlines(house, "within = { working-days = 2 }", "within = { working-days = 3 }")
            #expect(try await send(policy, "save", first, from: opened).status == 303)
            let conflict = try await send(policy, "save", second, from: opened)
            #expect(conflict.status == 409)
            #expect(conflict.has("在别的窗口改过"))
            #expect(conflict.has("<del>within = { working-days = 1 }</del>"))
            #expect(conflict.has("<ins>within = { working-days = 3 }</ins>"))
            #expect(try await send(policy, "save", second, from: conflict).status == 303)
            #expect(try await policy.get(Self.address).has("working-days = 3"))
        }
    }

    @Test("tells that the rules in force changed under a draft, beside both texts")
    func changedInForce() async throws {
        try await inHouse { house, policy in
            let own = try deadlines(house, "within = { working-days = 2 }", "within = { working-days = 1 }")
            #expect(try await send(policy, "save", own).status == 303)
            let others = try deadlines(house, "title = \"对接企业\"", "title = \"联系企业\"")
            var rules = house.rules.rules
            rules.files = rules.files.map { $0.path == Self.file ? RuleFile(path: $0.path, text: others) : $0 }
            house.rules.rules = rules
            let page = try await policy.get(Self.address)
            #expect(page.has("现行规则里的它也变了"))
            #expect(page.has("联系企业"))
            #expect(page.has("working-days = 1"))
            #expect(try await send(policy, "save", own, from: page).status == 303)
            #expect(!(try await policy.get(Self.address).has("现行规则里的它也变了")))
        }
    }

    @Test("warns of what an upgrade refuses in the rules in force, which is an error in changed ones")
    func tolerated() async throws {
        try await inHouse { house, policy in
            let (routes, asked) = ("rules/service/routes.toml", "when = { matter = { present = true } }")
            var rules = house.rules.rules
            #expect(rules.files.contains { $0.path == routes && $0.text.contains(asked) })
            // A route cannot know the track; that was no error once.
            let outdated = asked.replacing(" }", with: " }, track = { present = false }", maxReplacements: 1)
            rules.files = rules.files.map { file in
                file.path == routes
                    ? RuleFile(path: routes, text: file.text.replacing(asked, with: outdated)) : file
            }
            house.rules.rules = rules
            let address = "\(Self.address)?file=\(routes)"
            let opened = try await policy.get(address)
            #expect(opened.has("RULE-0012") && opened.has("检查　没有错误，1 条提醒"))
            let text = try #require(rules.files.first { $0.path == routes }).text
            let live = try await policy.post(
                "\(Self.address)/check",
                ["csrf": try await policy.token(on: Self.address), "file": routes, "text": text])
            #expect(live.has("\"errors\":0") && live.has("\"severity\":\"warning\""))
            // The scenarios run, and so does the analysis.
            #expect(try await policy.get("\(Self.address)/tests").has("所有情景都和预期一样"))
            #expect(!(try await policy.get("\(Self.address)/analysis").has("改正错误后才能分析")))
            let other = try deadlines(house, "within = { working-days = 2 }", "within = { working-days = 1 }")
            #expect(try await send(policy, "save", other).status == 303)
            #expect(try await policy.get(address).has("检查　1 处错误，0 条提醒"))
        }
    }

    @Test("makes a new file, and deletes it again")
    func newFile() async throws {
        try await inHouse { _, policy in
            let address = "\(Self.address)?file=rules/calendar/2031.toml"
            let fresh = try await policy.get(address)
            #expect(!fresh.has("从草稿里删除"))
            _ = try await send(policy, "save", "# 还没有写", from: fresh)
            let kept = try await policy.get(address)
            #expect(kept.has("# 还没有写") && kept.has("这个新文件还没有生效过"))
            #expect(try await send(policy, "delete", "", from: kept).status == 303)
            #expect(!(try await policy.get(Self.address).has("2031")))
        }
    }

    @Test("deletes a file of the draft only, not over what somebody changed meanwhile")
    func deleteFile() async throws {
        try await inHouse { house, policy in
            let opened = try await policy.get("\(Self.address)?file=\(Self.file)")
            let own = try deadlines(house, "within = { working-days = 2 }", "within = { working-days = 1 }")
            #expect(try await send(policy, "save", own, from: opened).status == 303)
            let conflict = try await send(policy, "delete", own, from: opened)
            #expect(conflict.status == 409 && conflict.has("在别的窗口改过"))
            #expect(try await send(policy, "delete", own, from: conflict).status == 303)
            let removed = try await policy.get("\(Self.address)?file=\(Self.file)")
            #expect(removed.has("已从草稿里删去") && !removed.has("<textarea"))
            #expect(try await policy.get("/rules/edit/differences").has("<del>[[deadline]]</del>"))
            #expect(try await policy.submit(removed, to: Self.address, [:]).status == 303)
            #expect(try await policy.get("\(Self.address)?file=\(Self.file)").has("within = { working-days = 2 }"))
        }
    }

    @Test("tidies a text up and keeps its comments, or says why not")
    func tidy() async throws {
        try await inHouse { house, policy in
            let text = try deadlines(house, "within = { working-days = 2 }", "within={working-days=2}   # 两天")
            let page = try await send(policy, "format", text)
            #expect(page.has("within = { working-days = 2 }"))
            #expect(page.has("# 两天"))
            let broken = try await send(policy, "format", text + "\n[[deadline")
            #expect(broken.has("格式没有整理"))
            #expect(broken.has("within={working-days=2}"))
        }
    }

    @Test("refuses a file that is too large, and a name that leaves the folder, in a sentence")
    func limits() async throws {
        try await inHouse { house, policy in
            let text = String(repeating: "# 很长的一行\n", count: 14_000)
            let page = try await send(policy, "save", text)
            #expect(page.status == 422)
            #expect(page.has("超过 200 KB"))
            #expect(page.has("很长的一行"))
            for name in ["rules/../secret.toml", "rules/.hidden.toml", "/etc/passwd", "rules/a.txt"] {
                #expect(try await policy.get("\(Self.address)?file=\(name)").has("文件名应如"))
            }
            #expect(
                try await policy.get("\(Self.address)?file=rules/calendar/2027.toml").has("rules/calendar/2027.toml"))
        }
    }

    @Test("shows what a draft means, which tests differ, and takes the results over")
    func review() async throws {
        try await inHouse { house, policy in
            #expect(try await policy.get("/rules/edit/differences").has("还没有改动"))
            let before = try await policy.get("/rules/edit/tests")
            #expect(before.has("所有情景都和预期一样"))
            let own = try deadlines(house, "within = { working-days = 2 }", "within = { working-days = 1 }")
            #expect(try await send(policy, "save", own).status == 303)
            let differences = try await policy.get("/rules/edit/differences")
            #expect(differences.has("2 个工作日"))
            #expect(differences.has("意思变了"))
            #expect(differences.has("<ins>within = { working-days = 1 }</ins>"))
            let tests = try await policy.get("/rules/edit/tests")
            #expect(tests.has("due.contact"))
            #expect(tests.has("不符合"))
            // Moments as every page writes them, not as files do.
            #expect(tests.has("对接企业到期　应为 <del>2月11日 周三 17:30</del>　现为 <ins>2月10日 周二 17:30</ins>"))
            #expect(tests.has("2月9日 周一 10:00 起算，2月10日 周二 17:30 到期"))
            #expect(tests.has("都是这次改动引起的"))
            #expect(tests.text.matches(of: /20[0-9]{2}-[0-9]{2}-[0-9]{2}T/).isEmpty)
            let editor = try await policy.get(Self.address)
            #expect(editor.has("条不符合"))
            let adopted = try await policy.submit(tests, to: "/rules/edit/tests", [:])
            #expect(adopted.status == 303)
            #expect(try await policy.get("/rules/edit/tests").has("所有情景都和预期一样"))
        }
    }

    @Test("folds the most of a long list of changes away, first what only reads otherwise")
    func manyChanges() async throws {
        try await inHouse { house, policy in
            let further = (1...22).map { number in
                """

                [[deadline]]
                id = "further-\(number)"
                title = "追加的时限\(number)"
                source = "default"
                when = "always"
                force = "target"
                start = "accepted"
                stop = "concluded"
                within = { working-days = \(number) }

                """
            }
            let renamed = try deadlines(house, "title = \"对接企业\"", "title = \"上门对接企业\"")
            #expect(try await send(policy, "save", renamed + further.joined()).status == 303)
            let page = try await policy.get("/rules/edit/differences")
            let fold = try #require(page.text.firstRange(of: "<summary>再看 3 处</summary>"))
            #expect(page.text[..<fold.lowerBound].contains("追加的时限20"))
            for later in ["追加的时限21”", "追加的时限22”", "上门对接企业”"] {
                #expect(!page.text[..<fold.lowerBound].contains(later), "\(later)")
                #expect(page.text[fold.upperBound...].contains(later), "\(later)")
            }
        }
    }

    @Test("shows what newly fails apart from what failed before, and takes over only the one that was asked for")
    func newFailures() async throws {
        try await inHouse { house, policy in
            let path = "rules/tests/deadlines.toml"
            let wrong = "due.total = 2026-02-24T17:30:00+08:00, due.contact"
            var rules = house.rules.rules
            rules.scenarios = rules.scenarios.map { file in
                let text = file.text.replacing("due.total = 2026-02-25T17:30:00+08:00, due.contact", with: wrong)
                return file.path == path ? RuleFile(path: path, text: text) : file
            }
            house.rules.rules = rules
            let own = try deadlines(house, "within = { working-days = 2 }", "within = { working-days = 1 }")
            #expect(try await send(policy, "save", own).status == 303)
            let tests = try await policy.get("/rules/edit/tests")
            let parts = try #require(tests.text.firstRange(of: "<span class=\"sub\">改动以前就不符合</span>"))
            #expect(tests.text[..<parts.lowerBound].contains("due.contact"))
            // The four scenarios of the contact deadline are marked, the one that failed before is not.
            #expect(tests.text[..<parts.lowerBound].matches(of: /这次改动引起/).count == 4)
            #expect(!tests.text[parts.upperBound...].contains("这次改动引起"))
            #expect(!tests.text[..<parts.lowerBound].contains("due.total"))
            #expect(tests.text[parts.upperBound...].contains("due.total"))
            #expect(tests.has("其中 1 条改动以前就不符合"))
            #expect(try await policy.get(Self.address).has("其中 1 条改动以前就不符合"))
            #expect(try await policy.submit(tests, to: "/rules/edit/tests", [:]).status == 303)
            let after = try await policy.get("/rules/edit/tests")
            #expect(after.has("due.total") && !after.has("due.contact"))
        }
    }

    @Test("analyses a draft, and waits where it has errors")
    func analysis() async throws {
        try await inHouse { house, policy in
            let page = try await policy.get("/rules/edit/analysis")
            #expect(page.status == 200)
            #expect(page.has("没有条文依据"))
            _ = try await send(policy, "save", "[pack")
            #expect(try await policy.get("/rules/edit/analysis").has("改正错误后才能分析"))
            #expect(try await policy.get("/rules/edit/differences").has("改正错误后才能说明改了什么"))
        }
    }

    @Test("tells what the draft brought from what was there, which is folded away")
    func analysisOfDraft() async throws {
        try await inHouse { house, policy in
            let before = try await policy.get("/rules/edit/analysis")
            #expect(!before.has("这份草稿带来的") && before.has("<h2 id=\"notes\">"))
            let cited = "title = \"对接企业\"\ncite = \"正文 三（二）2\""
            let own = try deadlines(house, cited, "title = \"对接企业\"\nsource = \"default\"")
            #expect(try await send(policy, "save", own).status == 303)
            let page = try await policy.get("/rules/edit/analysis")
            let folded = try #require(page.text.firstRange(of: "<h2 id=\"earlier\">")).lowerBound
            let new = page.text[..<folded]
            #expect(new.contains("“对接企业”没有条文依据") && new.contains("新</span>"))
            #expect(new.matches(of: /没有条文依据/).count == 1)
            let rest = page.text[folded...]
            #expect(rest.contains("没有条文依据") && rest.contains("<details class=\"more\">"))
            #expect(!rest.contains("“对接企业”没有条文依据") && !rest.contains("新</span>"))
            let same = try deadlines(house, "title = \"对接企业\"", "title = \"联系企业\"")
            #expect(try await send(policy, "save", same, from: try await policy.get(Self.address)).status == 303)
            #expect(try await policy.get("/rules/edit/analysis").has("没有发现草稿带来的问题"))
        }
    }
}
