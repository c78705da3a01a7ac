import RuleModel
import RulePlugins
import Testing

/// Who looks after whom. Source: 工作实施方案 二（二）, 附件2, 附件3.
@Suite("Shipped coverage")
struct CoverageTests {
    /// Annex 3 over the sections of GB/T 4754-2017; nil where the plan has no row.
    static let sections: [(String, UnitName?)] = [
        ("A", nil), ("B", "工信局"), ("C", "工信局"), ("D", "工信局"), ("E", "规建局"), ("F", "商务局"), ("G", "规建局"), ("H", "商务局"),
        ("I", "发改局"), ("J", "财政局"), ("K", "规建局"), ("L", "发改局"), ("M", "科技局"), ("N", "城环局"), ("O", "发改局"), ("P", "文教局"),
        ("Q", "社发局"), ("R", "文教局"), ("S", nil), ("T", nil),
    ]

    @Test(
        "Each section has the bureau of annex 3; where there is no row, grid and station look after it",
        arguments: sections)
    func expectSections(section: String, unit: UnitName?) throws {
        let decision = try Shipped.policy().coverage(Shipped.enterprise(["entity.section": .text(section)]))
        #expect(decision.units == unit.map { [$0] } ?? ["社发局", "政务办"])
        #expect(decision.means.map(\.reference.cite) == [unit == nil ? "正文 二（二）6" : "正文 二（二）3"])
        #expect(decision.means.allSatisfy { $0.finding == nil })
    }

    @Test("Whoever a unit brought in is looked after by that unit first", arguments: UnitTests.recruiting)
    func recruiting(unit: UnitName) throws {
        let facts = Shipped.enterprise([
            "entity.investment-promoted": true, "entity.recruiting-unit": .text(unit.rawValue), "entity.section": "C",
        ])
        #expect(try Shipped.policy().coverage(facts).units == [unit, "工信局"])
    }

    struct Case: CustomTestStringConvertible {
        var testDescription: String
        var facts: Facts
        var units: [UnitName]
        /// The plan's numbers of the means, in the order asked.
        var means: [Int]
    }

    static let cases: [Case] = [
        Case(
            testDescription: "all means but the last: 1, 2, 3, 4 in the order 1, 2, 3, 4",
            facts: Shipped.enterprise([
                "entity.paired-unit": "自贸局", "entity.investment-promoted": true, "entity.recruiting-unit": "投促局",
                "entity.section": "J", "entity.location-kind": "building", "entity.owner-unit": "城更集团",
            ]), units: ["自贸局", "投促局", "财政局", "科技局", "城更集团"], means: [1, 2, 3, 4]),
        Case(
            testDescription: "an individual business belongs to 市场监管局 before its industry",
            facts: Shipped.entity("individual-business", ["entity.section": "H"]), units: ["市场监管局", "商务局"],
            means: [5, 3]),
        Case(
            testDescription: "a business service in a park: 发改局, then 科技局 and the owner",
            facts: Shipped.enterprise([
                "entity.section": "L", "entity.location-kind": "park", "entity.owner-unit": "天保控股",
            ]), units: ["发改局", "科技局", "天保控股"], means: [3, 4]),
        Case(
            testDescription: "in an incubator without a known owner",
            facts: Shipped.enterprise(["entity.location-kind": "incubator"]), units: ["科技局"], means: [4]),
        Case(
            testDescription: "one unit by two means is named once",
            facts: Shipped.enterprise([
                "entity.section": "M", "entity.location-kind": "park", "entity.owner-unit": "临港控股",
            ]), units: ["科技局", "临港控股"], means: [3, 4]),
        Case(
            testDescription: "no class at all: the fallback",
            facts: Shipped.enterprise(), units: ["社发局", "政务办"], means: [6]),
        Case(
            testDescription: "the plan's other name of a unit",
            facts: Shipped.enterprise(["entity.investment-promoted": true, "entity.recruiting-unit": "市场局"]),
            units: ["市场监管局"], means: [2]),
        Case(
            testDescription: "unknown to the registry: nobody, not even the fallback",
            facts: Facts(["entity.known": false, "entity.section": "C"]), units: [], means: []),
    ]

    @Test("The means are asked in the order 1, 2, 5, 3, 4, 6 and kept as a set", arguments: cases)
    func order(row: Case) throws {
        let decision = try Shipped.policy().coverage(row.facts)
        #expect(decision.units == row.units)
        #expect(decision.means.map(\.reference.cite) == row.means.map { "正文 二（二）\($0)" })
    }

    @Test("An enterprise brought in by nobody known falls through, with a finding for policy staff")
    func emptyRecruitingUnit() throws {
        let decision = try Shipped.policy().coverage(
            Shipped.enterprise(["entity.investment-promoted": true, "entity.section": "K"]))
        #expect(decision.primary == "规建局")
        #expect(decision.means.first?.finding?.contains("招商部门") == true)
    }
}
