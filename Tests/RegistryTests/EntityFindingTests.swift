import RuleModel
import Testing

@testable import Registry

@Suite("Who an entity is")
struct EntityFindingTests {
    @Test("An active enterprise gives the facts that rules ask for, and only those that are known")
    func facts() {
        let record = EnterpriseRecord(
            creditCode: "x", name: "甲", kind: .individualBusiness, industry: IndustryClass("C38"), tags: ["雏鹰"],
            isInvestmentPromoted: true,
            recruitingUnit: "投促局", pairedUnit: "发改局", locationKind: .park, ownerUnit: "天保控股")
        #expect(
            EntityFinding(record).facts
                == Facts([
                    "entity.known": .boolean(true), "entity.kind": .text("individual-business"),
                    "entity.section": .text("C"),
                    "entity.tags": .list(["雏鹰"]), "entity.investment-promoted": .boolean(true),
                    "entity.recruiting-unit": .text("投促局"),
                    "entity.paired-unit": .text("发改局"), "entity.location-kind": .text("park"),
                    "entity.owner-unit": .text("天保控股"),
                ]))
        #expect(
            EntityFinding(EnterpriseRecord(creditCode: "x", name: "乙")).facts
                == Facts([
                    "entity.known": .boolean(true), "entity.kind": .text("enterprise"),
                    "entity.investment-promoted": .boolean(false),
                ]))
    }

    @Test(
        "Dormant, deregistered and migrated ones are kept and covered by nobody",
        arguments: [EnterpriseStatus.dormant, .deregistered, .migrated])
    func excluded(status: EnterpriseStatus) {
        let finding = EntityFinding(EnterpriseRecord(creditCode: "x", name: "甲", status: status, pairedUnit: "发改局"))
        #expect(finding.facts == Facts(["entity.known": .boolean(false)]))
        #expect(finding.record?.name == "甲")
    }

    @Test("An unknown entity has no facts at all")
    func unknown() { #expect(EntityFinding(nil).facts == nil) }

    @Test(
        "Names are compared without width, case, blanks and signs",
        arguments: [
            ("天津（滨海）ＡＢ 公司", "天津滨海ab公司"), ("100% 甲_乙", "100甲乙"), ("", ""),
        ])
    func names(typed: String, expected: String) {
        #expect(NameSearch.normalised(typed) == expected)
        #expect(NameSearch.pattern(typed) == (expected.isEmpty ? nil : "%\(expected)%"))
    }
}
