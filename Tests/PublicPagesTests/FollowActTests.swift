import Foundation
import Lifecycle
import RuleModel
import ServiceDesk
import Testing

@testable import PublicPages

@Suite("What who submitted a request does with it")
struct FollowActTests {
    @Test("material that was asked for starts the work again, once however often it is sent")
    func supplement() async throws {
        let house = try await PublicHouse()
        let visitor = Visitor(house)
        let number = try await visitor.submit()
        try await house.unit(.accept, on: number)
        try await house.unit(.requestMaterial(text: "请提供排水口位置图"), on: number)
        try await visitor.get("/follow/\(number)")
        #expect(visitor.body.contains("承办人请您补充：“请提供排水口位置图”。等您补充期间"))
        let fields = visitor.hiddenFields.merging(["text": "位置图已发到承办人邮箱"]) { $1 }
        for _ in 0..<2 {
            try await visitor.post("/follow/\(number)/supplement", fields, hidden: false)
            #expect(visitor.location == "/follow/\(number)?done=supplement")
        }
        #expect(try await house.request(number).state == .handling)
        try await visitor.follow()
        #expect(visitor.body.contains("收到了，已交给承办人"))
        #expect(visitor.body.components(separatedBy: "位置图已发到承办人邮箱").count == 2)
        await house.close()
    }

    @Test("an explanation can be added at any time before the end")
    func note() async throws {
        let house = try await PublicHouse()
        let visitor = Visitor(house)
        let number = try await visitor.submit()
        try await visitor.get("/follow/\(number)")
        try await visitor.post("/follow/\(number)/supplement", ["text": ""])
        #expect(visitor.status == 422)
        #expect(visitor.body.contains("写下补充说明或材料"))
        try await visitor.post("/follow/\(number)/supplement", ["text": "积水处在东门"])
        try await visitor.follow()
        #expect(visitor.body.contains("您补充了说明"))
        #expect(visitor.body.contains("积水处在东门"))
        #expect(try await house.request(number).state == .dispatched)
        await house.close()
    }

    @Test("withdrawing ends it; a second tab is told so and keeps its text")
    func withdraw() async throws {
        let house = try await PublicHouse()
        let visitor = Visitor(house)
        let number = try await visitor.submit()
        try await visitor.get("/follow/\(number)")
        let supplement = visitor.hiddenFields
        try await visitor.get("/follow/\(number)/withdraw")
        #expect(visitor.body.contains("撤回以后不再办理"))
        try await visitor.post("/follow/\(number)/withdraw", ["reason": "已经自己解决"])
        #expect(visitor.location == "/follow/\(number)?done=withdraw")
        #expect(try await house.request(number).state == .withdrawn)
        try await visitor.post(
            "/follow/\(number)/supplement", supplement.merging(["text": "又积水了"]) { $1 }, hidden: false)
        #expect(visitor.status == 409)
        #expect(visitor.body.contains("您写的内容：又积水了"))
        try await visitor.get("/follow/\(number)/withdraw")
        #expect(visitor.location == "/follow/\(number)")
        await house.close()
    }

    @Test("a rating is the answer to the unit's question, asked once a round; who is not satisfied has it reopened")
    func ratingAndReopening() async throws {
        let house = try await PublicHouse()
        let visitor = Visitor(house)
        let number = try await visitor.submit()
        try await house.unit(.accept, on: number)
        try await house.unit(.conclude(.explained, text: "已说明"), on: number)
        try await house.unit(.approve(text: nil), on: number)
        try await house.unit(.reportResult(channel: "phone", text: nil), on: number)
        try await visitor.get("/follow/\(number)")
        #expect(visitor.body.contains("办理结果您满意吗"))
        try await visitor.post("/follow/\(number)/rating", ["text": "没有疏通"])
        #expect(visitor.status == 422)
        #expect(visitor.body.contains("没有疏通</textarea>"))
        try await visitor.post("/follow/\(number)/rating", ["satisfaction": "dissatisfied", "text": "没有疏通"])
        let callbacks = try await house.request(number).callbacks
        #expect(
            callbacks == [.init(by: .unit, reached: true, satisfaction: .dissatisfied, text: "没有疏通")])
        try await visitor.follow()
        #expect(visitor.body.contains("您的评价：不满意"))
        #expect(!visitor.body.contains("办理结果您满意吗"))
        try await visitor.get("/follow/\(number)/reopen")
        try await visitor.post("/follow/\(number)/reopen", ["reason": "还在积水"])
        let request = try await house.request(number)
        #expect(request.round == 2 && request.state == .dispatched)
        await house.close()
    }

    @Test("what was typed while the pass ran out comes back after the phone is proved again")
    func keptOverTime() async throws {
        let house = try await PublicHouse()
        let visitor = Visitor(house)
        let number = try await visitor.submit()
        try await visitor.get("/follow/\(number)")
        try house.set("2026-02-09T11:00:00+08:00")
        try await visitor.post("/follow/\(number)/supplement", ["text": "写了很久的说明"])
        #expect(visitor.status == 403)
        #expect(visitor.body.contains("您写的内容都还在"))
        try await visitor.post("/follow", ["number": "\(number)", "phone": "1111"])
        #expect(visitor.status == 422)
        try await visitor.post("/follow", ["number": "\(number)", "phone": "5218"])
        #expect(visitor.status == 200)
        #expect(visitor.body.contains("写了很久的说明</textarea>"))
        try await visitor.post("/follow/\(number)/supplement", ["text": "写了很久的说明"])
        #expect(visitor.location == "/follow/\(number)?done=supplement")
        await house.close()
    }

    @Test("nobody acts on a request without its pass or with a form of another")
    func foreign() async throws {
        let house = try await PublicHouse()
        let owner = Visitor(house)
        let number = try await owner.submit()
        let stranger = Visitor(house)
        let own = try await stranger.submit()
        try await stranger.get("/follow/\(own)/withdraw")
        let hidden = stranger.hiddenFields
        try await stranger.post("/follow/\(number)/withdraw", hidden, hidden: false)
        #expect(stranger.status == 403)
        stranger.cookies.merge(owner.cookies) { $1 }
        try await stranger.post("/follow/\(number)/withdraw", hidden, hidden: false)
        #expect(stranger.status == 422)
        #expect(try await house.request(number).state == .dispatched)
        await house.close()
    }
}
