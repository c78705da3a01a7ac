import Foundation
import Lifecycle
import RuleModel
import ShippedRules
import Store
import StoreSQLite
import Testing
import WorkCalendar

@testable import RuleKeeping

@Suite("New terms that can move no clock")
struct IdleTermsTests {
    private static let deadlines = "rules/service/deadlines.toml"
    private static let machine = Actor(id: "os:root", name: "root", roles: [.operations])

    /// A change to the shipped rules, and whether a clock of an open request might move by it.
    struct Change: CustomTestStringConvertible {
        var testDescription: String
        var path = "rules/service/deadlines.toml"
        var pieces: [(String, String)]
        var moves: Bool
    }

    private static let forOpen = ("effective = 2025-10-16", "effective = 2025-10-16\napplies-to-open = true")

    static let changes = [
        Change(testDescription: "a deadline for requests to come", pieces: [("days = 7", "days = 9")], moves: false),
        Change(testDescription: "a title", pieces: [("title = \"总时限\"", "title = \"总的时限\"")], moves: false),
        Change(testDescription: "a comment", pieces: [("# 一、", "# 甲、")], moves: false),
        Change(
            testDescription: "how often it is tried to call back", path: "rules/service/callbacks.toml",
            pieces: [("attempts = 3", "attempts = 4")], moves: false),
        Change(
            testDescription: "who must act", path: "rules/service/routes.toml",
            pieces: [("track = \"own-unit\" }", "track = \"transferred\" }"), forOpen], moves: false),
        Change(
            testDescription: "who may do what", path: "rules/service/permissions.toml",
            pieces: [("\"withdraw\", \"close\"", "\"withdraw\"")], moves: false),
        Change(
            testDescription: "a matter, which no deadline asks for", path: "rules/service/matters.toml",
            pieces: [("title = \"咨询\"", "title = \"咨询\"\nsupport = [\"商务局\"]")], moves: false),
        Change(
            testDescription: "a deadline for open requests", pieces: [("days = 7", "days = 9"), forOpen], moves: true),
        Change(
            testDescription: "a deadline that asks for the matter's lead, for open requests",
            pieces: [
                ("when = { track = \"transferred\",", "when = { track = \"transferred\", matter.lead = \"城环局\","),
                forOpen,
            ], moves: true),
        Change(
            testDescription: "the hours of work", path: "rules/calendar/hours.toml",
            pieces: [("13:30", "14:00")], moves: true),
    ]

    @Test("Only where a clock of an open request might move are they gone through", arguments: changes)
    func influence(change: Change) async throws {
        let house = try await opened()
        try await publish(change, in: house)
        await house.keeper.look()
        #expect(try await isReckoning(house) == change.moves)
        await house.close()
    }

    @Test(
        "Also after a restart, and where the rules before are loaded no more because nothing was registered under them")
    func forgotten() async throws {
        let house = try await opened()
        for days in [9, 8, 9] {
            _ = try await house.keeper.publish(try house.files(days: days), by: Self.machine, note: "改")
            await house.keeper.look()
        }
        #expect(house.keeper.revisions.count == 2)
        let restarted = try await house.another()
        _ = try await restarted.publish(try house.files(days: 10), by: Self.machine, note: "改")
        await restarted.look()
        #expect(try await !isReckoning(house))
        await house.close()
    }

    @Test("A request that was registered while the rules were changed is gone through with the others")
    func registeredMeanwhile() async throws {
        let house = try await opened()
        _ = try await house.keeper.publish(try house.files(days: 9), by: Self.machine, note: "改")
        _ = try await house.register(subject: "drainage")
        await house.keeper.look()
        #expect(try await isReckoning(house))
        await house.close()
    }

    @Test("What an earlier change set going and is not done is done under the new terms")
    func unfinished() async throws {
        let house = try await opened()
        try await publish(try #require(Self.changes.first { $0.moves }), in: house)
        await house.keeper.look()
        try house.clock.set("2026-02-11T09:00:00+08:00")
        let callbacks = try #require(house.keeper.files.first { $0.path == "rules/service/callbacks.toml" })
        let text = callbacks.text.replacing("attempts = 3", with: "attempts = 4")
        let files = house.keeper.files.map {
            $0.path == callbacks.path ? RuleFile(path: $0.path, text: text) : $0
        }
        _ = try await house.keeper.publish(files, by: Self.machine, note: "改")
        await house.keeper.look()
        #expect(try await house.keeper.reckonClocks() == 1)
        #expect(try await !isReckoning(house))
        await house.close()
    }

    @Test("Where no request is open there is nothing to go through")
    func none() async throws {
        let house = try await KeeperHouse()
        await house.keeper.look()
        try await publish(try #require(Self.changes.first { $0.moves }), in: house)
        await house.keeper.look()
        #expect(try await !isReckoning(house))
        await house.close()
    }

    /// A house in which a request is open that was registered the day before, and whose clocks are reckoned.
    private func opened() async throws -> KeeperHouse {
        let house = try await KeeperHouse()
        _ = try await house.register(subject: "drainage")
        await house.keeper.look()
        try await house.keeper.reckonClocks()
        try house.clock.set("2026-02-10T09:00:00+08:00")
        return house
    }

    private func publish(_ change: Change, in house: KeeperHouse) async throws {
        var text = try #require(ShippedRules.files.first { $0.path == change.path }).text
        for (piece, other) in change.pieces {
            try #require(text.contains(piece))
            text = text.replacing(piece, with: other)
        }
        _ = try await house.keeper.publish(try house.files(change.path, text), by: Self.machine, note: "改")
    }

    private func isReckoning(_ house: KeeperHouse) async throws -> Bool {
        try await house.database.read { sql in try JobTable.nextRun(kind: "reckon-clocks", sql) } != nil
    }
}
