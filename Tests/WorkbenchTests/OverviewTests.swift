import ServiceDesk
import Testing
import WorkCalendar
import Workbench

@Suite("The overview and the rules")
struct OverviewTests {
    @Test("Open and overdue requests are counted by unit, and a unit sees its own alone")
    func counts() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        try await house.register("一")
        try await house.register("二")
        try await house.register("三", matter: nil)
        try house.set("2026-03-20T09:00:00+08:00")
        _ = try await house.desk.fireDue(limit: 50)
        let page = try await Browser.signedIn("dispatcher", house).get("/overview")
        #expect(page.status == 200 && page.has("城环局") && page.has("超期未结"))
        #expect(page.has("/inbox?view=all&amp;unit=%E5%9F%8E%E7%8E%AF%E5%B1%80"))
        #expect(page.has("超期未结 3 件") && page.has("7 个以上 3"))
        let led = try await Browser.signedIn("chenghuan", house).get("/overview")
        #expect(led.has("超期未结 2 件") && led.has("7 个以上 2") && led.has("响应率"))
        #expect(page.has("响应率") && page.has("登记和办结，按周") && page.has("2026年3月"))
        let before = try await Browser.signedIn("dispatcher", house).get("/overview?period=2026-02&channel=12345")
        #expect(before.has("value=\"2026-02\" selected") && before.has("value=\"12345\" selected"))
        // All were taken on by silence: nothing was accepted in time.
        #expect(before.has("<b>0.0<small>%</small>"))
        #expect(before.has("0／3"))
        #expect(before.has("登记渠道"))
        for query in ["period=2031-01", "period=x", "channel=none&period="] {
            #expect(try await Browser.signedIn("dispatcher", house).get("/overview?\(query)").status == 200, "\(query)")
        }
        let own = try await Browser.signedIn("caizheng", house).get("/overview")
        #expect(own.status == 200 && !own.has("城环局") && own.has("没有超期的诉求"))
        await house.close()
    }

    @Test("Every pack, rule and file can be read, each rule as a sentence with its source")
    func rules() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let browser = try await Browser.signedIn("chenghuan", house)
        let list = try await browser.get("/rules")
        #expect(list.status == 200 && list.has("0123456789ab") && list.has("href=\"/rules/to-confirm\""))
        let packs = list.text.matches(of: /href="(\/rules\/[a-z0-9.-]+)"/).map { String($0.1) }
        #expect(packs.count > 8)
        for pack in packs where pack != "/rules/to-confirm" {
            let page = try await browser.get(pack)
            #expect(page.status == 200 && !page.has("⟦") && page.has("\(pack)/file"), "\(pack)")
            #expect(try await browser.get("\(pack)/file").has("id=\"L1\""), "\(pack)")
        }
        let deadlines = try await browser.get("/rules/service.deadlines")
        #expect(deadlines.has("id=\"total\"") && deadlines.has("总时限") && deadlines.has("待确认"))
        #expect(try await browser.get("/rules/to-confirm").has("总时限（目标）"))
        for path in ["/rules/nothing", "/rules/nothing/file", "/rules/..%2f..%2fetc%2fpasswd"] {
            #expect(try await browser.get(path).status == 404, "\(path)")
        }
        await house.close()
    }
}
