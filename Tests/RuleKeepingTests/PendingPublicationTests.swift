import Lifecycle
import RuleModel
import RulePlugins
import ShippedRules
import Store
import StoreSQLite
import TOMLSyntax
import Testing
import WorkCalendar

@testable import RuleKeeping

@Suite("Rules that are approved for a date")
struct PendingPublicationTests {
    private static let author = Actor(id: "su", name: "苏", roles: [.policy])
    private static let other = Actor(id: "qin", name: "秦", roles: [.policy])
    private static let machine = Actor(id: "os:root", name: "root", roles: [.operations])
    private static let march = "2026-03-01T00:00:00+08:00"
    private static let april = "2026-04-01T00:00:00+08:00"

    @Test("Where nobody was there on the date, they are in force before the first question, and stay so")
    func away() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let hash = try await approve(days: 9, for: Self.march, in: house)
        try house.clock.set("2026-03-05T08:00:00+08:00")
        let restarted = try await house.another()
        #expect(restarted.activeRevision == hash)
        #expect(restarted.current.revision.contains(hash))
        #expect(restarted.fault == nil)
        let last = try #require(try await restarted.history().last)
        #expect((last.hash, last.actor, last.activatedAt) == (hash, "qin", house.clock.now))
        let third = try await house.another()
        #expect(third.activeRevision == hash)
        #expect(try await house.audited().filter { $0 == "publish-rules" }.count == 1)
        await house.close()
    }

    @Test("A restart between approval and date changes nothing before the date, and what is in force on it")
    func restarted() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let former = house.keeper.activeRevision
        let hash = try await approve(days: 9, for: Self.march, in: house)
        try house.clock.set("2026-02-28T23:59:59+08:00")
        let restarted = try await house.another()
        await restarted.look()
        #expect(restarted.activeRevision == former)
        try house.clock.set(Self.march)
        await restarted.look()
        #expect(restarted.activeRevision == hash)
        await house.close()
    }

    @Test("Of two that were begun from the same rules the earlier comes into force; the other is told stale at once")
    func two() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let first = try await approve(days: 9, for: Self.march, in: house)
        let second = try await approve(days: 11, for: Self.april, in: house)
        await house.keeper.look()
        #expect(house.keeper.fault == nil)
        try house.clock.set(Self.march)
        await house.keeper.look()
        await house.keeper.look()
        #expect(house.keeper.activeRevision == first)
        #expect(try await house.keeper.draft(second)?.isStale == true)
        let warning = try #require(house.keeper.fault).chinese
        #expect(warning.contains(second.prefix(12)) && warning.contains("批准到 2026-04-01 00:00 启用"), "\(warning)")
        #expect(warning.contains("已经过时"), "\(warning)")
        try house.clock.set(Self.april)
        await house.keeper.look()
        #expect(house.keeper.activeRevision == first)
        #expect(try await house.keeper.draft(second)?.state == .failed)
        #expect(house.keeper.fault?.chinese.hasPrefix("到时间的规则没有启用") == true)
        await house.close()
    }

    @Test(
        "Refusing the stale one, or rolling back to what it was begun from, clears the warning",
        arguments: [true, false])
    func cleared(refuses: Bool) async throws {
        let house = try await KeeperHouse(mode: .approved)
        let former = house.keeper.activeRevision
        let waiting = try await approve(days: 9, for: Self.march, in: house)
        let now = try await house.draft(days: 11, by: Self.author)
        try await house.keeper.approve(now.hash, by: Self.other)
        await house.keeper.look()
        #expect(house.keeper.fault?.chinese.contains("已经过时") == true)
        if refuses {
            try await house.keeper.reject(waiting, by: Self.other, reason: "重做")
        } else {
            try await house.keeper.rollBack(to: former, by: Self.other, note: "误改")
        }
        await house.keeper.look()
        #expect(house.keeper.fault == nil)
        try house.clock.set(Self.march)
        await house.keeper.look()
        #expect(house.keeper.activeRevision == (refuses ? now.hash : waiting))
        await house.close()
    }

    @Test("What was saved in the folder and is then published takes the publisher's name, reason and date")
    func savedThenPublished() async throws {
        let house = try await KeeperHouse(mode: .approved)
        try house.change("rules/service/deadlines.toml", "working-days = 7", to: "working-days = 9")
        await house.lookTwice()
        let date = try Instant(rfc3339: Self.march)
        let files = try house.files(days: 9)
        let published = try await house.keeper.publish(files, by: Self.machine, note: "放宽", activation: date)
        #expect((published.author, published.note, published.activation) == ("os:root", "放宽", date))
        // Of the same files: listed once, as the publisher sent them.
        #expect(try await house.keeper.drafts().map(\.state) == [.waiting])
        await house.lookTwice()
        #expect(try await house.keeper.drafts().count == 1)
        try await house.keeper.approve(published.hash, by: Self.other)
        await house.keeper.look()
        #expect(try house.totalDays() == 7)
        try house.clock.set(Self.march)
        await house.keeper.look()
        #expect(try house.totalDays() == 9)
        await house.close()
    }

    @Test("An author sends the same files again with another reason; somebody else's draft stays as it is")
    func sentAgain() async throws {
        let house = try await KeeperHouse(mode: .approved)
        _ = try await house.draft(days: 9, by: Self.author, note: "一")
        #expect(try await house.draft(days: 9, by: Self.author, note: "二").note == "二")
        #expect(try await house.draft(days: 9, by: Self.author, note: "二").state == .waiting)
        #expect(try await house.draft(days: 9, by: Self.other, note: "三").author == "su")
        #expect(try await house.keeper.drafts().map(\.note) == ["二"])
        await house.close()
    }

    @Test("A draft that became stale is made again with the same files by whoever sends them")
    func madeAgain() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let stale = try await house.draft(days: 9, by: Self.author)
        let now = try await house.draft(days: 11, by: Self.author)
        try await house.keeper.approve(now.hash, by: Self.other)
        let again = try await house.draft(days: 9, by: Self.other)
        #expect((again.hash, again.base, again.author, again.isStale) == (stale.hash, now.hash, "qin", false))
        try await house.keeper.approve(again.hash, by: Self.author)
        #expect(try house.totalDays() == 9)
        await house.close()
    }

    @Test("Approved for a date and sent again for another reason or date: refused; the same again is no harm")
    func approvedSentAgain() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let hash = try await approve(days: 9, for: Self.march, in: house)
        let (march, april) = (try Instant(rfc3339: Self.march), try Instant(rfc3339: Self.april))
        let files = try house.files(days: 9)
        for author in [Self.author, Self.machine] {
            for (note, date) in [("二", nil), ("改", april), ("二", march)] {
                let refusal = await house.refusal {
                    try await $0.saveDraft(files, by: author, note: note, activation: date)
                }
                #expect(refusal == .approvedOtherwise("2026-03-01"))
            }
        }
        for date in [nil, march] {
            #expect(try await house.draft(days: 9, by: Self.author, activation: date).state == .approved)
        }
        #expect(try await house.keeper.drafts().map(\.state) == [.approved])
        try await house.keeper.withdraw(hash, by: Self.author)
        let again = try await house.draft(days: 9, by: Self.author, note: "二", activation: april)
        #expect((again.state, again.note, again.activation) == (.waiting, "二", april))
        await house.close()
    }

    @Test("Where no second person was asked, who published for a date may give another reason and date")
    func publishedAgain() async throws {
        let house = try await KeeperHouse()
        let files = try house.files(days: 9)
        for (note, date) in [("一", Self.march), ("二", Self.april)] {
            let published = try await house.keeper.publish(
                files, by: Self.machine, note: note, activation: try Instant(rfc3339: date))
            #expect(published.state == .approved)
            #expect((published.note, published.activation) == (note, try Instant(rfc3339: date)))
        }
        #expect(try await house.keeper.drafts().map(\.note) == ["二"])
        try house.clock.set(Self.march)
        await house.keeper.look()
        #expect(try house.totalDays() == 7)
        try house.clock.set(Self.april)
        await house.keeper.look()
        #expect(try house.totalDays() == 9)
        #expect(try await house.keeper.history().last?.note == "二")
        await house.close()
    }

    @Test("What is approved and stale is made again with the same files upon the rules in force")
    func staleMadeAgain() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let hash = try await approve(days: 9, for: Self.march, in: house)
        let now = try await house.draft(days: 11, by: Self.author)
        try await house.keeper.approve(now.hash, by: Self.other)
        let again = try await house.draft(days: 9, by: Self.author)
        #expect((again.hash, again.base, again.state, again.isStale) == (hash, now.hash, .waiting, false))
        await house.keeper.look()
        #expect(house.keeper.fault == nil)
        await house.close()
    }

    @Test("Approved under a version of the product that refused less: told once it is tried, not first on its day")
    func approvedBeforeUpgrade() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let asked = "when = { matter = { present = true } }"
        let path = "rules/service/routes.toml"
        // A route cannot know the track; that was no error once.
        let outdated = try KeeperHouse.changed(
            path, asked, to: "when = { matter = { present = true }, track = { present = false } }")
        let files = try house.files(path, outdated)
        let hash = RuleRevision.of(files)
        let (now, march) = (house.clock.now, try Instant(rfc3339: Self.march))
        let draft = RuleDraftRecord(
            hash: hash, base: house.keeper.activeRevision, state: .approved, author: "su", note: "改", createdAt: now,
            activation: march, decidedBy: "qin", decidedAt: now,
            report: try JSONWriter.bytes(try await house.draft(days: 9, by: Self.author).report))
        try await house.database.write { sql in
            try RuleSetTable.insert(RuleKeeper.record(files, hash, by: "su", at: now), sql)
            try RuleDraftTable.insert(draft, sql)
        }
        let upgraded = try await house.another()
        for _ in 0..<3 { await upgraded.look() }
        let fault = try #require(upgraded.fault).chinese
        for part in [String(hash.prefix(12)), "2026-03-01 00:00", "RULE-0012", "到时间不会启用", "\(path):"] {
            #expect(fault.contains(part), "\(fault)")
        }
        #expect(house.log.warnings.count { $0.contains("approved rules will not come into force") } == 1)
        try await upgraded.reject(hash, by: Actor(id: "bai", name: "白", roles: [.policy]), reason: "改好再送")
        await upgraded.look()
        #expect(upgraded.fault == nil)
        await house.close()
    }

    private func approve(days: Int, for date: String, in house: KeeperHouse) async throws -> String {
        let draft = try await house.draft(days: days, by: Self.author)
        let approved = try await house.keeper.approve(
            draft.hash, by: Self.other, activation: try Instant(rfc3339: date))
        #expect(approved.state == .approved)
        return draft.hash
    }
}
