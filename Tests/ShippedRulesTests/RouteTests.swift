import RuleModel
import RulePlugins
import Testing

/// Who acts, and on which track. Source: 工作实施方案 三（二）, 四（二）.
@Suite("Shipped routes and catalogue")
struct RouteTests {
    struct Case: CustomTestStringConvertible {
        var testDescription: String
        var facts: Facts
        var lead: UnitName?
        var support: [UnitName] = []
        var track: Track
        var rule: String
    }

    static let cases: [Case] = [
        Case(
            testDescription: "a simple question is answered at once",
            facts: Shipped.enterprise(["matter": "procedure-consultation"]), lead: "政务办", track: .instant,
            rule: "instant"),
        Case(
            testDescription: "a question that a steward brought is still answered at once",
            facts: Shipped.enterprise(["matter": "tax-consultation", "collected-by": "工信局"]), lead: "财政局",
            track: .instant, rule: "instant"),
        Case(
            testDescription: "one unit acts",
            facts: Shipped.enterprise(["matter": "planning-permit"]), lead: "规建局", track: .transferred,
            rule: "by-matter"),
        Case(
            testDescription: "the unit of the matter registered it itself",
            facts: Shipped.enterprise(["matter": "roads-and-lights", "registered-by": "规建局"]), lead: "规建局",
            track: .ownUnit, rule: "own-unit"),
        Case(
            testDescription: "what needs others is no matter of the own unit alone",
            facts: Shipped.enterprise(["matter": "power-and-fire-acceptance", "registered-by": "规建局"]), lead: "规建局",
            support: ["工信局", "城环局"], track: .crossDepartment, rule: "by-matter"),
        Case(
            testDescription: "one leads, the others support",
            facts: Shipped.enterprise(["matter": "customs-logistics"]), lead: "自贸局", support: ["临港口岸局"],
            track: .crossDepartment, rule: "by-matter"),
        Case(
            testDescription: "what has to be studied and goes to the conference",
            facts: Shipped.enterprise(["matter": "land-legacy"]), lead: "规建局", support: ["发改局", "财政局"],
            track: .complex, rule: "by-matter"),
        Case(
            testDescription: "what a unit's own steward collected is led by that unit, the functional unit supports",
            facts: Shipped.enterprise(["matter": "schooling", "collected-by": "海港管理局"]), lead: "海港管理局",
            support: ["文教局"], track: .crossDepartment, rule: "collected-with-function"),
        Case(
            testDescription: "a complex problem that a steward collected stays complex",
            facts: Shipped.enterprise(["matter": "land-legacy", "collected-by": "工信局"]), lead: "工信局",
            support: ["规建局", "发改局", "财政局"], track: .complex, rule: "collected"),
        Case(
            testDescription: "collected, but of no matter of the catalogue",
            facts: Shipped.enterprise(["collected-by": "海港管理局"]), lead: "海港管理局", track: .transferred, rule: "collected"),
        Case(
            testDescription: "of no matter: the primary steward acts",
            facts: Shipped.enterprise(["entity.section": "Q"]), lead: "社发局", track: .transferred, rule: "to-steward"),
        Case(
            testDescription: "of no matter and from an unknown entity: the dispatcher's queue",
            facts: Facts(["entity.known": false]), lead: nil, track: .transferred, rule: "to-steward"),
        Case(
            testDescription: "of a matter, from an unknown entity: the matter's unit is proposed",
            facts: Facts(["entity.known": false, "matter": "drainage"]), lead: "城环局", track: .transferred,
            rule: "by-matter"),
        Case(
            testDescription: "a technology enterprise that seeks a loan has 科技局 beside 财政局",
            facts: Shipped.enterprise(["matter": "finance", "entity.tags": .list(["瞪羚"])]), lead: "财政局",
            support: ["科技局"], track: .transferred, rule: "by-matter"),
    ]

    @Test("The first route decides", arguments: cases)
    func routes(row: Case) throws {
        let decision = try Shipped.policy().route(row.facts)
        #expect(decision.lead == row.lead)
        #expect(decision.support == row.support)
        #expect(decision.track == row.track)
        #expect(decision.reference?.rule == row.rule)
    }

    @Test("The catalogue has matters of each kind, and each says who acts, how, and by which words it is known")
    func catalogue() throws {
        let policy = try Shipped.policy()
        #expect(policy.matters.count >= 20)
        for matter in policy.matters {
            #expect(matter.lead != nil, "\(matter.id)")
            #expect(!matter.words.isEmpty, "\(matter.id)")
            #expect(matter.reference.cite == nil, "the plan lists no matters: \(matter.id)")
            #expect(
                (matter.track == .crossDepartment || matter.track == .complex) == !matter.support.isEmpty,
                "\(matter.id)")
        }
        let tracks = Dictionary(grouping: policy.matters, by: \.track).mapValues(\.count)
        #expect(tracks[.instant, default: 0] >= 3)
        #expect(tracks[.transferred, default: 0] >= 10)
        #expect(tracks[.crossDepartment, default: 0] >= 4)
        #expect(tracks[.complex] == 1)
    }
}
