import Lifecycle
import Testing
import Workbench

@Suite("Registering on behalf")
struct RegisterTests {
    @Test("What is typed becomes a request that the rules route, and its page opens")
    func registers() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let browser = try await Browser.signedIn("intake", house)
        let sent = try await browser.submit(
            from: "/requests/new", to: "/requests",
            [
                "channel": "12345", "channelNumber": "A-1", "kind": "help", "urgency": "normal",
                "text": "厂区门口积水\r\n已两天", "subject": "drainage", "creditCode": WorkbenchHouse.creditCode,
                "contact": "沈砚之", "phone": "13820011234",
            ])
        let location = try #require(sent.location)
        #expect(
            sent.status == 303 && location.hasPrefix("/requests/TX20260209-")
                && location.hasSuffix("?notice=registered"))
        let page = try await browser.get(location)
        #expect(page.has("城环局") && page.has("已登记，规则已经分派") && page.has(WorkbenchHouse.enterprise))
        await house.close()
    }

    @Test("A form that was sent twice registers once; changed and sent again it asks first")
    func sentTwice() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let browser = try await Browser.signedIn("intake", house)
        let opened = try await browser.get("/requests/new")
        let fields: KeyValuePairs = ["channel": "12345", "kind": "help", "urgency": "normal", "text": "门口积水"]
        let first = try await browser.submit(opened, to: "/requests", fields)
        let second = try await browser.submit(opened, to: "/requests", fields)
        #expect(first.status == 303 && second.status == 303 && first.location == second.location)
        let other = try await browser.submit(
            opened, to: "/requests", ["channel": "12345", "kind": "help", "urgency": "normal", "text": "另一件"])
        #expect(other.status == 409 && other.has("这张表刚才已经登记过") && other.has("另一件"))
        #expect(try await browser.submit(other, to: "/requests", fields).status == 303)
        await house.close()
    }

    @Test("Faults stand beside their fields and nothing typed is lost")
    func faults() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let browser = try await Browser.signedIn("intake", house)
        let sent = try await browser.submit(
            from: "/requests/new", to: "/requests",
            ["channel": "12345", "text": "", "name": "某某公司", "creditCode": "91120116MA00000051", "phone": "不知道"])
        #expect(sent.status == 422 && sent.has("某某公司") && sent.has("91120116MA00000051") && sent.has("不知道"))
        for field in ["text", "kind", "urgency", "phone"] { #expect(sent.has("href=\"#f-\(field)"), "\(field)") }
        // A check digit that does not fit is remarked on and blocks nothing.
        #expect(sent.has("f-creditCode-warning") && !sent.has("href=\"#f-creditCode"))
        await house.close()
    }

    @Test("A number that the channel has given before names the request that has it")
    func duplicate() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let first = try await house.register(channelNumber: "A-1")
        let browser = try await Browser.signedIn("intake", house)
        let sent = try await browser.submit(
            from: "/requests/new", to: "/requests",
            ["channel": "12345", "channelNumber": "A-1", "kind": "help", "urgency": "normal", "text": "同一件事"])
        #expect(sent.status == 409 && sent.has("/requests/\(first.number)") && sent.has("同一件事"))
        await house.close()
    }

    @Test("The text suggests matters, with the unit and the words that suggest them")
    func suggestions() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let browser = try await Browser.signedIn("intake", house)
        let page = try await browser.submit(
            from: "/requests/new", to: "/requests",
            ["channel": "12345", "text": "厂区门口积水，排水不畅", "instead": "suggest"])
        #expect(page.status == 200 && page.has("可能是这些事项") && page.has("积水") && page.has("厂区门口积水，排水不畅"))
        await house.close()
    }

    @Test("Only those who take requests in have the page")
    func permission() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        for (login, status) in [("intake", 200), ("dispatcher", 200), ("policy", 403), ("chenghuan-review", 403)] {
            let browser = try await Browser.signedIn(login, house)
            #expect(try await browser.get("/requests/new").status == status, "\(login)")
            #expect(try await browser.get("/inbox").has("href=\"/requests/new\"") == (status == 200), "\(login)")
        }
        await house.close()
    }
}
