import Lifecycle
import RuleKeeping
import RuleModel
import RulePlugins
import ServiceDesk
import ShippedRules
import Store
import StoreSQLite
import TOMLSyntax
import Telemetry
import Testing
import WorkCalendar

@Suite("A thousand changes one after the other")
struct ManyReloadsTests {
    private static let changes = 1_000

    @Test("Each is taken up, the last is in force, all are stored, and memory stays flat")
    func thousand() async throws {
        let house = try await KeeperHouse(shipped: Self.small)
        var traces: [Trace] = []
        for change in 1...Self.changes {
            try house.save(Self.routes(change), as: "rules/service/routes.toml")
            await house.lookTwice()
            traces.append(Trace(rules: house.keeper.inForce))
        }
        #expect(house.keeper.files.contains { $0.text.contains("第 \(Self.changes) 版") })
        #expect(house.keeper.fault == nil)
        #expect(try await house.keeper.history().count == Self.changes + 1)
        // The seed, and what is in force: nothing can ask for those in between.
        #expect(house.keeper.revisions.count == 2)
        // The next look compares the clocks of both; until then the rules before the last are kept.
        await house.keeper.look()
        #expect(traces.count { $0.rules != nil } == 1)
        let restarted = try await house.another(shipped: Self.small)
        #expect(restarted.activeRevision == house.keeper.activeRevision)
        await house.close()
    }

    @Test("A set during which a request was registered is not forgotten")
    func remembered() async throws {
        let house = try await KeeperHouse(shipped: Self.small)
        for change in 1...4 {
            try house.save(Self.routes(change), as: "rules/service/routes.toml")
            await house.lookTwice()
            if change == 2 { _ = try await house.register(subject: nil) }
        }
        let kept = house.keeper.revisions.compactMap { set in
            set.files.first { $0.path.hasSuffix("routes.toml") }.map { Self.version(in: $0.text) }
        }
        #expect(kept == ["4", "2", "0"])
        let restarted = try await house.another(shipped: Self.small)
        #expect(restarted.revisions.map(\.revision) == house.keeper.revisions.map(\.revision))
        await house.close()
    }

    @Test("Two files whose contents were exchanged are the same rules in other places, and come into force as such")
    func swapped() async throws {
        let house = try await KeeperHouse()
        let (first, second) = ("rules/service/routes.toml", "rules/service/deadlines.toml")
        let files = Dictionary(uniqueKeysWithValues: ShippedRules.files.map { ($0.path, $0.bytes) })
        try house.save(try #require(files[second]), as: first)
        await house.keeper.look()
        // Half-way the rules are there twice and others not at all: that is refused.
        await house.keeper.look()
        #expect(house.keeper.activeRevision == RuleRevision.of(ShippedRules.files))
        #expect(house.keeper.fault != nil)
        try house.save(try #require(files[first]), as: second)
        await house.lookTwice()
        #expect(house.keeper.fault == nil)
        #expect(try house.totalDays() == 7)
        #expect(try await house.audited() == ["seed-rules", "activate-rules"])
        await house.close()
    }

    /// Hours, a year, a unit, who may register and where requests go: little enough to be read a thousand times.
    private static var small: [RuleFile] {
        let wanted = ["rules/calendar/hours.toml", "rules/calendar/2026.toml", "rules/service/channels.toml"]
        return ShippedRules.files.filter { wanted.contains($0.path) } + [
            RuleFile(path: "rules/units.toml", text: units),
            RuleFile(path: "rules/service/permissions.toml", text: permissions),
            RuleFile(path: "rules/service/routes.toml", text: routes(0)),
        ]
    }

    private static func routes(_ version: Int) -> String {
        """
        [pack]
        id = "service.routes"
        title = "派单，第 \(version) 版"
        source = "default"
        effective = 2025-10-16

        [[route]]
        id = "all"
        title = "都交政务办"
        source = "default"
        when = "always"
        then = { lead = "政务办", track = "transferred" }

        """
    }

    private static let units = """
        [pack]
        id = "units"
        title = "单位"
        source = "default"
        effective = 2025-10-16

        [[unit]]
        id = "政务办"
        title = "政务服务办公室"
        kind = "department"

        """

    private static let permissions = """
        [pack]
        id = "service.permissions"
        title = "权限"
        source = "default"
        effective = 2025-10-16

        [[permit]]
        id = "intake"
        title = "受理员登记"
        commands = ["register"]
        when = { role = "intake" }

        """

    private static func version(in text: String) -> String {
        String(text.drop { $0 != "第" }.dropFirst(2).prefix { $0 != " " })
    }
}

/// Knows a set of rules without keeping it.
private struct Trace {
    weak var rules: RulesInForce?
}
