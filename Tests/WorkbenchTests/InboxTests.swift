import Lifecycle
import RuleModel
import ServiceDesk
import Testing
import WorkCalendar
import Workbench

@Suite("The inbox")
struct InboxTests {
    @Test("A unit sees its own requests, ordered by what expires next, with the next step")
    func order() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let early = try await house.register("先来的：门口积水")
        try house.set("2026-02-10T09:00:00+08:00")
        let late = try await house.register("后来的：管道堵塞")
        let page = try await Browser.signedIn("chenghuan", house).get("/inbox")
        #expect(page.status == 200)
        let first = try #require(page.text.firstRange(of: "\(early.number)"))
        let second = try #require(page.text.firstRange(of: "\(late.number)"))
        #expect(first.lowerBound < second.lowerBound)
        #expect(page.has("/requests/\(early.number)/commands/accept"))
        #expect(page.has("剩") && page.has("已派单"))
        #expect(!(try await Browser.signedIn("caizheng", house).get("/inbox").has("\(early.number)")))
        await house.close()
    }

    @Test("What people wrote stays text")
    func escaping() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register("<script>alert(1)</script>&\"")
        let browser = try await Browser.signedIn("chenghuan", house)
        for path in ["/inbox", "/requests/\(request.number)", "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E"] {
            let page = try await browser.get(path)
            #expect(page.status == 200 && !page.has("<script>alert"), "\(path)")
        }
        await house.close()
    }

    @Test("Each duty has its lists, and another's is not found")
    func views() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let dispatcher = try await Browser.signedIn("dispatcher", house)
        #expect(try await dispatcher.get("/inbox").has("待派单"))
        #expect(try await dispatcher.get("/inbox?view=mine").status == 404)
        #expect(try await dispatcher.get("/inbox?view=nothing").status == 404)
        let reviewer = try await Browser.signedIn("chenghuan-review", house)
        #expect(try await reviewer.get("/inbox").has("待我审核"))
        for view in ["unit", "support", "suspended", "finished"] {
            #expect(try await reviewer.get("/inbox?view=\(view)").status == 200, "\(view)")
        }
        await house.close()
    }

    @Test("The menu counts what waits for a person, and nothing for who only looks")
    func menuCount() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        try await house.register()
        #expect(try await Browser.signedIn("chenghuan", house).get("/account").has(#"class="n">1<"#))
        #expect(try await !Browser.signedIn("policy", house).get("/account").has(#"class="n">"#))
        await house.close()
    }

    @Test("What came since one last looked is marked and counted")
    func news() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        var browser = try await Browser.signedIn("chenghuan", house)
        #expect(try await !browser.get("/inbox").has("新到 1 件"))
        try house.set("2026-02-09T10:00:00+08:00")
        try await house.register()
        try house.set("2026-02-09T10:30:00+08:00")
        browser = try await Browser.signedIn("chenghuan", house)
        #expect(try await browser.get("/inbox").has("新到 1 件"))
        await house.close()
    }

    @Test("News is counted for the page where the list has several")
    func newsOfPages() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        #expect(try await !Browser.signedIn("chenghuan", house).get("/inbox").has("本页"))
        try house.set("2026-02-09T10:00:00+08:00")
        for _ in 1...51 { try await house.register() }
        let browser = try await Browser.signedIn("chenghuan", house)
        let first = try await browser.get("/inbox")
        #expect(first.has("本页新到 50 件"))
        let next = try #require(first.text.firstMatch(of: /href="(\/inbox\?[^"]*after=[^"]*)"/))
        #expect(try await browser.get(String(next.1).replacing("&amp;", with: "&")).has("本页新到 1 件"))
        await house.close()
    }

    @Test("News stays for a while and is old once it was shown for long enough, also to who never looks away")
    func oldNews() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        func look(at time: String) async throws -> Bool {
            try house.set("2026-02-09T\(time):00+08:00")
            return try await Browser.signedIn("chenghuan", house).get("/inbox").has("新到 1 件")
        }
        #expect(try await !look(at: "09:00"))
        try house.set("2026-02-09T09:05:00+08:00")
        try await house.register()
        #expect(try await look(at: "09:10"))
        #expect(try await look(at: "09:14"))
        #expect(try await !look(at: "09:20"))
        try house.set("2026-02-09T09:25:00+08:00")
        try await house.register()
        #expect(try await look(at: "09:28"))
        await house.close()
    }

    @Test("A target that is past is grouped by itself, neither overdue nor due today")
    func pastTargets() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register("两个部门的事")
        let dispatcher = Actor(id: "dispatcher", name: "派单员", roles: [.dispatcher], unit: "政务办")
        _ = try await house.desk.run(.classify(.init(track: .complex)), on: request.number, by: dispatcher)
        try house.set("2026-03-20T09:00:00+08:00")
        _ = try await house.desk.fireDue(limit: 50)
        let page = try await Browser.signedIn("chenghuan", house).get("/inbox")
        #expect(page.has("目标日已过 1 件") && page.has("\(request.number)") && !page.has("今天到期"))
        await house.close()
    }

    @Test("A list can be narrowed, and says so where nothing is left")
    func filters() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register()
        let browser = try await Browser.signedIn("dispatcher", house)
        #expect(try await browser.get("/inbox?view=all&channel=12345").has("\(request.number)"))
        let none = try await browser.get("/inbox?view=all&channel=portal")
        #expect(none.has("没有符合筛选的诉求") && none.has("清除筛选"))
        #expect(try await browser.get("/inbox?view=all&unit=%E8%B4%A2%E6%94%BF%E5%B1%80").has("没有符合筛选的诉求"))
        #expect(try await !browser.get("/inbox?view=all&signal=overdue").has("\(request.number)"))
        await house.close()
    }

    @Test("A number that is searched for opens its request, for those who may see it")
    func search() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register()
        let mine = try await Browser.signedIn("chenghuan", house)
        #expect(try await mine.get("/search?q=\(request.number)").location == "/requests/\(request.number)")
        let foreign = try await Browser.signedIn("caizheng", house).get("/search?q=\(request.number)")
        #expect(foreign.status == 200 && foreign.has("没有找到"))
        await house.close()
    }

    @Test("A long list is turned page by page without losing or doubling a row")
    func pages() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        var numbers = Set<String>()
        for serial in 0..<53 { numbers.insert("\(try await house.register("第 \(serial) 件").number)") }
        let browser = try await Browser.signedIn("dispatcher", house)
        var found: [String] = []
        var path: String? = "/inbox?view=all"
        while let here = path {
            let page = try await browser.get(here)
            found += page.text.matches(of: /href="\/requests\/(TX[0-9-]+)"/).map { String($0.1) }
            path = page.text.firstMatch(of: /href="(\/inbox\?[^"]*after=[^"]*)"/).map {
                String($0.1).replacing("&amp;", with: "&")
            }
            if found.count > 60 { break }
        }
        #expect(found.count == 53 && Set(found) == numbers)
        await house.close()
    }
}
