import Demonstration
import RuleModel
import Testing

@testable import Registry

@Suite("Exporting enterprises")
struct EnterpriseExportTests {
    private func imported(_ text: String) throws -> [EnterpriseRecord] {
        let names = InventedUnits.all.map {
            UnitRecord(name: $0, kind: "department", aliases: [], groups: [], until: nil, successor: nil)
        }
        let list = try EnterpriseList(Array(text.utf8), units: KnownUnits(names))
        #expect(list.faults == [] && list.warnings == [] && list.ignoredColumns == [])
        return ImportPlan(list, isDryRun: true) { _ in nil }.added
    }

    @Test("What is exported whole is imported the same")
    func roundTrip() throws {
        let all = DemonstrationEnterprises.make(count: 300)
        #expect(try imported(EnterpriseExport.csv(all, withContacts: true)) == all)
    }

    @Test("Quotes, commas, line feeds and formulas survive, and no field begins like a formula")
    func awkward() throws {
        let record = EnterpriseRecord(
            creditCode: "914403001922038216", name: "=HYPERLINK(\"http://x\",\"甲\")", locationName: "@楼, 2\n层",
            address: "+1-\"二\"")
        let text = EnterpriseExport.csv([record])
        #expect(try imported(text) == [record])
        let fields = CSVRecords(Array(text.utf8).dropFirst(3)).records.flatMap(\.fields)
        #expect(
            !fields.contains {
                [UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@")].contains($0.first ?? 0)
            })
    }

    @Test("Without leave to see people the list has no columns for them")
    func masked() {
        let text = EnterpriseExport.csv(DemonstrationEnterprises.make(count: 20))
        #expect(!text.contains("联系") && !text.contains("1000000"))
    }
}

/// The units that invented enterprises name.
enum InventedUnits {
    static let all: [UnitName] = Array(
        Set(
            DemonstrationEnterprises.make().flatMap { [$0.pairedUnit, $0.recruitingUnit, $0.ownerUnit] }.compactMap {
                $0
            }))
}
