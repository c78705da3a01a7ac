import Demonstration
import Foundation
import RuleModel
import Store
import StoreSQLite
import Testing
import WorkCalendar

@testable import Registry

/// A registry over a database of its own.
final class RegistryFixture: Sendable {
    static let now = Instant(seconds: 1_780_000_000)
    let registry: EnterpriseRegistry
    let database: any Database
    private let folder: URL

    init() async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "registry-\(UUID().uuidString)")
        database = try SQLiteDatabase.open(folder: folder.path())
        try await database.migrate(RegistrySchema.migrations)
        registry = EnterpriseRegistry(database: database)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func importing(_ text: String, isDryRun: Bool = false) async throws -> ImportReport {
        let list = try EnterpriseList(Array(text.utf8), units: EnterpriseListTests.units)
        return try await registry.importing(list, isDryRun: isDryRun, at: Self.now) { _, _ in }
    }
}

@Suite("Registry of enterprises")
struct EnterpriseRegistryTests {
    @Test("Everything that a record holds is kept")
    func roundTrip() async throws {
        let fixture = try await RegistryFixture()
        let full = EnterpriseRecord(
            creditCode: "914403001922038216", name: "甲", kind: .individualBusiness, industry: IndustryClass("C3811"),
            status: .dormant,
            tags: ["雏鹰", "文化"], isInvestmentPromoted: true, recruitingUnit: "投促局", pairedUnit: "发改局",
            locationKind: .incubator,
            locationName: "某处", ownerUnit: "天保控股", address: "路 1 号", contactName: "张三", contactPhone: "13800138000")
        let bare = EnterpriseRecord(creditCode: "91440300708461136T", name: "乙")
        #expect(try await fixture.registry.put([full, bare], at: RegistryFixture.now) == 2)
        #expect(try await fixture.registry.record(full.creditCode) == full)
        #expect(try await fixture.registry.record(bare.creditCode) == bare)
        #expect(try await fixture.registry.put([full, bare], at: RegistryFixture.now) == 0)
    }

    @Test("A dry run tells the same and changes nothing; a second import finds nothing to do")
    func importing() async throws {
        let fixture = try await RegistryFixture()
        let text = "信用代码,名称,包保单位\n914403001922038216,甲,发改局\n91440300708461136T,乙,无此局\n91350203M0001QKT19,丙,\n"
        let dry = try await fixture.importing(text, isDryRun: true)
        #expect((dry.added, dry.rejected, dry.warnings.count) == (2, 1, 1))
        #expect(try await fixture.registry.list(EnterpriseQuery()).records.isEmpty)
        let first = try await fixture.importing(text)
        #expect((first.added, first.changed, first.unchanged, first.rejected) == (2, 0, 0, 1))
        let second = try await fixture.importing(text)
        #expect((second.added, second.changed, second.unchanged, second.rejected) == (0, 0, 2, 1))
        let changed = try await fixture.importing("信用代码,状态\n914403001922038216,注销\n")
        #expect((changed.added, changed.changed) == (0, 1))
        #expect(try await fixture.registry.record("914403001922038216")?.status == .deregistered)
        #expect(try await fixture.registry.record("914403001922038216")?.pairedUnit == "发改局")
    }

    @Test("An import whose audit fails leaves nothing behind")
    func atomic() async throws {
        let fixture = try await RegistryFixture()
        let list = try EnterpriseList(Array("信用代码,名称\n914403001922038216,甲\n".utf8), units: EnterpriseListTests.units)
        await #expect(throws: StoreError.diskFull) {
            try await fixture.registry.importing(list, at: RegistryFixture.now) { _, _ in throw StoreError.diskFull }
        }
        #expect(try await fixture.registry.record("914403001922038216") == nil)
    }

    @Test("An entity is found by its code, else by its name if that is one alone")
    func findings() async throws {
        let fixture = try await RegistryFixture()
        _ = try await fixture.registry.put(
            [
                EnterpriseRecord(creditCode: "914403001922038216", name: "天津（滨海）甲公司", pairedUnit: "发改局"),
                EnterpriseRecord(creditCode: "91440300708461136T", name: "同名店"),
                EnterpriseRecord(creditCode: "91330100799655058B", name: "同名店"),
                EnterpriseRecord(
                    creditCode: "91110000802100433B", name: "已注销公司", status: .deregistered, pairedUnit: "发改局"),
            ], at: RegistryFixture.now)
        let find = { (code: String?, name: String?) in try await fixture.registry.finding(creditCode: code, name: name)
        }
        #expect(try await find("914403001922038216", nil).facts?["entity.paired-unit"] == .text("发改局"))
        #expect(try await find(" ９１４４０３００１９２２０３８２１６", "别的名称").record?.name == "天津（滨海）甲公司")
        #expect(try await find(nil, "天津(滨海) 甲公司").record?.creditCode == "914403001922038216")
        #expect(try await find("not a code", "天津滨海甲公司").record != nil)
        #expect(try await find(nil, "同名店") == .unknown)
        #expect(try await find("91110000802100433B", nil).facts == Facts(["entity.known": .boolean(false)]))
        #expect(try await find("91350203M0001QKT19", "天津（滨海）甲公司") == .unknown)
        #expect(try await find(nil, nil) == .unknown)
        #expect(try await find(nil, "（）") == .unknown)
    }

    @Test("Lists are filtered, and their pages join without gap or repetition")
    func paging() async throws {
        let fixture = try await RegistryFixture()
        let all = DemonstrationEnterprises.make(count: 230)
        _ = try await fixture.registry.put(all, at: RegistryFixture.now)
        var found: [String] = []
        var query = EnterpriseQuery(status: .active, kind: .enterprise, limit: 50)
        while true {
            let page = try await fixture.registry.list(query)
            found += page.records.map(\.creditCode)
            guard let next = page.next else { break }
            query.after = next
        }
        #expect(found == all.filter { $0.status == .active && $0.kind == .enterprise }.map(\.creditCode).sorted())
        #expect(found.count > 100)
    }

    @Test("Enterprises are found by part of the name, by the beginning of the code and by unit; signs are no wildcards")
    func searching() async throws {
        let fixture = try await RegistryFixture()
        _ = try await fixture.registry.put(
            [
                EnterpriseRecord(
                    creditCode: "914403001922038216", name: "天津滨海甲公司", industry: IndustryClass("C"), ownerUnit: "天保控股"),
                EnterpriseRecord(
                    creditCode: "91440300708461136T", name: "ABC Trading（天津）", industry: IndustryClass("F")),
            ], at: RegistryFixture.now)
        let search = { (query: EnterpriseQuery) in try await fixture.registry.list(query).records.map(\.creditCode) }
        #expect(try await search(EnterpriseQuery(text: "滨海")) == ["914403001922038216"])
        #expect(try await search(EnterpriseQuery(text: "ａｂｃ trad")) == ["91440300708461136T"])
        #expect(try await search(EnterpriseQuery(text: "91440300708461136t")) == ["91440300708461136T"])
        #expect(try await search(EnterpriseQuery(text: "津_海")) == [])
        #expect(try await search(EnterpriseQuery(text: "%")).count == 2)
        #expect(try await search(EnterpriseQuery(section: "F")) == ["91440300708461136T"])
        #expect(try await search(EnterpriseQuery(unit: "天保控股")) == ["914403001922038216"])
        #expect(try await search(EnterpriseQuery(text: "无此名")) == [])
    }

    @Test("Counts by status and kind add up to all")
    func counts() async throws {
        let fixture = try await RegistryFixture()
        let all = DemonstrationEnterprises.make(count: 300)
        _ = try await fixture.registry.put(all, at: RegistryFixture.now)
        let counts = try await fixture.registry.counts()
        #expect(counts.map(\.count).reduce(0, +) == 300)
        for count in counts {
            #expect(count.count == all.filter { $0.status == count.status && $0.kind == count.kind }.count)
        }
    }
}
