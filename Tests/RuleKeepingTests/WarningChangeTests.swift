import Lifecycle
import RuleKeeping
import RuleModel
import ServiceDesk
import Store
import StoreSQLite
import Testing
import WorkCalendar

@Suite("Changed warnings of clocks that run")
struct WarningChangeTests {
    private static let deadlines = "rules/service/deadlines.toml"
    private static let machine = Actor(id: "os:root", name: "root", roles: [.operations])

    private static let half = "{ at = \"50%\", level = \"yellow\" }"
    private static let dayBefore = "{ before = { working-days = 1 }, level = \"orange\" }"
    private static let dayAfter = "{ after = { working-days = 1 }, level = \"red\" }"
    private static let quarter = "{ at = \"25%\", level = \"yellow\" }"
    private static let hoursBefore = "{ before = { working-hours = 2 }, level = \"red\" }"

    @Test("Warnings that change places, come and go: none fires twice, and none that is to come is left out")
    func changed() async throws {
        let house = try await KeeperHouse()
        let open = try await house.register(subject: "drainage")
        try await fire(house, until: "2026-02-13T18:00:00+08:00")
        #expect(try await passed(house, open) == [.warningAt(.percent(50))])

        // In another order, with one whose moment is past and one whose moment is to come.
        try await publish(house, [Self.dayAfter, Self.dayBefore, Self.quarter, Self.half, Self.hoursBefore])
        try await fire(house, until: "2026-02-13T18:01:00+08:00")
        #expect(try await passed(house, open) == [.warningAt(.percent(50)), .warningAt(.percent(25))])
        try await fire(house, until: "2026-02-24T18:00:00+08:00")
        #expect(try await passed(house, open).suffix(1) == [.warningAt(.before(.workingDays(1)))])

        // Without those that have fired, so that every place is another's.
        try await publish(house, [Self.hoursBefore, Self.dayAfter])
        try await fire(house, until: "2026-03-10T18:00:00+08:00")
        #expect(
            try await passed(house, open) == [
                .warningAt(.percent(50)), .warningAt(.percent(25)), .warningAt(.before(.workingDays(1))),
                .warningAt(.before(.workingSeconds(7_200))), .due, .warningAt(.after(.workingDays(1))),
            ])

        // Back as they were: what has fired is still known.
        try await publish(house, [Self.half, Self.dayBefore, Self.dayAfter])
        try await fire(house, until: "2026-03-12T18:00:00+08:00")
        #expect(try await passed(house, open).count == 6)
        await house.close()
    }

    @Test("A warning that another unit or level is given is told by its moment alone")
    func moment() async throws {
        let house = try await KeeperHouse()
        let open = try await house.register(subject: "drainage")
        try await fire(house, until: "2026-02-13T18:00:00+08:00")
        // A warning of another level at the same moment was given already; one at another moment is another.
        try await publish(house, ["{ at = \"50%\", level = \"red\" }", "{ at = \"51%\", level = \"yellow\" }"])
        try await fire(house, until: "2026-02-24T18:00:00+08:00")
        #expect(try await passed(house, open) == [.warningAt(.percent(50)), .warningAt(.percent(51))])
        await house.close()
    }

    private func publish(_ house: KeeperHouse, _ warnings: [String]) async throws {
        let shipped = "    \(Self.half),\n    \(Self.dayBefore),\n    \(Self.dayAfter),\n"
        let changed = warnings.map { "    \($0),\n" }.joined()
        let text = try KeeperHouse.changed(Self.deadlines, shipped, to: changed)
            .replacing("effective = 2025-10-16", with: "effective = 2025-10-16\napplies-to-open = true")
        _ = try await house.keeper.publish(try house.files(Self.deadlines, text), by: Self.machine, note: "改")
        await house.keeper.look()
        try await house.keeper.reckonClocks()
    }

    private func fire(_ house: KeeperHouse, until text: String) async throws {
        try house.clock.set(text)
        let desk = house.desk()
        while try await desk.fireDue() > 0 {}
    }

    /// What of the total clock was passed, in the order in which it was recorded.
    private func passed(_ house: KeeperHouse, _ number: RequestNumber) async throws -> [Firing.Passed] {
        let events = try await house.database.read { sql in try RequestStore.events(of: number, sql) }
        return events.compactMap { event in
            guard case .fired(let firing) = event.data, firing.clock == .total else { return nil }
            return firing.threshold
        }
    }
}
