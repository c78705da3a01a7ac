import Endpoints
import Identity
import TOMLSyntax
import Testing
import WorkCalendar
import Workbench

@Suite("Signing in")
struct SignInTests {
    @Test("Who is not signed in is led to the sign-in page, and from there to the page that was wanted")
    func leadsBack() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let browser = Browser(house)
        let refused = try await browser.get("/overview")
        #expect(refused.status == 303 && refused.location == "/sign-in?next=%2Foverview")
        let form = try await browser.get("/sign-in?next=%2Foverview")
        #expect(form.status == 200 && form.has("<h1>") && form.has("登录"))
        let entered = try await browser.submit(
            form, to: "/sign-in", ["username": "chenghuan", "password": WorkbenchHouse.password])
        #expect(entered.status == 303 && entered.location == "/overview")
        #expect(entered.headers["Set-Cookie"]?.contains("HttpOnly") == true)
        #expect(try await browser.get("/overview").has("周叙言"))
        await house.close()
    }

    @Test("A wrong password keeps the name, says nothing of which was wrong, and locks after five")
    func wrongPassword() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let browser = Browser(house)
        let known = try await browser.post("/sign-in", ["username": "chenghuan", "password": "no-such-Password-1"])
        let unknown = try await browser.post("/sign-in", ["username": "nobody", "password": "no-such-Password-1"])
        #expect(known.status == 422 && unknown.status == 422)
        #expect(known.has("value=\"chenghuan\"") && !known.has("no-such-Password-1"))
        #expect(known.text.replacing("chenghuan", with: "nobody") == unknown.text)
        for _ in 0..<4 { _ = try await browser.post("/sign-in", ["username": "chenghuan", "password": "wrong"]) }
        let locked = try await browser.post(
            "/sign-in", ["username": "chenghuan", "password": WorkbenchHouse.password])
        #expect(locked.status == 422 && locked.has("09:05"))
        await house.close()
    }

    @Test("What is missing is named beside its field, and the title begins with 出错")
    func missing() async throws {
        let house = try await WorkbenchHouse()
        let page = try await Browser(house).post("/sign-in", ["username": "", "password": ""])
        #expect(page.status == 422 && page.has("<title>出错：") && page.has("href=\"#f-username\""))
        await house.close()
    }

    @Test("A first password opens nothing but the page that changes it")
    func firstPassword() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople(mustChange: true)
        let browser = Browser(house)
        let entered = try await browser.post(
            "/sign-in", ["username": "chenghuan", "password": WorkbenchHouse.password])
        #expect(entered.location == "/first-password")
        #expect(try await browser.get("/inbox").location == "/first-password")
        let page = try await browser.get("/first-password")
        let differing = try await browser.submit(
            page, to: "/first-password",
            ["old": WorkbenchHouse.password, "new": "Harbour-Tianjin-8", "repeat": "Harbour-Tianjin-9"])
        #expect(differing.status == 422 && differing.has("两次写的新密码不一样"))
        let short = try await browser.submit(
            page, to: "/first-password", ["old": WorkbenchHouse.password, "new": "short", "repeat": "short"])
        #expect(short.status == 422 && short.has("12"))
        let changed = try await browser.submit(
            page, to: "/first-password",
            ["old": WorkbenchHouse.password, "new": "Harbour-Tianjin-8", "repeat": "Harbour-Tianjin-8"])
        #expect(changed.status == 303 && changed.location == "/inbox?notice=password")
        #expect(try await browser.get("/inbox?notice=password").has("密码已更换"))
        await house.close()
    }

    @Test("Signing in is counted by address besides the lock of an account, and no other page is")
    func limit() async throws {
        let house = try await WorkbenchHouse()
        let counted = house.pages.endpoints.filter { $0.limit != nil }
        #expect(counted.map(\.path) == ["/sign-in"] && counted.map(\.method) == [.post])
        #expect(counted.first?.limit == .signIn)
        await house.close()
    }

    @Test("Signing out ends the session, and says so")
    func signOut() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let browser = try await Browser.signedIn("chenghuan", house)
        let out = try await browser.submit(from: "/inbox", to: "/sign-out", [:])
        #expect(out.status == 303 && out.location == "/sign-in?notice=signed-out")
        #expect(try await browser.get("/inbox").location?.hasPrefix("/sign-in") == true)
        #expect(try await browser.get("/sign-in?notice=signed-out").has("已退出"))
        await house.close()
    }

    @Test("An idle session is over, and the sign-in page says why")
    func idle() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let browser = try await Browser.signedIn("chenghuan", house)
        try house.set("2026-02-09T09:11:00+08:00")
        #expect(try await browser.get("/inbox").location == "/sign-in?next=%2Finbox&notice=idle")
        await house.close()
    }

    @Test("Who sends a rule file after an idle time comes back to the editor")
    func idleEditor() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let browser = try await Browser.signedIn("policy", house)
        let page = try await browser.get("/rules/edit?file=rules/service/deadlines.toml&rule=deadline.contact")
        #expect(page.has("data-largest=\"204800\"") && page.has("id=\"rule-found\""))
        try house.set("2026-02-09T09:11:00+08:00")
        let answer = try await browser.submit(
            page, to: "/rules/edit", ["text": "", "action": "save", "rule": "deadline.contact"])
        #expect(answer.status == 303 && answer.location == "/sign-in?next=%2Frules%2Fedit&notice=idle")
        await house.close()
    }

    @Test("The demonstration names its accounts, nothing else does")
    func demonstration() async throws {
        for isDemonstration in [true, false] {
            let house = try await WorkbenchHouse(isDemonstration: isDemonstration)
            #expect(try await Browser(house).get("/sign-in").has("guijian") == isDemonstration)
            await house.close()
        }
    }

    @Test("Every page of the demonstration says that its data is invented", arguments: [true, false])
    func marker(isDemonstration: Bool) async throws {
        let house = try await WorkbenchHouse(isDemonstration: isDemonstration)
        try await house.addPeople(mustChange: true)
        let browser = Browser(house)
        for path in ["/sign-in", "/no/such/page"] {
            #expect(try await browser.get(path).has("演示数据") == isDemonstration, "\(path)")
        }
        _ = try await browser.post("/sign-in", ["username": "chenghuan", "password": WorkbenchHouse.password])
        #expect(try await browser.get("/first-password").has("演示数据") == isDemonstration)
        await house.close()
    }

    @Test("One's account switches single keys off and changes the password, in English too")
    func account() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let browser = try await Browser.signedIn("chenghuan", house)
        #expect(try await browser.get("/account", in: .english).has("lang=\"en\""))
        let page = try await browser.get("/account")
        #expect(page.has("周叙言") && page.has("城环局"))
        let saved = try await browser.submit(page, to: "/account/keys", [:])
        #expect(saved.location == "/account?notice=account")
        #expect(try await !house.usesKeys("chenghuan"))
        let wrong = try await browser.submit(
            page, to: "/account/password",
            ["old": "not-this-Password-1", "new": "Harbour-Tianjin-8", "repeat": "Harbour-Tianjin-8"])
        #expect(wrong.status == 422 && wrong.has("现在的密码不对"))
        await house.close()
    }
}

extension WorkbenchHouse {
    /// Whether the inbox of a person offers single keys.
    func usesKeys(_ login: String) async throws -> Bool {
        try await Browser.signedIn(login, self).get("/inbox").has("data-keys")
    }
}
