import Lifecycle
import RuleModel
import ServiceDesk
import TOMLSyntax
import Testing
import WorkCalendar
import Workbench

@Suite("The page of a request")
struct RequestPageTests {
    @Test("It shows clocks, commands with reasons for the others, why, and what happened")
    func whole() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register()
        let page = try await Browser.signedIn("chenghuan", house).get("/requests/\(request.number)")
        #expect(page.status == 200)
        #expect(page.has("厂区门口积水") && page.has("\(request.number)") && page.has("12345"))
        // 7 working days from 9 February 2026, over Spring Festival.
        #expect(page.has("总时限") && page.has("2月25日"))
        #expect(page.has("action=\"/requests/\(request.number)/commands/accept\""))
        #expect(page.has("现在不可以做") && page.has("城环局") && page.has("正文 三（二）2"))
        #expect(page.has("登记") && page.has("派单"))
        await house.close()
    }

    @Test("Why earlier rules do not apply is told of a clock and of coverage too, folded")
    func earlierRules() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register()
        let page = try await Browser.signedIn("chenghuan", house).get("/requests/\(request.number)")
        let accept = Self.folded("签收：前 2 条规则为什么没有命中", page)
        for cell in ["签收（危及生命财产）</th>", "<td>紧急程度是“生命财产”</td><td>“一般”</td>", "签收（公用设施）</th>"] {
            #expect(accept.contains(cell), "\(cell)")
        }
        let coverage = Self.folded("谁服务这家企业：前 3 条规则为什么没有命中", page)
        for cell in ["“双万双服”包保服务</th><td>包保单位有值</td><td>没有值</td>", "<td>主体类型是“个体工商户”</td><td>“企业”</td>"] {
            #expect(coverage.contains(cell), "\(cell)")
        }
        // The first rule of its clock has none before it.
        #expect(!page.has("总时限：前"))
        await house.close()
    }

    /// The table that a summary folds; empty where there is none.
    private static func folded(_ summary: String, _ page: Browser.Page) -> Substring {
        guard let start = page.text.firstRange(of: "<details class=\"more\"><summary>\(summary)</summary>") else {
            return ""
        }
        let rest = page.text[start.upperBound...]
        return rest[..<(rest.firstRange(of: "</table>")?.lowerBound ?? rest.endIndex)]
    }

    @Test("A foreign request is not found, and is not told from one that is not there")
    func isolation() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register()
        let browser = try await Browser.signedIn("caizheng", house)
        let foreign = try await browser.get("/requests/\(request.number)")
        let missing = try await browser.get("/requests/TX20260209-999999")
        let nonsense = try await browser.get("/requests/nonsense")
        #expect(foreign.status == 404 && foreign.text == missing.text && missing.text == nonsense.text)
        #expect(try await browser.get("/requests/\(request.number)/commands/accept").status == 404)
        let sent = try await browser.submit(
            from: "/inbox", to: "/requests/\(request.number)/commands/accept", ["csrf": try await browser.token()])
        #expect(sent.status == 404)
        await house.close()
    }

    @Test("Why it is with a unit is asked of the unit that it is with, also where the rules knew none")
    func dispatchedByHand() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let registration = Registration(
            channel: .hotline, channelNumber: nil, kind: .help, text: "路面塌陷，货车绕行。", subject: nil,
            entity: EntityProfile(creditCode: nil, name: "名录外的企业", facts: nil), contact: nil)
        guard case .answered(.done(let view)) = try await house.desk.register(registration, by: WorkbenchHouse.intake)
        else { throw WorkbenchHouse.NotTaken() }
        let request = view.request
        let browser = try await Browser.signedIn("dispatcher", house)
        let waiting = try await browser.get("/requests/\(request.number)")
        #expect(waiting.has("为什么还没有承办单位") && !waiting.has("谁服务这家企业"))
        let dispatcher = Actor(id: "dispatcher", name: "派单员", roles: [.dispatcher], unit: "政务办")
        _ = try await house.desk.run(.dispatch(unit: "财政局", support: []), on: request.number, by: dispatcher)
        let page = try await browser.get("/requests/\(request.number)")
        #expect(page.has("为什么由财政局办理") && page.has("派单员派给了财政局") && !page.has("为什么还没有承办单位"))
        await house.close()
    }

    @Test("The phone is masked; showing it is a step of its own, for the record, and not everybody's")
    func contact() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register(contact: .init(name: "沈砚之", phone: "13820011234"))
        let browser = try await Browser.signedIn("chenghuan", house)
        let page = try await browser.get("/requests/\(request.number)")
        #expect(page.has("沈**") && !page.has("13820011234") && !page.has("沈砚之"))
        let path = "/requests/\(request.number)/contact"
        #expect(try await !browser.get(path).has("13820011234"))
        let shown = try await browser.submit(from: path, to: path, [:])
        #expect(shown.status == 200 && shown.has("13820011234") && shown.has("沈砚之"))
        #expect(try await Browser.signedIn("policy", house).get(path).status == 403)
        await house.close()
    }

    @Test("A pause stands in the timeline and moves the due date")
    func pause() async throws {
        let house = try await WorkbenchHouse(at: "2026-02-10T09:00:00+08:00")
        try await house.addPeople()
        let request = try await house.register()
        let actor = Actor(id: "chenghuan", name: "周叙言", roles: [.handler], unit: "城环局")
        for (time, command) in [
            ("2026-02-11T09:00:00+08:00", Command.accept),
            ("2026-02-12T09:00:00+08:00", .requestMaterial(text: "请补排水许可证")),
            ("2026-02-25T10:00:00+08:00", .supplyMaterial(text: "已补")),
        ] {
            try house.set(time)
            _ = try await house.desk.run(command, on: request.number, by: actor)
        }
        let browser = try await Browser.signedIn("chenghuan", house)
        let page = try await browser.get("/requests/\(request.number)")
        // The worked example of the domain: due 02-26, suspended 02-12 to 02-25, then due 03-03.
        #expect(page.has("3月3日") && page.has("中止") && page.has("春节"))
        #expect(try await browser.get("/requests/\(request.number)?order=oldest&notes=off&explain=total").status == 200)
        await house.close()
    }

    @Test("A warning that an ended clock did not reach is not drawn as one that fired")
    func warningNotReached() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register()
        let fired = "<u></u>"
        let before = try await Browser.signedIn("chenghuan", house).get("/requests/\(request.number)")
        try house.set("2026-02-09T10:00:00+08:00")
        let actor = Actor(id: "chenghuan", name: "周叙言", roles: [.handler], unit: "城环局")
        _ = try await house.desk.run(.accept, on: request.number, by: actor)
        // Past the accept clock's warning, and before those of the clock that runs on.
        try house.set("2026-02-11T09:00:00+08:00")
        let after = try await Browser.signedIn("chenghuan", house).get("/requests/\(request.number)")
        #expect(after.has("按时") && before.text.contains("<u class=\"todo\"></u>"))
        #expect(after.text.ranges(of: fired).count == before.text.ranges(of: fired).count)
        await house.close()
    }

    @Test("English pages have no key of a text left")
    func english() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let request = try await house.register(channelNumber: "12345-7")
        let browser = try await Browser.signedIn("dispatcher", house)
        for path in ["/inbox", "/requests/\(request.number)", "/requests/new", "/overview", "/rules", "/search?q=x"] {
            for language in Language.allCases {
                let page = try await browser.get(path, in: language)
                #expect(page.status == 200 && !page.has("⟦"), "\(path) \(language)")
            }
        }
        await house.close()
    }
}
