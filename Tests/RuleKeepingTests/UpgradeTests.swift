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

/// Rules that an older version of the product took, and that this one would refuse.
@Suite("Stored rules after an upgrade")
struct UpgradeTests {
    private static let routes = "rules/service/routes.toml"
    private static let deadlines = "rules/service/deadlines.toml"
    private static let asked = "when = { matter = { present = true } }"
    /// A route cannot know the track, so it is absent; that was no error once.
    private static let outdated = "when = { matter = { present = true }, track = { present = false } }"

    /// The shipped files with routes from before, and so many working days.
    private static func files(days: Int) throws -> [RuleFile] {
        try ShippedRules.files.map { file in
            switch file.path {
            case routes: RuleFile(path: routes, text: try KeeperHouse.changed(routes, asked, to: outdated))
            case deadlines:
                RuleFile(
                    path: deadlines,
                    text: try KeeperHouse.changed(deadlines, "working-days = 7", to: "working-days = \(days)"))
            default: file
            }
        }
    }

    /// Stores and activates files as an older version did.
    private static func activate(_ files: [RuleFile], _ house: KeeperHouse) async throws -> String {
        let now = house.clock.now
        let record = RuleKeeper.record(files, RuleRevision.of(files), by: "su", at: now)
        try await house.database.write { sql in
            try RuleSetTable.insert(record, sql)
            _ = try RuleSetTable.activate(record.hash, cause: .save, by: "su", at: now, sql)
            // A request was registered since, so that its round is pinned to the set.
            try AuditLog.append(RuleKeeper.audit("register", "20260209-0001", by: "su", at: now), sql)
            try FolderMemory.set(taken: record.hash, base: record.hash, at: now, sql)
        }
        for file in files { try house.save(file.bytes, as: file.path) }
        return record.hash
    }

    private static func days(_ keeper: RuleKeeper, roundBegan: String? = nil, at now: Instant) throws -> Int? {
        let began = try roundBegan.map { try Instant(rfc3339: $0) }
        let facts = Facts([
            "entity.known": .boolean(true), "entity.kind": .text("enterprise"), "track": .text("transferred"),
        ])
        let clocks = try keeper.policy(roundBegan: began, at: now).deadlines(facts)
        guard case .within(.workingDays(let days))? = clocks.first(where: { $0.clock == "total" })?.limit else {
            return nil
        }
        return days
    }

    @Test("They are in force on, for the rounds that they are pinned to as well; log and readiness tell of it")
    func served() async throws {
        let house = try await KeeperHouse()
        let revision = try await Self.activate(try Self.files(days: 9), house)
        let upgraded = try await house.another()
        #expect(upgraded.activeRevision == revision)
        #expect(try Self.days(upgraded, at: house.clock.now) == 9)
        let remark = try #require(upgraded.upgradeRemark).chinese
        #expect(remark.contains("RULE-0012") && remark.contains("\(Self.routes):"), "\(remark)")
        #expect(house.log.errors == [])
        #expect(house.log.warnings.contains { $0.contains("revision=\(revision)") && $0.contains("RULE-0012") })
        // The folder as it was taken up before the upgrade is no change.
        for _ in 0..<2 { await upgraded.look() }
        #expect(upgraded.activeRevision == revision && upgraded.fault == nil)
        await house.close()
    }

    @Test("A new set has to be as this version wants it; then the old one is what its rounds go on with")
    func mended() async throws {
        let house = try await KeeperHouse()
        let revision = try await Self.activate(try Self.files(days: 9), house)
        let upgraded = try await house.another()
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 11")
        try house.clock.set("2026-02-11T09:00:00+08:00")
        for _ in 0..<2 { await upgraded.look() }
        #expect(upgraded.activeRevision == revision)
        #expect(upgraded.fault?.chinese.contains("RULE-0012") == true)
        #expect(upgraded.fault?.chinese.contains("现行规则里就有") == true)
        try house.change(Self.routes, "title", to: "title")
        for _ in 0..<2 { await upgraded.look() }
        #expect(upgraded.activeRevision != revision && upgraded.fault == nil && upgraded.upgradeRemark == nil)
        let again = try await house.another()
        #expect(again.upgradeRemark == nil)
        let now = house.clock.now
        #expect(try Self.days(again, at: now) == 11)
        #expect(try Self.days(again, roundBegan: "2026-02-10T09:00:00+08:00", at: now) == 9)
        #expect(try await again.formerSet(revision)?.ruleSet?.revision == revision)
        // One person may bring back what was in force.
        try await again.rollBack(to: revision, by: Actor(id: "qin", name: "秦", roles: [.policy]), note: "退回")
        #expect(again.activeRevision == revision && again.upgradeRemark != nil)
        #expect(try Self.days(again, at: now) == 9)
        await house.close()
    }

    @Test("Where the newest cannot be read at all, readiness says which stand in, and a mended set may follow")
    func unreadable() async throws {
        let house = try await KeeperHouse()
        let wrong = ShippedRules.files.map { file in
            file.path == Self.routes ? RuleFile(path: file.path, text: file.text + "[[route]]\nwhen = {}\n") : file
        }
        let revision = try await Self.activate(wrong, house)
        let upgraded = try await house.another()
        let shipped = RuleRevision.of(ShippedRules.files)
        #expect(upgraded.activeRevision == shipped)
        #expect(upgraded.upgradeRemark?.chinese.contains(shipped.prefix(12)) == true)
        #expect(house.log.errors.contains { $0.contains("revision=\(revision)") })
        try house.change(Self.routes, "title", to: "title")
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 11")
        for _ in 0..<2 { await upgraded.look() }
        #expect(upgraded.fault == nil && upgraded.upgradeRemark == nil)
        #expect(try Self.days(upgraded, at: house.clock.now) == 11)
        await house.close()
    }
}
