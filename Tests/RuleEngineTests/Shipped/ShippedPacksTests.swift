import RuleEngine
import RuleModel
import RulePlugins
import Testing
import WorkCalendar

@Suite("Shipped packs")
struct ShippedPacksTests {
    @Test("The shipped packs have neither errors nor warnings")
    func clean() throws {
        let files = try ShippedPacks.files()
        #expect(files.count >= 13)
        let result = RuleChecker.check(files: files, plugins: StandardRules.plugins, revision: "shipped")
        #expect(result.diagnostics.isEmpty, "\(ShippedPacks.report(result.diagnostics, files))")
    }

    /// Source: 工作实施方案 附件3 over GB/T 4754-2017.
    static let sections: [(sections: String, unit: UnitName?)] = [
        ("EGK", "规建局"), ("BCD", "工信局"), ("Q", "社发局"), ("FH", "商务局"), ("J", "财政局"), ("M", "科技局"),
        ("PR", "文教局"), ("N", "城环局"), ("ILO", "发改局"),
    ]

    @Test("Each industry section has the bureau that annex 3 names", arguments: sections.indices)
    func industries(index: Int) throws {
        let policy = try ShippedPacks.policy()
        for section in Self.sections[index].sections {
            #expect(
                policy.coverage(Self.enterprise(["entity.section": .text(String(section))])).primary
                    == Self.sections[index].unit)
        }
    }

    @Test("The six means are asked in the plan's order, the last only where nobody was found")
    func coverage() throws {
        let policy = try ShippedPacks.policy()
        let promoted = Self.enterprise([
            "entity.section": .text("C"), "entity.investment-promoted": .boolean(true),
            "entity.recruiting-unit": .text("投促局"),
        ])
        #expect(policy.coverage(promoted).units == ["投促局", "工信局"])
        let park = Self.enterprise([
            "entity.section": .text("L"), "entity.location-kind": .text("park"), "entity.owner-unit": .text("天保控股"),
        ])
        #expect(policy.coverage(park).units == ["发改局", "科技局", "天保控股"])
        #expect(
            policy.coverage(Facts(["entity.known": .boolean(true), "entity.kind": .text("individual-business")]))
                .primary == "市场监管局")
        #expect(policy.coverage(Self.enterprise([:])).units == ["社发局", "政务办"])
        #expect(policy.coverage(Facts(["entity.known": .boolean(false)])).units == [])
        #expect(policy.coverage(Self.enterprise(["entity.section": .text("A")])).primary == "社发局")
    }

    @Test("All fourteen recruiting units of annex 2 are known and look after whom they brought in")
    func recruiting() throws {
        let policy = try ShippedPacks.policy()
        let recruiting = policy.units.filter { $0.groups.contains("各招商部门") }
        #expect(recruiting.count == 14)
        for unit in recruiting {
            let facts = Self.enterprise([
                "entity.investment-promoted": .boolean(true), "entity.recruiting-unit": .text(unit.name.rawValue),
            ])
            #expect(policy.coverage(facts).primary == unit.name)
        }
        #expect(policy.unit("市场局")?.name == "市场监管局")
    }

    @Test("Matters decide lead and track; without one the primary steward acts")
    func routes() throws {
        let policy = try ShippedPacks.policy()
        #expect(policy.matters.count >= 12)
        let power = policy.route(Self.enterprise(["matter": .text("power-and-fire-acceptance")]))
        #expect(power.lead == "规建局" && power.support == ["工信局", "城环局"] && power.track == .crossDepartment)
        #expect(policy.route(Self.enterprise(["matter": .text("policy-consultation")])).track == .instant)
        let none = policy.route(Self.enterprise(["coverage.primary": .text("财政局")]))
        #expect(none.lead == "财政局" && none.track == .transferred)
        #expect(policy.route(Facts(["entity.known": .boolean(false)])).lead == nil)
    }

    /// Clocks by track, with their budgets. Source: 工作实施方案 三（二）、三（三）; the rest are defaults.
    static let clocks: [(track: Track, clock: ClockName, force: DeadlineRule.Force?, budget: TimeBudget?)] = [
        (.transferred, .total, .binding, .workingDays(7)), (.crossDepartment, .total, .target, .workingDays(7)),
        (.complex, .total, .target, .workingDays(7)), (.instant, .total, nil, nil), (.ownUnit, .total, nil, nil),
        (.crossDepartment, .contact, .binding, .workingDays(2)), (.transferred, .contact, nil, nil),
        (.crossDepartment, .progress, .binding, .workingDays(7)), (.transferred, .report, .binding, .workingDays(2)),
        (.transferred, .accept, .binding, .workingDays(1)), (.transferred, .return, .window, .workingDays(1)),
        (.transferred, .pause, .binding, .workingDays(10)), (.transferred, .intake, .binding, .workingSeconds(14_400)),
        (.transferred, .callback, .binding, .workingDays(5)),
    ]

    @Test("Each track carries the clocks of the plan", arguments: clocks.indices)
    func deadlines(index: Int) throws {
        let row = Self.clocks[index]
        let rules = try ShippedPacks.policy().deadlines(
            Self.enterprise(["track": .text(row.track.rawValue), "urgency": .text("normal")]))
        let rule = rules.first { $0.clock == row.clock }
        #expect(rule?.force == row.force)
        #expect(rule.map(\.limit) == row.budget.map { .within($0) })
    }

    @Test("Clocks of the plan bind market entities only, and urgent ones are accepted within minutes")
    func bindings() throws {
        let policy = try ShippedPacks.policy()
        let stranger = policy.deadlines(Facts(["track": .text("transferred"), "entity.known": .boolean(false)]))
        #expect(!stranger.contains { $0.clock == .total || $0.clock == .report })
        let urgent = policy.deadlines(
            Self.enterprise(["urgency": .text("life-property"), "track": .text("transferred")]))
        let accept = urgent.first { $0.clock == .accept }
        #expect(accept?.limit == .within(.minutes(15)) && accept?.atDue == nil)
    }

    @Test("A unit handles its own requests only")
    func permissions() throws {
        let policy = try ShippedPacks.policy()
        func isPermitted(_ unit: UnitName) -> Bool {
            let query = PermitQuery(
                command: .accept, roles: [.handler], unit: unit, state: .dispatched, lead: "规建局", track: .transferred)
            if case .permitted = policy.permit(query) { return true }
            return false
        }
        #expect(isPermitted("规建局"))
        #expect(!isPermitted("工信局"))
    }

    static func enterprise(_ values: [String: FactValue]) -> Facts {
        Facts(values.merging(["entity.known": .boolean(true), "entity.kind": .text("enterprise")]) { own, _ in own })
    }
}
