import PageKit
import RuleImpact
import RuleKeeping
import RuleModel
import Testing
import WorkCalendar

@testable import Workbench

@Suite("What a draft would do", .serialized)
struct RuleImpactPageTests {
    private static let deadlines = "rules/service/deadlines.toml"
    private static let total = "within = { working-days = 7 }\nsuperseded-by"

    /// A house with three requests about drainage, three days old, in which impacts are worked out.
    private func inHouse(
        _ impact: WorkbenchHouse.Impact = .backlog, _ body: (WorkbenchHouse, Browser) async throws -> Void
    ) async throws {
        let house = try await WorkbenchHouse(keepsDrafts: true, impact: impact)
        try await house.addPeople()
        for _ in 1...3 { try await house.register() }
        try house.set("2026-02-12T09:00:00+08:00")
        let policy = try await Browser.signedIn("policy", house)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await house.impact?.run() }
            try await body(house, policy)
            group.cancelAll()
        }
        await house.close()
    }

    private func change(
        _ house: WorkbenchHouse, _ browser: Browser, _ path: String, _ old: String, _ new: String
    ) async throws {
        let file = try #require(house.keeper?.files.first { $0.path == path })
        #expect(file.text.contains(old))
        let text = file.text.replacing(old, with: new, maxReplacements: 1)
        let saved = try await browser.submit(
            from: "/rules/edit?file=\(path)", to: "/rules/edit", ["text": text, "action": "save"])
        #expect(saved.status == 303)
    }

    /// The page once it no longer asks to be opened again.
    private func settled(_ browser: Browser, _ path: String = "/rules/edit/impact") async throws -> Browser.Page {
        var page = try await browser.get(path)
        for _ in 0..<100 where page.headers["Refresh"] != nil { page = try await browser.get(path) }
        #expect(page.status == 200 && page.headers["Refresh"] == nil)
        return page
    }

    @Test("is told as soon as something is changed and has no errors")
    func obstacles() async throws {
        try await inHouse { house, policy in
            #expect(try await policy.get("/rules/edit").has("href=\"/rules/edit/impact\""))
            #expect(try await policy.get("/rules/edit/impact").has("还没有改动"))
            try await change(house, policy, Self.deadlines, "working-days = 7", "working-dais = 7")
            #expect(try await policy.get("/rules/edit/impact").has("改正错误后才能推算影响"))
            let handler = try await Browser.signedIn("chenghuan", house)
            #expect(try await handler.get("/rules/edit/impact").status == 403)
        }
    }

    @Test("says who becomes overdue, by which day before and after, and leads to the requests")
    func deadlines() async throws {
        try await inHouse { house, policy in
            try await change(
                house, policy, Self.deadlines, Self.total, "within = { working-days = 2 }\nsuperseded-by")
            let page = try await settled(policy)
            #expect(page.has("<b>3</b>") && page.has("新增超期"))
            #expect(page.has("7 个工作日") && page.has("2 个工作日"))
            #expect(page.has("生效后只用于新登记的诉求：政企同行诉求办理时限"))
            #expect(page.has("2月11日 周三"))
            let link = try #require(page.text.firstMatch(of: /href="(\/requests\/TX[0-9-]+)">厂区门口积水/)).1
            #expect(try await policy.get(String(link)).status == 200)
            #expect(page.has("class=\"late\"") && page.has("没有诉求换牵头单位"))
            let editor = try await policy.get("/rules/edit")
            #expect(editor.has("影响　在办 3 件，3 件会变"))
            #expect(editor.has("在办 3 件，按保存的草稿"))
        }
    }

    @Test("draws what moves, and says so in a sentence where nothing becomes overdue")
    func moves() async throws {
        try await inHouse { house, policy in
            let file = try #require(
                house.keeper?.files.first { $0.text.contains("id = \"drainage\"") && !$0.isScenario })
            let rest = file.text[try #require(file.text.firstRange(of: "id = \"drainage\"")).lowerBound...]
            let row = String(rest[..<(rest.firstRange(of: "\n\n")?.lowerBound ?? rest.endIndex)])
            #expect(row.contains("城环局"))
            try await change(house, policy, file.path, row, row.replacing("城环局", with: "规建局"))
            let page = try await settled(policy)
            #expect(page.has("牵头单位，从现在到改后"))
            #expect(page.has("<td class=\"num mv\">3</td>"))
            #expect(page.has("没有诉求因此超期，也没有诉求因此不再超期"))
            #expect(page.has("class=\"b2\""))
            #expect(page.has("牵头单位：城环局 改为 规建局"))
            let ended = try await settled(policy, "/rules/edit/impact?days=90")
            #expect(ended.has("近 90 天已办结的诉求"))
        }
    }

    @Test("is nothing where only words changed")
    func equivalent() async throws {
        try await inHouse { house, policy in
            try await change(house, policy, Self.deadlines, "title = \"对接企业\"", "title = \"联系企业\"")
            #expect(try await settled(policy).has("草稿和现行规则意思相同"))
            #expect(try await policy.get("/rules/edit").has("草稿和现行规则意思相同"))
        }
    }

    @Test("is told how far it is while it is worked out, can be stopped, and begins anew when asked")
    func running() async throws {
        let work = ImpactWork { _, _, progress in
            progress(ImpactWork.Stage(done: 40, total: 100))
            try await Task.sleep(for: .seconds(3_600))
            throw CancellationError()
        }
        try await inHouse(.given(work)) { house, policy in
            try await change(house, policy, Self.deadlines, "working-days = 7", "working-days = 6")
            let page = try await policy.get("/rules/edit/impact")
            #expect(page.headers["Refresh"] == "2")
            #expect(page.has("已算 40%") && page.has("<progress value=\"40\" max=\"100\""))
            let editor = try await policy.get("/rules/edit")
            #expect(editor.has("影响　正在推算"))
            // The editor asks in place, lest what somebody writes is lost.
            #expect(editor.has("data-renew=\"/rules/edit\"") && !editor.has("data-again"))
            let stopped = try await policy.submit(page, to: "/rules/edit/impact", [:])
            #expect(stopped.status == 303)
            let after = try await settled(policy)
            #expect(after.has("推算已停止"))
            #expect(try await policy.submit(after, to: "/rules/edit/impact", [:]).status == 303)
            #expect(try await policy.get("/rules/edit/impact").headers["Refresh"] == "2")
        }
    }

    @Test("goes on as long as somebody watches it beside the editor, also where that would not begin it")
    func watched() async throws {
        let work = ImpactWork(patience: .seconds(2)) { _, _, progress in
            progress(ImpactWork.Stage(done: 40, total: 100))
            try await Task.sleep(for: .seconds(3_600))
            throw CancellationError()
        }
        work.noteDuration(.seconds(6))
        try await inHouse(.given(work)) { house, policy in
            try await change(house, policy, Self.deadlines, "working-days = 7", "working-days = 6")
            #expect(try await !policy.get("/rules/edit").has("正在推算"), "it is not begun here")
            #expect(try await policy.get("/rules/edit/impact").has("正在推算"))
            let end = ContinuousClock.now + .seconds(3)
            while ContinuousClock.now < end {
                try await Task.sleep(for: .milliseconds(100))
                #expect(try await policy.get("/rules/edit").has("正在推算"))
            }
        }
    }

    @Test("says so where it could not be worked out")
    func failing() async throws {
        struct Broken: Error {}
        try await inHouse(.given(ImpactWork { _, _, _ in throw Broken() })) { house, policy in
            try await change(house, policy, Self.deadlines, "working-days = 7", "working-days = 6")
            #expect(try await settled(policy).has("没有算出来"))
        }
    }

    @Test(
        "is worked out anew the sooner, the sooner that is done",
        arguments: [(0, 5), (80, 5), (100, 6), (1_000, 60), (5_000, 300), (60_000, 300)])
    func freshness(took milliseconds: Int, seconds: Int64) {
        #expect(ImpactJob.freshness(.milliseconds(milliseconds)) == seconds)
    }

    @Test("tells of requests that came since, once it is a few minutes old")
    func outdated() async throws {
        try await inHouse { house, policy in
            try await change(
                house, policy, Self.deadlines, Self.total, "within = { working-days = 2 }\nsuperseded-by")
            #expect(try await settled(policy).has("<b>3</b>"))
            try await house.register()
            try house.set("2026-02-12T09:05:01+08:00")
            #expect(try await settled(policy).has("<b>4</b>"))
        }
    }

    @Test("ends when nobody asks any more")
    func abandoned() async throws {
        let (ended, ending) = AsyncStream.makeStream(of: Void.self)
        let work = ImpactWork(patience: .milliseconds(20)) { _, _, _ in
            defer { ending.finish() }
            try await Task.sleep(for: .seconds(3_600))
            throw CancellationError()
        }
        let order = ImpactWork.Order(revision: "a", base: "b", days: 0)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await work.run() }
            #expect(work.standing(of: order, [], by: Self.author, at: Instant(microseconds: 0)).isRunning)
            for await _ in ended {}
            group.cancelAll()
        }
    }

    private static let author = ImpactWork.Asker(login: "policy")

    @Test(
        "ends at once when who asked asks about another text, unless somebody else still asks", .timeLimit(.minutes(1)))
    func superseded() async throws {
        let (began, beginning) = AsyncStream.makeStream(of: String.self)
        let work = ImpactWork(patience: .seconds(3_600)) { files, _, _ in
            beginning.yield(files[0].path)
            try await Task.sleep(for: .seconds(3_600))
            throw CancellationError()
        }
        let order = { (text: String) in ImpactWork.Order(revision: text, base: "b", days: 0) }
        let ask = { (text: String, asker: ImpactWork.Asker) in
            _ = work.standing(
                of: order(text), [RuleFile(path: text, text: "")], by: asker, at: Instant(microseconds: 0))
        }
        let colleague = ImpactWork.Asker(login: "approver", draft: "6578f45e")
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await work.run() }
            var steps = began.makeAsyncIterator()
            ask("first", Self.author)
            #expect(await steps.next() == "first")
            ask("second", Self.author)
            #expect(await steps.next() == "second" && work.glance(at: order("first")) == nil)
            ask("second", colleague)
            ask("third", Self.author)
            try? await Task.sleep(for: .milliseconds(500))
            #expect(work.glance(at: order("second"))?.isRunning == true)
            // Other days of the same rules, and another draft, are no reason to stop it.
            _ = work.standing(
                of: ImpactWork.Order(revision: "second", base: "b", days: 30), [RuleFile(path: "days", text: "")],
                by: colleague, at: Instant(microseconds: 0))
            ask("third", ImpactWork.Asker(login: "approver", draft: "39dd7f7a"))
            try? await Task.sleep(for: .milliseconds(500))
            #expect(work.glance(at: order("second"))?.isRunning == true)
            ask("fourth", colleague)
            #expect(await steps.next() == "fourth" && work.glance(at: order("second")) == nil)
            work.leave(colleague)
            #expect(await steps.next() == "third")
            group.cancelAll()
        }
    }

    @Test("waits for the author of a draft with errors, with what the draft would have done before them")
    func earlier() async throws {
        try await inHouse { house, policy in
            try await change(house, policy, Self.deadlines, "working-days = 7", "working-dais = 7")
            let first = try await policy.get("/rules/edit")
            #expect(first.has("id=\"impact-summary\"") && first.has("改正错误后才能推算影响"))
            #expect(!first.has("有错以前") && !first.has("data-renew"))
            try await change(
                house, policy, Self.deadlines, Self.total, "within = { working-days = 2 }\nsuperseded-by")
            _ = try await settled(policy)
            #expect(try await policy.get("/rules/edit").has("在办 3 件，按保存的草稿"))
            try await change(house, policy, Self.deadlines, "working-days = 7", "working-dais = 7")
            let editor = try await policy.get("/rules/edit")
            #expect(editor.has("改正错误后才能推算影响；这是有错以前、2月12日 周四 09:00 的结果。"))
            #expect(editor.has("在办 3 件，按有错以前的草稿") && editor.has("<b>3</b>") && editor.has("新增超期"))
            #expect(!editor.has("3 件会变"))
            let undone = try await policy.submit(
                from: "/rules/edit?file=\(Self.deadlines)", to: "/rules/edit",
                ["action": "undo"])
            #expect(undone.status == 303)
            #expect(try await !policy.get("/rules/edit").has("id=\"impact-summary\""))
            try await change(house, policy, Self.deadlines, "working-days = 7", "working-dais = 7")
            #expect(try await !policy.get("/rules/edit").has("有错以前"))
        }
    }

    @Test("of earlier drafts is kept for those who worked last, against the rules of then")
    func lastImpacts() throws {
        let last = LastImpacts()
        let now = WrittenInstant(Instant(microseconds: 0), in: ZoneRules.utc)
        let report = ImpactReport(now: now, before: "b", after: "c")
        for person in 1...51 { last.keep(report, of: "p\(person)", base: "b") }
        #expect(last.report(of: "p1", base: "b") == nil && last.report(of: "p2", base: "b") != nil)
        #expect(last.report(of: "p2", base: "c") == nil)
        last.forget("p2")
        #expect(last.report(of: "p2", base: "b") == nil && last.report(of: "p51", base: "b") != nil)
    }

    @Test("of the rules that somebody asked for last is worked out first")
    func latestFirst() async throws {
        let (began, beginning) = AsyncStream.makeStream(of: Int.self)
        let work = ImpactWork { _, days, _ in
            beginning.yield(days)
            throw CancellationError()
        }
        let ask = { (days: Int) in
            _ = work.standing(
                of: ImpactWork.Order(revision: "a", base: "b", days: days), [], by: Self.author,
                at: Instant(microseconds: 0))
        }
        for days in [1, 2, 3, 1] { ask(days) }
        let order = await withTaskGroup(of: Void.self) { group in
            group.addTask { await work.run() }
            var order: [Int] = []
            for await days in began {
                order.append(days)
                if order.count == 3 { break }
            }
            group.cancelAll()
            return order
        }
        #expect(order == [1, 3, 2])
    }

    @Test("of another lead says that registered requests are not dispatched anew; of other words, how many are open")
    func leads() async throws {
        try await inHouse { house, policy in
            try await change(
                house, policy, "rules/service/matters.toml", "title = \"给排水与雨污管网\"\nlead = \"城环局\"",
                "title = \"给排水与雨污管网\"\nlead = \"规建局\"")
            let report = try await settled(policy)
            #expect(report.has("按规则换牵头单位") && !report.has("没有诉求换牵头单位"))
            #expect(report.has("已经登记的诉求不自动改派"))
            let editor = try await policy.get("/rules/edit")
            #expect(editor.has("已登记的不自动改派") && !editor.has("生效后，在办诉求也重算。"))
        }
        try await inHouse { house, policy in
            try await change(house, policy, Self.deadlines, "title = \"对接企业\"", "title = \"对接\"")
            _ = try await settled(policy)
            #expect(try await policy.get("/rules/edit").has("在办 3 件都不变"))
        }
    }

    @Test("is there for who approves a sent draft, too")
    func sent() async throws {
        try await inHouse { house, policy in
            try await change(
                house, policy, Self.deadlines, "at = \"50%\", level = \"yellow\"", "at = \"40%\", level = \"yellow\"")
            let sent = try await policy.submit(from: "/rules/edit", to: "/rules/edit/send", ["note": "早些提醒"])
            #expect(sent.status == 303)
            let address = try #require(sent.location?.split(separator: "?").first.map(String.init))
            let approver = try await Browser.signedIn("approver", house)
            let report = try await settled(approver, "\(address)/impact")
            #expect(report.has("没有诉求受影响") && !report.has("id=\"chart-"))
            let page = try await approver.get(address)
            #expect(page.has("href=\"\(address)/impact\"") && page.has("在办 3 件都不变"))
        }
    }

    @Test(
        "is not told of a draft that others overtook, which is told to be overtaken instead",
        arguments: [false, true])
    func overtaken(isApproved: Bool) async throws {
        try await inHouse { house, policy in
            var addresses: [String] = []
            for percent in [40, 41] {
                try await change(
                    house, policy, Self.deadlines, "at = \"50%\", level = \"yellow\"",
                    "at = \"\(percent)%\", level = \"yellow\"")
                let sent = try await policy.submit(from: "/rules/edit", to: "/rules/edit/send", ["note": "早些提醒"])
                addresses.append(try #require(sent.location?.split(separator: "?").first.map(String.init)))
            }
            let approver = try await Browser.signedIn("approver", house)
            let (first, other) = (addresses[0], addresses[1])
            if isApproved {
                let later = try await approver.submit(from: other, to: "\(other)/approve", ["date": "2026-03-01"])
                #expect(later.status == 303)
            }
            #expect(try await approver.get(other).has("href=\"\(other)/impact\""))
            #expect(try await approver.submit(from: first, to: "\(first)/approve", ["date": ""]).status == 303)
            let why = isApproved ? "到时间不会启用" : "不能直接批准"
            let page = try await approver.get(other)
            #expect(page.has(why) && page.has("已过时") && !page.has("已批准，等生效") && !page.has("等批准"))
            #expect(!page.has("id=\"impact-summary\"") && !page.has("\(other)/impact"))
            #expect(try await settled(approver, "\(other)/impact").has(why))
            #expect(try await approver.get("/rules/drafts").has("已过时"))
        }
    }

    @Test("counts requests that are affected though none of their dates moves, where there are any")
    func doneLate() {
        var counts = ImpactCounts()
        #expect(ImpactMaking.doneLate(counts).isEmpty)
        counts.wouldBeLate = 4
        #expect(ImpactMaking.doneLate(counts).count == 1)
    }

    @Test("asks again by itself, on the page of who approves and in place beside the editor, until it is worked out")
    func asksAgain() {
        let panel = { (standing: ImpactWork.Standing, place: ImpactSummary.Place) in
            ImpactSummary(standing: standing, address: "/impact", place: place).panel
        }
        let running = ImpactWork.Standing.running(ImpactWork.Stage())
        #expect(panel(running, .sentDraft).pace == 3 && panel(running, .sentDraft).renewal == nil)
        #expect(panel(running, .ownDraft).pace == nil && panel(running, .ownDraft).renewal == "/rules/edit")
        for standing in [ImpactWork.Standing.stopped, .failed] {
            #expect(panel(standing, .sentDraft).pace == nil && panel(standing, .ownDraft).renewal == nil)
        }
    }

    @Test("shows who approves the figures, the units and a few requests, each with its old and new date")
    func approving() async throws {
        try await inHouse { house, policy in
            for _ in 1...5 { try await house.register() }
            try house.set("2026-02-12T09:00:01+08:00")
            try await change(
                house, policy, Self.deadlines, Self.total, "within = { working-days = 2 }\nsuperseded-by")
            let tests = try await policy.get("/rules/edit/tests")
            _ = try await policy.submit(tests, to: "/rules/edit/tests", [:])
            let sent = try await policy.submit(from: "/rules/edit", to: "/rules/edit/send", ["note": "两天办结"])
            let address = try #require(sent.location?.split(separator: "?").first.map(String.init))
            let approver = try await Browser.signedIn("approver", house)
            _ = try await settled(approver, "\(address)/impact")
            let page = try await approver.get(address)
            let places = [
                "<h2 id=\"changes\">", "<h2 id=\"impact-summary\">", "新增超期", "<h2 id=\"table-units\">",
                "<h2 id=\"examples\">", "<h2 id=\"trial\">", "class=\"cmp\"", "id=\"decision\"",
            ].map { page.text.firstRange(of: $0)?.lowerBound }
            #expect(places.allSatisfy { $0 != nil } && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
            #expect(page.has("<a class=\"btn\" href=\"#decision\">"))
            let (start, trialStart, end) = try (#require(places[4]), #require(places[5]), #require(places[6]))
            let after = try #require(page.text[start...].firstRange(of: "</section>")).lowerBound
            let examples = page.text[start..<after]
            #expect(examples.matches(of: /<li>/).count == 5)
            #expect(examples.matches(of: /<p>总时限：.+ 改为 .+<\/p>/).count == 5)
            #expect(examples.contains("href=\"\(address)/impact\"") && examples.contains("新增超期"))
            let trial = page.text[trialStart..<end]
            #expect(trial.contains("试了 8 件，8 件不一样") && trial.contains("再看 3 件"))
            #expect(trial.contains("时限不一样") && page.has("没有发现草稿带来的问题"))
        }
    }
}
