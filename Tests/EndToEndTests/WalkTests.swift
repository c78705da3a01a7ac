import Endpoints
import Foundation
import ProgramUnderTest
import Testing

/// Six requests through the whole house, from 2026-02-09 on over the Spring Festival, in the built program.
///
/// Rest days 02-15 to 02-23, make-up days 02-14 and 02-28. Source: 国务院办公厅关于2026年部分节假日安排的通知.
@Suite("Six requests through the whole house", .serialized)
struct WalkTests {
    @Test("Each reaches the unit that the plan names, keeps its clocks over the holiday and ends as it should")
    func walk() async throws {
        try await Town.visit(Town(at: "2026-02-09T08:30:00+08:00")) { town in
            let walk = Walk(town: town)
            try await Walk.appointments(in: town)
            try await walk.firstDay()
            try await walk.secondDay()
            try await walk.thirdDay()
            try await walk.beforeTheHoliday()
            try await walk.afterTheHoliday()
            try await walk.lastDays()
            try await walk.lookingBack()
        }
    }
}

/// The steps of the walk, day by day.
final class Walk {
    let town: Town
    /// The numbers of the requests by what they are about.
    var promoted = ""
    var service = ""
    var trader = ""
    var unclassed = ""
    var stranger = ""
    var question = ""

    init(town: Town) { self.town = town }

    /// Unit and login of those who handle and review.
    static let departments = [
        "zhaoshang": "招商局", "gongxin": "工信局", "fagai": "发改局", "shichang": "市场监管局", "shefa": "社发局",
        "chenghuan": "城环局",
    ]

    static let register = """
        统一社会信用代码,企业名称,类型,行业代码,招商引进,招商单位,载体类型,载体名称,产权单位
        91120116MA05WA1K1A,演示砺澄精密,企业,C3484,是,招商局,,,
        91120116MA05WA1K2B,演示云程租赁,企业,L7114,否,,园区,航空产业园,天保控股
        92120116MA05WA1K3C,演示巷口面馆,个体工商户,H6210,否,,,,
        91120116MA05WA1K4D,演示无类商行,企业,,否,,,,

        """

    static func appointments(in town: Town) async throws {
        try await beginnings(in: town)
        try await town.appoint("intake", "林受理", roles: ["intake", "callback"], unit: "政务办")
        for (login, unit) in departments {
            try await town.appoint(login, "\(unit)承办人", roles: ["handler"], unit: unit)
            try await town.appoint(login + "-review", "\(unit)审核人", roles: ["reviewer"], unit: unit)
        }
    }

    /// The administrators, a dispatcher, the hotline and the register.
    static func beginnings(in town: Town) async throws {
        try await town.command(
            "user", "first", "--operations", "zhou:周叙言", "--security", "qin:秦望舒", "--auditor", "tang:唐予安")
        try await town.appoint("dispatcher", "何派单", roles: ["dispatcher"], unit: "政务办")
        let token = try await town.command("token", "create", "--title", "12345 热线", "--channel", "12345")
        town.setToken(token.output.trimmingCharacters(in: .whitespacesAndNewlines))
        try await importRegister(in: town)
    }

    private static func importRegister(in town: Town) async throws {
        let session = try await town.session("dispatcher")
        let list = Array(register.utf8)
        let headers = ["cookie": session.cookie, "x-csrf-token": session.csrf, "content-type": "text/csv"]
        for expected in [4, 0] {
            let answer = try await town.send("POST", "/api/v1/enterprises/import", headers: headers, body: list)
            #expect(answer.status == 200, "\(answer.text)")
            guard case .integer(let added)? = try answer.json.at("added") else {
                Issue.record("no count of what was added: \(answer.text)")
                return
            }
            #expect(added == Int64(expected), "importing twice adds nothing twice")
        }
    }

    /// Registers as the hotline and returns the request.
    func call(
        _ channelNumber: String, _ text: String, code: String? = nil, subject: String? = nil, kind: String = "help"
    ) async throws -> JSONValue {
        let body = JSONValue.members([
            "channel": "12345", "channelNumber": .string(channelNumber), "kind": .string(kind), "text": .string(text),
            "subject": subject.map { .string($0) }, "enterprise": code.map { ["creditCode": .string($0)] },
            "contact": ["name": "马女士", "phone": "13800000000"],
        ])
        let key = "walk-\(channelNumber)"
        let answer = try await town.register(body, key: key)
        guard answer.status == 201 else { throw Town.Refused(answer: answer) }
        // The hotline's line breaks and it sends the same again.
        let again = try await town.register(body, key: key)
        #expect(again.status == 201 && again.body == answer.body)
        return try answer.json
    }

    func number(_ request: JSONValue) throws -> String { try #require(request.text("number")) }

    /// Concludes, reviews, reports, calls back twice and closes.
    func finish(_ number: String, by login: String, text: String = "已办结") async throws {
        try await town.act(login, "conclude", number, ["outcome": "resolved", "text": .string(text)])
        try await town.act(login + "-review", "review", number, ["approved": true])
        try await report(number, by: login)
        try await close(number, by: login)
    }

    func report(_ number: String, by login: String) async throws {
        try await town.act(login, "report-result", number, ["channel": "电话", "text": "已电话告知办理结果"])
    }

    func close(_ number: String, by login: String) async throws {
        try await town.act(login, "call-back", number, ["by": "unit", "reached": true, "satisfaction": "satisfied"])
        try await town.act(
            "intake", "call-back", number, ["by": "office", "reached": true, "satisfaction": "satisfied"])
        let closed = try await town.act("intake", "close", number)
        #expect(closed.text("state") == "closed")
    }
}
