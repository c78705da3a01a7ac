import RuleModel
import Testing

@testable import Registry

@Suite("Planning an import")
struct ImportPlanTests {
    private func plan(_ text: String, on existing: [EnterpriseRecord]) throws -> ImportPlan {
        let list = try EnterpriseList(Array(text.utf8), units: EnterpriseListTests.units)
        return ImportPlan(list, isDryRun: true) { code in existing.first { $0.creditCode == code } }
    }

    let text = "信用代码,名称,包保单位\n914403001922038216,甲,发改局\n91440300708461136T,乙,\n"

    @Test("Importing twice changes nothing the second time")
    func twice() throws {
        let first = try plan(text, on: [])
        #expect((first.report.added, first.report.changed, first.report.unchanged) == (2, 0, 0))
        let second = try plan(text, on: first.added)
        #expect((second.report.added, second.report.changed, second.report.unchanged) == (0, 0, 2))
        #expect(second.report.chinese == "将新增 0 户、更新 0 户，2 户没有变化，0 行未导入。")
    }

    @Test("A column that the file lacks keeps what is there; an empty field clears it")
    func columns() throws {
        let existing = EnterpriseRecord(
            creditCode: "914403001922038216", name: "旧名", tags: ["文化"], pairedUnit: "发改局", address: "某处")
        let paired = try plan("信用代码,包保单位\n914403001922038216,市场局\n", on: [existing])
        #expect(paired.changed.first?.pairedUnit == "市场监管局")
        #expect(paired.changed.first?.name == "旧名" && paired.changed.first?.tags == ["文化"])
        let cleared = try plan("信用代码,包保单位,地址\n914403001922038216,,\n", on: [existing])
        #expect(cleared.changed.first?.pairedUnit == nil && cleared.changed.first?.address == nil)
    }

    @Test("A list without names cannot add anyone; the row is told")
    func nameless() throws {
        let plan = try plan("信用代码,包保单位\n914403001922038216,发改局\n", on: [])
        #expect(plan.report.added == 0 && plan.report.rejected == 1)
        #expect(plan.report.faults.first?.chinese.contains("企业名称") == true)
    }

    @Test("A row with several faults is one row left out")
    func counting() throws {
        let plan = try plan("信用代码,名称,包保单位\n91440300708461136T,,无此局\n", on: [])
        #expect(plan.report.faults.count == 2 && plan.report.rejected == 1)
    }
}
