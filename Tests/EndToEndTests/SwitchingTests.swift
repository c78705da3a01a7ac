import Endpoints
import Foundation
import Testing

@Suite("The registry is switched off and on while the service runs", .serialized)
struct SwitchingTests {
    private static let off = "[modules]\nregistry = false\n"
    private static let on = "[modules]\nregistry = true\n"
    private static let pages = ["/enterprises", "/enterprises/91120116MA05WA1K1A", "/enterprises/import"]

    @Test("Off: routes, pages and menu are gone and requests wait for a dispatcher; on: all is back, the data with it")
    func switching() async throws {
        try await Town.visit(Town(settings: Self.on)) { town in
            try await Walk.beginnings(in: town)
            try await whileOn(town, "B1")
            try town.save(settings: Self.off)
            try await town.answers("/api/v1/enterprises", with: 404)
            try await whileOff(town)
            try town.save(settings: Self.on)
            try await town.answers("/api/v1/enterprises", with: 200)
            try await whileOn(town, "B3")
        }
    }

    private func whileOn(_ town: Town, _ channelNumber: String) async throws {
        for page in Self.pages { #expect(try await town.page(page).status == 200, "\(page)") }
        #expect(try await town.page("/inbox").text.contains("href=\"/enterprises\""))
        #expect(try await town.read("/openapi.json").at("paths")?["/api/v1/enterprises"] != nil)
        let request = try await Walk(town: town).call(channelNumber, "设备进场，需要协调", code: "91120116MA05WA1K1A")
        #expect(request.text("units.lead") == "招商局" && request.text("state") == "dispatched")
    }

    private func whileOff(_ town: Town) async throws {
        for page in Self.pages { #expect(try await town.page(page).status == 404, "\(page)") }
        #expect(try await town.page("/inbox").text.contains("href=\"/enterprises\"") == false)
        #expect(try await town.read("/openapi.json").at("paths")?["/api/v1/enterprises"] == nil)
        let request = try await Walk(town: town).call("B2", "设备进场，需要协调", code: "91120116MA05WA1K1A")
        #expect(request.text("units.lead") == nil && request.text("state") == "registered")
        let number = try #require(request.text("number"))
        let queue = try await town.read("/api/v1/requests?state=registered", by: "dispatcher")
        #expect(queue.elements("requests").compactMap { $0.text("number") } == [number])
    }

    @Test("Whoever sends the sign-in form too often gets a page that says when to come again")
    func tooManySignIns() async throws {
        try await Town.visit(Town()) { town in
            var answers: [Answer] = []
            for _ in 0..<40 where answers.last?.status != 429 { answers.append(try await town.form("/sign-in", [:])) }
            let last = try #require(answers.last)
            #expect(last.status == 429 && answers.count > 20)
            #expect(last.headers["retry-after"].flatMap { Int($0) } ?? 0 > 0)
            #expect(last.headers["content-type"]?.hasPrefix("text/html") == true && last.text.contains("<h1"))
            #expect(try await town.send("GET", "/sign-in").status == 200)
        }
    }
}

extension Town {
    /// A page as the dispatcher sees it.
    func page(_ path: String) async throws -> Answer {
        try await send("GET", path, headers: ["cookie": try await session("dispatcher").cookie])
    }

    /// Waits until an address is answered so, for at most twenty seconds.
    func answers(_ path: String, with status: Int) async throws {
        var found = 0
        for _ in 0..<200 where found != status {
            found = try await page(path).status
            if found != status { try await Task.sleep(for: .milliseconds(100)) }
        }
        #expect(found == status)
    }
}
