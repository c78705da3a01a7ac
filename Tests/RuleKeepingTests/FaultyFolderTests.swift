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

@Suite("A folder that is wrong")
struct FaultyFolderTests {
    /// A way to break the folder, and what the fault must name.
    enum Break: String, CaseIterable, CustomTestStringConvertible {
        case halfWritten, emptied, deleted, folderGone, contradictory, notUTF8, acrossFiles

        var testDescription: String { rawValue }

        func happen(in house: KeeperHouse) throws {
            switch self {
            case .halfWritten: try house.save("[pack]\nid = \"service.deadl", as: "rules/service/deadlines.toml")
            case .emptied: try house.save("", as: "rules/service/deadlines.toml")
            case .deleted: try house.delete("rules/service/callbacks.toml")
            case .folderGone: try house.delete("rules")
            case .contradictory:
                let text = try KeeperHouse.changed(
                    "rules/service/routes.toml", "service.routes", to: "service.routes-2")
                try house.save(text, as: "rules/service/zz.toml")
            case .notUTF8: try house.save([0x23, 0x20, 0xD6, 0xD0, 0x0A], as: "rules/service/note.toml")
            case .acrossFiles: try house.change("rules/units/units.toml", "id = \"规建局\"", to: "id = \"规划局\"")
            }
        }

        var told: String {
            switch self {
            case .halfWritten: "rules/service/deadlines.toml:2:"
            case .emptied: "rules/service/deadlines.toml:1:1: error[RULE-"
            case .deleted: "“service.callbacks”不见了"
            case .folderGone: "没有文件夹"
            case .contradictory: "rules/service/zz.toml:"
            case .notUTF8: "rules/service/note.toml:1:"
            case .acrossFiles: "“规建局”"
            }
        }
    }

    @Test(
        "The last good rules serve on; readiness, log and metric say so; set right, all is well",
        arguments: Break.allCases, RuleActivationMode.allCases)
    func lastGood(fault: Break, mode: RuleActivationMode) async throws {
        let house = try await KeeperHouse(mode: mode)
        let before = house.keeper.activeRevision
        try fault.happen(in: house)
        await house.lookTwice()
        #expect(house.keeper.activeRevision == before)
        #expect(try house.totalDays() == 7)
        let sentence = try #require(house.keeper.fault).chinese
        #expect(sentence.hasPrefix("规则文件夹没有启用，仍用上一份规则："), "\(sentence)")
        #expect(sentence.contains(fault.told), "\(sentence)")
        #expect(house.log.errors.contains { $0.contains(fault.told) })
        #expect(house.metrics.text(.text).contains("tongxing_rule_folder_fault 1"))
        #expect(try await house.audited() == ["seed-rules"])

        for file in ShippedRules.files { try house.save(file.bytes, as: file.path) }
        for extra in ["rules/service/zz.toml", "rules/service/note.toml"] { try? house.delete(extra) }
        await house.lookTwice()
        #expect(house.keeper.fault == nil)
        #expect(house.metrics.text(.text).contains("tongxing_rule_folder_fault 0"))
        #expect(try await house.audited() == ["seed-rules"])
        await house.close()
    }

    @Test("A fault is told once, and again when the folder is wrong in another way")
    func toldOnce() async throws {
        let house = try await KeeperHouse()
        try Break.emptied.happen(in: house)
        for _ in 0..<4 { await house.keeper.look() }
        #expect(house.log.errors.count == 1)
        try Break.halfWritten.happen(in: house)
        for _ in 0..<4 { await house.keeper.look() }
        #expect(house.log.errors.count == 2)
        await house.close()
    }

    @Test("Of thousands of faults the log has the first few and their number")
    func flood() async throws {
        let house = try await KeeperHouse()
        let rows = (0..<3_000).map { "[[matter]]\nid = \"m\($0)\"\nparent = \"nobody\($0)\"\n" }
        try house.save(Self.pack("flood", rows.joined()), as: "rules/service/flood.toml")
        await house.lookTwice()
        let finding = try #require(house.keeper.finding)
        #expect(finding.diagnostics.count == RuleChecker.mostFindings + 1)
        #expect(finding.diagnostics.last?.code == "RULE-0082")
        let told = try #require(house.log.errors.last)
        #expect(told.contains("共 \(finding.diagnostics.count) 处，以上是前 20 处。"))
        #expect(told.ranges(of: "error[").count == 21, "20 faults, and the first in the reason")
        #expect(told.utf8.count < 20_000)
        await house.close()
    }

    @Test("A file may go once its pack has ended")
    func ended() async throws {
        let house = try await KeeperHouse()
        let text = try KeeperHouse.changed(
            "rules/service/callbacks.toml", "effective = 2025-10-16", to: "effective = 2025-10-16\nuntil = 2026-02-09")
        try house.save(text, as: "rules/service/callbacks.toml")
        await house.lookTwice()
        try house.delete("rules/service/callbacks.toml")
        await house.lookTwice()
        #expect(house.keeper.fault?.chinese.contains("“service.callbacks”不见了") == true)
        try house.clock.set("2026-02-10T09:00:00+08:00")
        #expect(await house.keeper.reload() == .activated)
        #expect(house.keeper.fault == nil)
        await house.close()
    }

    @Test("A unit cannot vanish while a request that is open may still be led to it", arguments: [true, false])
    func unitInUse(hasOpenRequest: Bool) async throws {
        let house = try await KeeperHouse()
        try house.save(Self.trialUnit, as: "rules/units/trial.toml")
        try house.save(Self.trialRoute, as: "rules/service/trial.toml")
        await house.lookTwice()
        try #require(house.keeper.fault == nil)
        if hasOpenRequest { try await register(in: house) }
        try house.clock.set("2026-02-11T09:00:00+08:00")
        try house.save(Self.emptyUnits, as: "rules/units/trial.toml")
        try house.save(Self.ended, as: "rules/service/trial.toml")
        await house.lookTwice()
        #expect(house.keeper.fault?.chinese.contains("试点办") == (hasOpenRequest ? true : nil))
        if hasOpenRequest {
            let report = try #require(house.keeper.finding).report.chinese
            let stored = house.keeper.activeRevision.prefix(12)
            #expect(report.contains("rules/units/trial.toml:1:"), "\(report)")
            #expect(report.contains("\n\(stored):rules/service/trial.toml:10:"), "\(report)")
            #expect(report.contains("then = { support = \"试点办\" }"), "\(report)")
            #expect(report.contains("\n\(stored):rules/units/trial.toml:7:"), "\(report)")
        }
        await house.close()
    }

    private func register(in house: KeeperHouse) async throws {
        let clock = house.clock
        let desk = ServiceDesk(database: house.database, policies: house.keeper, now: { clock.now })
        let registration = Registration(
            channel: .hotline, channelNumber: nil, kind: .help, text: "试点", subject: nil,
            entity: EntityProfile(creditCode: nil, name: "砺澄", facts: nil))
        let outcome = try await desk.register(registration, by: Actor(id: "in", name: "受理员", roles: [.intake]))
        if case .answered(.done) = outcome { return }
        Issue.record("\(outcome)")
    }

    private static func pack(_ id: String, _ body: String) -> String {
        "[pack]\nid = \"\(id)\"\ntitle = \"试点\"\neffective = 2026-01-01\n\(body)"
    }

    private static let trialUnit = pack(
        "units.trial", "source = \"default\"\n[[unit]]\nid = \"试点办\"\ntitle = \"试点办公室\"\nkind = \"department\"\n")
    private static let emptyUnits = pack("units.trial", "")
    private static let trialRoute = pack("service.trial", route(to: "试点办"))
    private static let ended = pack("service.trial", route(to: "政务办"))

    private static func route(to unit: String) -> String {
        """
        [[support]]
        id = "trial"
        title = "试点"
        source = "default"
        when = { urgency = "life-property" }
        then = { support = "\(unit)" }

        """
    }
}
