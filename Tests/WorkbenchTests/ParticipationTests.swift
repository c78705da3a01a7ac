import Lifecycle
import RuleModel
import ServiceDesk
import Testing
import WorkCalendar
import Workbench

@Suite("The lists of whoever takes part")
struct ParticipationTests {
    private static let dispatcher = Actor(id: "di", name: "派单员", roles: [.dispatcher], unit: "政务办")
    private static let handler = Actor(id: "ch", name: "周叙言", roles: [.handler], unit: "城环局")
    private static let stranger = Actor(id: "ca", name: "钱别局", roles: [.handler], unit: "财政局")

    /// A request of each part that 城环局 can have in one, and one in which it has none any more.
    private struct Backlog {
        var led: RequestNumber
        var supported: RequestNumber
        var returned: RequestNumber
        var registered: RequestNumber
        var passedOn: RequestNumber

        init(_ house: WorkbenchHouse) async throws {
            led = try await house.register("主办的：门口积水").number
            supported = try await Self.passedOn(house, "协办的：路灯和积水", support: ["城环局"])
            returned = try await house.register("退回的：门口积水").number
            _ = try await house.desk.run(.return(reason: "非本单位职责"), on: returned, by: handler)
            registered = try await house.register("走访登记的：规划许可", matter: "planning-permit", by: handler).number
            passedOn = try await Self.passedOn(house, "改派的：门口积水", support: [])
        }

        private static func passedOn(
            _ house: WorkbenchHouse, _ text: String, support: [UnitName]
        ) async throws -> RequestNumber {
            let number = try await house.register(text).number
            _ = try await house.desk.run(.return(reason: "非本单位职责"), on: number, by: handler)
            _ = try await house.desk.run(.redispatch(unit: "规建局", support: support), on: number, by: dispatcher)
            return number
        }
    }

    private func shown(_ page: Browser.Page) -> Set<String> {
        Set(page.text.matches(of: /href="\/requests\/(TX[0-9-]+)"/).map { String($0.1) })
    }

    @Test("协办 holds what others lead and the unit supports, 本部门全部 all that it takes part in")
    func lists() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        let backlog = try await Backlog(house)
        let all = [backlog.led, backlog.supported, backlog.returned, backlog.registered]
        let browser = try await Browser.signedIn("chenghuan", house)
        let lists: [(path: String, holds: [RequestNumber])] = [
            ("/inbox?view=mine", [backlog.led]), ("/inbox?view=support", [backlog.supported]),
            ("/inbox?view=unit", all), ("/inbox?view=suspended", []), ("/inbox?view=finished", []),
        ]
        for (path, holds) in lists {
            #expect(shown(try await browser.get(path)) == Set(holds.map { "\($0)" }), "\(path)")
        }
        for number in all { #expect(try await browser.get("/requests/\(number)").status == 200, "\(number)") }
        #expect(try await browser.get("/requests/\(backlog.passedOn)").status == 404)
        await house.close()
    }

    @Test("A number at a list is how many the list holds, for each duty and each part in a request")
    func counts() async throws {
        let house = try await WorkbenchHouse()
        try await house.addPeople()
        _ = try await Backlog(house)
        _ = try await house.register("别局登记的：门口积水", by: Self.stranger)
        var told = 0
        for login in ["chenghuan", "chenghuan-review", "caizheng", "dispatcher", "intake"] {
            let browser = try await Browser.signedIn(login, house)
            let tabs = try await browser.get("/inbox").text
                .matches(of: /<a href="(\/inbox[^"]*)"[^>]*>[^<]*<span class="n">(\d+)<\/span>/)
            for tab in tabs {
                let path = String(tab.1).replacing("&amp;", with: "&")
                #expect(shown(try await browser.get(path)).count == Int(tab.2), "\(login): \(path)")
                told += 1
            }
        }
        #expect(told >= 8)
        await house.close()
    }
}
