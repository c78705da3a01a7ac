import Endpoints
import Foundation
import Testing

extension Walk {
    /// 02-09: five come in by the hotline; one is answered at once, one is returned.
    func firstDay() async throws {
        try town.set("2026-02-09T09:00:00+08:00")
        try await fiveCalls()
        try await answering()
        try await returning()
        let other = try await town.session("gongxin")
        let hidden = try await town.send("GET", "/api/v1/requests/\(promoted)", headers: ["cookie": other.cookie])
        #expect(hidden.status == 404, "a request of another unit gives no hint that it exists")
        let early = try await town.attempt("intake", "close", promoted, [:])
        #expect(early.status == 409, "an open request cannot be closed: \(early.text)")
    }

    private func fiveCalls() async throws {
        let promotedOne = try await call("A1", "新厂房的设备进场，需要协调停靠位置", code: "91120116MA05WA1K1A")
        promoted = try number(promotedOne)
        #expect(promotedOne.text("units.lead") == "招商局")
        #expect(promotedOne.texts("units.stewards") == ["招商局", "工信局"])
        #expect(promotedOne.clock("total")?.text("dueAt") == "2026-02-25T17:30:00+08:00")
        let serviceOne = try await call("A2", "公司扩大业务，需要更多办公场地", code: "91120116MA05WA1K2B")
        service = try number(serviceOne)
        #expect(serviceOne.text("units.lead") == "发改局")
        #expect(serviceOne.texts("units.stewards") == ["发改局", "科技局", "天保控股"])
        let unclassedOne = try await call("A3", "门前的公共绿化带需要修整", code: "91120116MA05WA1K4D")
        unclassed = try number(unclassedOne)
        #expect(unclassedOne.text("units.lead") == "社发局")
        #expect(unclassedOne.texts("units.stewards") == ["社发局", "政务办"])
        let strangerOne = try await call("A4", "雨水管网堵塞，门口积水", code: "91120116MA05WA1K9X", subject: "drainage")
        stranger = try number(strangerOne)
        #expect(strangerOne.text("state") == "registered" && strangerOne.text("units.lead") == nil)
        #expect(strangerOne.text("units.proposed") == "城环局")
        #expect(strangerOne.clock("total") == nil, "an unknown entity carries the default clocks only")
        let questionOne = try await call(
            "A5", "研发费用加计扣除怎么申请", code: "91120116MA05WA1K1A", subject: "policy-consultation",
            kind: "consultation")
        question = try number(questionOne)
        #expect(questionOne.text("track") == "instant" && questionOne.text("state") == "registered")
    }

    private func answering() async throws {
        try await town.act(
            "intake", "answer", question, ["text": "每年汇算清缴时申报享受，留存备查资料", "cite": "惠企政策汇编 第三条"])
        try await town.act(
            "intake", "call-back", question, ["by": "office", "reached": true, "satisfaction": "satisfied"])
        let closed = try await town.act("intake", "close", question)
        #expect(closed.text("state") == "closed" && closed.clock("total") == nil)
    }

    private func returning() async throws {
        let returned = try await town.act("zhaoshang", "return", promoted, ["reason": "设备进场由工信局协调"])
        #expect(returned.text("state") == "returned")
        let dispatched = try await town.act("dispatcher", "dispatch", stranger, ["unit": "城环局"])
        #expect(dispatched.clock("accept")?.text("dueAt") == "2026-02-10T17:30:00+08:00")
    }

    /// 02-10: one comes in by the public page; the returned one goes to another unit with a fresh accept clock.
    func secondDay() async throws {
        try town.set("2026-02-10T09:00:00+08:00")
        let again = try await town.act("dispatcher", "redispatch", promoted, ["unit": "工信局"])
        #expect(again.clock("accept")?.text("dueAt") == "2026-02-11T17:30:00+08:00")
        #expect(again.clock("total")?.text("dueAt") == "2026-02-25T17:30:00+08:00", "a return never restarts the total")
        try await town.act("gongxin", "accept", promoted)
        trader = try await submitting()
        let shown = try await town.read("/api/v1/requests/\(trader)", by: "dispatcher")
        #expect(shown.text("units.lead") == "市场监管局" && shown.text("channel") == "portal")
        #expect(shown.clock("total")?.text("dueAt") == "2026-02-26T17:30:00+08:00")
        try await town.act("shichang", "accept", trader)
        try await town.act("chenghuan", "accept", stranger)
        try await town.act("shefa", "accept", unclassed)
        try await toReported(stranger, by: "chenghuan")
    }

    private func toReported(_ number: String, by login: String) async throws {
        try await town.act(login, "conclude", number, ["outcome": "resolved", "text": "管网已疏通"])
        try await town.act(login + "-review", "review", number, ["approved": true])
        try await report(number, by: login)
    }

    /// The noodle shop uses the form of the public site, twice by mistake.
    private func submitting() async throws -> String {
        let page = try await town.send("GET", "/submit")
        #expect(page.status == 200)
        var fields: [String: String] = [:]
        for match in page.text.matches(of: /<input[^>]*type="hidden"[^>]*>/) {
            guard let name = match.0.firstMatch(of: /name="([^"]*)"/),
                let value = match.0.firstMatch(of: /value="([^"]*)"/)
            else { continue }
            fields[String(name.1)] = String(value.1)
        }
        fields.merge([
            "represents": "individual-business", "creditCode": "92120116MA05WA1K3C", "name": "演示巷口面馆",
            "kind": "help", "subject": "", "text": "想在店门口加装雨棚，不知道要办什么手续", "contact": "何女士",
            "phone": "13800000001",
        ]) { $1 }
        let first = try await town.form("/submit", fields)
        #expect(first.status == 303, "\(first.text.prefix(500))")
        let second = try await town.form("/submit", fields)
        let place = try #require(first.headers["location"])
        #expect(second.headers["location"] == place, "a form sent twice is one request")
        let number = try #require(place.firstMatch(of: /TX\d{8}-\d{6}/))
        return String(number.0)
    }

    /// 02-11: a review is refused, and the conclusion is as if it had not happened; a reopened one goes back.
    func thirdDay() async throws {
        try town.set("2026-02-11T10:00:00+08:00")
        try await town.act("shefa", "conclude", unclassed, ["outcome": "resolved", "text": "已派人查看"])
        let refused = try await town.act(
            "shefa-review", "review", unclassed, ["approved": false, "reason": "只查看，没有修整"])
        #expect(refused.text("state") == "handling")
        #expect(refused.clock("report")?.text("status") == "cancelled")
        #expect(refused.clock("total")?.text("dueAt") == "2026-02-25T17:30:00+08:00")
        try await finish(unclassed, by: "shefa", text: "绿化带已修整")
        let reopened = try await town.act("intake", "reopen", stranger, ["reason": "下雨后又积水"])
        #expect(reopened.text("state") == "dispatched" && reopened.text("units.lead") == "城环局")
        #expect(reopened.at("round") == .integer(2))
    }
}
