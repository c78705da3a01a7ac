import Foundation
import Lifecycle
import RuleModel
import Testing
import WorkCalendar

@testable import PublicPages

@Suite("Following a request")
struct FollowTests {
    @Test("opens with number and phone, however they are typed")
    func opens() async throws {
        let house = try await PublicHouse()
        let number = try await Visitor(house).submit()
        let visitor = Visitor(house)
        try await visitor.get("/follow?number=\(number)")
        #expect(visitor.body.contains(#"value="\#(number)""#))
        try await visitor.post("/follow", ["number": " \("\(number)".lowercased()) ", "phone": "５２１８"])
        #expect(visitor.location == "/follow/\(number)")
        try await visitor.follow()
        #expect(visitor.status == 200)
        #expect(visitor.body.contains("正在办理") || visitor.body.contains("等待签收"))
        #expect(visitor.body.contains("2月10日 周二 17:30"))
        #expect(visitor.body.contains("为什么是 2月10日"))
        await house.close()
    }

    @Test("never tells whether a number exists")
    func noEnumeration() async throws {
        let house = try await PublicHouse()
        let number = try await Visitor(house).submit()
        func page(_ number: String) async throws -> String {
            let visitor = Visitor(house)
            try await visitor.post("/follow", ["number": number, "phone": "0000"])
            #expect(visitor.status == 422)
            return visitor.body.replacing(number, with: "NUMBER")
        }
        let wrong = try await page("\(number)")
        #expect(wrong == (try await page("TX20260209-999999")))
        #expect(wrong.contains("编号和电话对不上"))
        let stranger = Visitor(house)
        for address in ["/follow/\(number)", "/submitted/\(number)", "/follow/TX20260209-999999"] {
            try await stranger.get(address)
            #expect(stranger.status == 303)
            #expect(stranger.location.hasPrefix("/follow?number=TX"))
        }
        await house.close()
    }

    @Test("shuts a number after ten wrong phones, for an hour, whoever asks")
    func limit() async throws {
        let house = try await PublicHouse()
        let number = try await Visitor(house).submit()
        for index in 0..<10 {
            let visitor = Visitor(house)
            visitor.address = "198.51.100.\(index)"
            try await visitor.post("/follow", ["number": "\(number)", "phone": "000\(index)"])
            #expect(visitor.status == 422)
        }
        let owner = Visitor(house)
        try await owner.post("/follow", ["number": "\(number)", "phone": "5218"])
        #expect(owner.status == 429)
        #expect(owner.body.contains("60 分钟后再试"))
        try house.set("2026-02-09T10:00:01+08:00")
        try await owner.post("/follow", ["number": "\(number)", "phone": "5218"])
        #expect(owner.status == 303)
        await house.close()
    }

    @Test("a pass opens its own request only, for half an hour, and cannot be changed")
    func passes() async throws {
        let house = try await PublicHouse()
        let visitor = Visitor(house)
        let first = try await visitor.submit()
        let second = try await Visitor(house).submit()
        let pass = try #require(visitor.cookies["follow-\(first)"])
        visitor.cookies["follow-\(second)"] = pass
        try await visitor.get("/follow/\(second)")
        #expect(visitor.status == 303)
        let (until, mark) = (pass.prefix { $0 != "." }, pass.drop { $0 != "." })
        visitor.cookies["follow-\(first)"] = "\((Int(until) ?? 0) + 60)\(mark)"
        try await visitor.get("/follow/\(first)")
        #expect(visitor.status == 303)
        visitor.cookies["follow-\(first)"] = pass
        try await visitor.get("/follow/\(first)")
        #expect(visitor.status == 200)
        try house.set("2026-02-09T09:31:00+08:00")
        try await visitor.get("/follow/\(first)")
        #expect(visitor.status == 303)
        await house.close()
    }

    @Test("a cookie over HTTPS is bound to the host and never sent in the clear")
    func cookies() {
        let passes = FollowPasses(seal: PublicHouse.seal, isSecure: true)
        let number = RequestNumber(day: 2_026_02_09, serial: 1)
        let cookie = number.map { passes.cookie(for: $0, at: .init(seconds: 1_770_000_000)) } ?? ""
        #expect(cookie.hasPrefix("__Host-follow-TX20260209-000001="))
        #expect(cookie.contains("; HttpOnly") && cookie.hasSuffix("; Secure") && cookie.contains("SameSite=Lax"))
    }

    @Test("tells units and results, no names of staff, inner notes or reasons")
    func discretion() async throws {
        let house = try await PublicHouse()
        let visitor = Visitor(house)
        let number = try await visitor.submit()
        try await house.unit(.accept, on: number)
        try await house.unit(.note(text: "内部：预算不足"), on: number)
        try await house.unit(.progress(text: "已约好 2月10日清淤"), on: number)
        try await house.unit(.conclude(.resolved, text: "排水口已疏通"), on: number)
        try await visitor.get("/follow/\(number)")
        #expect(visitor.body.contains("已约好 2月10日清淤"))
        #expect(!visitor.body.contains("周叙言"))
        #expect(!visitor.body.contains("预算不足"))
        #expect(!visitor.body.contains("排水口已疏通"), "not reviewed yet")
        try await house.unit(.approve(text: "同意"), on: number)
        try await house.unit(.reportResult(channel: "phone", text: "电话告知"), on: number)
        try await visitor.get("/follow/\(number)")
        #expect(visitor.body.contains("排水口已疏通"))
        #expect(!visitor.body.contains("同意</p>"))
        await house.close()
    }

    @Test("an attempt counter forgets the oldest when it is full, and never locks out by a clock set back")
    func counter() throws {
        let counter = AttemptCounter(capacity: 10)
        let now = try Instant(rfc3339: "2026-02-09T09:00:00+08:00")
        for index in 0..<40 {
            #expect(counter.admit([.following(address: "a\(index)")], at: now.advanced(bySeconds: Int64(index))) == nil)
        }
        let one = [AttemptSubject.following(address: "one")]
        for _ in 0..<30 { #expect(counter.admit(one, at: now) == nil) }
        #expect(counter.admit(one, at: now.advanced(bySeconds: 600)) == 3000)
        #expect(counter.admit(one, at: now.advanced(bySeconds: -86_400)) == nil)
    }
}
