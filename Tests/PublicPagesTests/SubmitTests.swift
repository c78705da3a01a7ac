import Foundation
import Lifecycle
import RuleModel
import Testing

@testable import PublicPages

@Suite("Submission")
struct SubmitTests {
    @Test("leads to a receipt with the number and the digits that open it")
    func receipt() async throws {
        let house = try await PublicHouse()
        let visitor = Visitor(house)
        let number = try await visitor.submit()
        #expect(visitor.status == 200)
        #expect(visitor.body.contains("\(number)"))
        #expect(visitor.body.contains(#"<dd class="mono">5218</dd>"#))
        #expect(visitor.body.contains("等待签收"))
        let registration = try await house.request(number).registration
        #expect(registration.channel == .portal)
        #expect(registration.subject == "drainage")
        #expect(registration.text.hasSuffix("地点：航海路 200 号"))
        #expect(registration.contact == .init(name: "何女士", phone: "13800005218"))
        await house.close()
    }

    @Test("with faults says each above its field and in the summary, and keeps what was typed")
    func faults() async throws {
        let house = try await PublicHouse()
        let visitor = Visitor(house)
        try await visitor.get("/submit")
        try await visitor.post(
            "/submit",
            Visitor.typed.merging(["text": "积水", "phone": "1380000521", "kind": ""]) { $1 })
        #expect(visitor.status == 422)
        #expect(visitor.body.contains("还有 3 处要改，改好就能提交"))
        for sentence in ["写清要解决的问题，至少 10 个字", "联系电话少 1 位，应为 11 位", "选择诉求类型"] {
            #expect(visitor.body.components(separatedBy: sentence).count == 3, "\(sentence)")
        }
        #expect(visitor.body.contains("积水</textarea>"))
        #expect(visitor.body.contains(#"value="1380000521""#))
        #expect(visitor.body.contains(#"<option value="drainage" selected>"#))
        #expect(try await house.count() == 0)
        await house.close()
    }

    @Test("twice by a double click makes one request")
    func doubleClick() async throws {
        let house = try await PublicHouse()
        let visitor = Visitor(house)
        try await visitor.get("/submit")
        let hidden = visitor.hiddenFields
        try await visitor.post("/submit", Visitor.typed.merging(hidden) { $1 }, hidden: false)
        let first = visitor.location
        try await visitor.post("/submit", Visitor.typed.merging(hidden) { $1 }, hidden: false)
        #expect(visitor.location == first)
        #expect(first.hasPrefix("/submitted/TX20260209-"))
        #expect(try await house.count() == 1)
        await house.close()
    }

    @Test("of another text from the same form is asked about first, with the text kept")
    func changedAfterwards() async throws {
        let house = try await PublicHouse()
        let visitor = Visitor(house)
        try await visitor.get("/submit")
        let hidden = visitor.hiddenFields
        try await visitor.post("/submit", Visitor.typed.merging(hidden) { $1 }, hidden: false)
        let changed = Visitor.typed.merging(["text": "换了一件事：路灯坏了，晚上看不清路。"]) { $1 }
        try await visitor.post("/submit", changed.merging(hidden) { $1 }, hidden: false)
        #expect(visitor.status == 409)
        #expect(visitor.body.contains("这份表单已经提交过"))
        #expect(visitor.body.contains("路灯坏了"))
        #expect(try await house.count() == 1)
        try await visitor.post("/submit", changed)
        #expect(visitor.status == 303)
        #expect(try await house.count() == 2)
        await house.close()
    }

    @Test("from a form that we did not give out is not taken, and nothing typed is lost")
    func forged() async throws {
        let house = try await PublicHouse()
        let visitor = Visitor(house)
        try await visitor.post("/submit", Visitor.typed.merging(["key": "1.2"]) { $1 })
        #expect(visitor.status == 422)
        #expect(visitor.body.contains("雨后积水三天"))
        #expect(try await house.count() == 0)
        await house.close()
    }

    @Test("too often from one address has to wait")
    func tooOften() async throws {
        let house = try await PublicHouse()
        let visitor = Visitor(house)
        for _ in 0..<30 { try await visitor.submit() }
        try await visitor.get("/submit")
        try await visitor.post("/submit", Visitor.typed)
        #expect(visitor.status == 429)
        #expect(visitor.body.contains("10 分钟后再试"))
        #expect(visitor.body.contains("雨后积水三天"))
        visitor.address = "203.0.113.8"
        try await visitor.post("/submit", Visitor.typed)
        #expect(visitor.status == 303)
        await house.close()
    }

    @Test("a credit code whose check digit fails is taken, and said on the receipt")
    func checkDigit() async throws {
        let house = try await PublicHouse()
        let visitor = Visitor(house)
        let number = try await visitor.submit(["creditCode": "91120118ma0ex0p47t"])
        #expect(visitor.body.contains("信用代码的最后一位与前面的数字对不上"))
        #expect(try await house.request(number).entity.creditCode == "91120118MA0EX0P47T")
        await house.close()
    }

    @Test("a resident needs no enterprise, and none is kept")
    func resident() async throws {
        let house = try await PublicHouse()
        let number = try await Visitor(house).submit(["represents": "resident", "creditCode": "123"])
        let entity = try await house.request(number).entity
        #expect(entity.name == nil && entity.creditCode == nil)
        await house.close()
    }

    @Test(
        "phones are taken as they are written, and a fault names what to change",
        arguments: [
            ("13800005218", true), ("138 0000 5218", true), ("+86 138-0000-5218", true), ("１３８００００５２１８", true),
            ("022-66123456", true), ("(022)66123456-801", true), ("4008123456", true), ("1380000521", false),
            ("138000052189", false), ("66123456", false), ("打我手机", false), ("", false), ("022", false),
        ])
    func phones(typed: String, isGood: Bool) {
        #expect((PhoneTyped(typed).fault == nil) == isGood)
    }

    @Test("times that are promised are those of the rules")
    func promises() async throws {
        let house = try await PublicHouse()
        let visitor = Visitor(house)
        try await visitor.get("/")
        for promise in ["1 个工作日内", "7 个工作日内", "2 个工作日内与您联系", "办完 2 个工作日内"] {
            #expect(visitor.body.contains(promise), "\(promise)")
        }
        await house.close()
    }
}
