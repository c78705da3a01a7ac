import Endpoints
import Testing
import Workbench

@Suite("Problems are told as pages")
struct ProblemTests {
    @Test("An address that leads nowhere is a page with a way on, for staff and strangers")
    func notFound() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let staff = try await Browser.signedIn("chenghuan", house).get("/no/such/page")
        #expect(staff.status == 404 && staff.has("没有找到这一页") && staff.has("href=\"/inbox\""))
        let stranger = try await Browser(house).get("/no/such/page")
        #expect(stranger.status == 404 && stranger.has("没有找到这一页") && !stranger.has("/inbox"))
        await house.close()
    }

    @Test("A page of another role says what to do")
    func forbidden() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let page = try await Browser.signedIn("policy", house).get("/requests/new")
        #expect(page.status == 403 && page.has("您的角色不能打开这一页") && page.has("制度员"))
        await house.close()
    }

    @Test("Assets are served under the addresses that pages name, and kept for good")
    func assets() async throws {
        let house = try await WorkbenchHouse()
        let browser = Browser(house)
        let page = try await browser.get("/sign-in")
        let paths = Set(page.text.matches(of: /(?:href|src)="(\/assets\/[^"]+)"/).map { String($0.1) })
        #expect(paths.count >= 2)
        for path in paths {
            let asset = try await browser.get(path)
            #expect(asset.status == 200 && asset.headers["Cache-Control"]?.contains("immutable") == true, "\(path)")
        }
        #expect(try await browser.get("/assets/nothing.css").status == 404)
        await house.close()
    }
}
