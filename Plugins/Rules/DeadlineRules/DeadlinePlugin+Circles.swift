import RuleModel
import TOMLSyntax

extension DeadlinePlugin {
    /// No clocks supersede one another in a circle; a circle is told once, with every rule that is part of it.
    func checkSuperseding(_ rules: [Rule<DeadlineRule>], _ diagnostics: inout [SourceDiagnostic]) {
        let arrows = rules.compactMap { rule in
            rule.outcome.supersededBy.flatMap { other -> (from: ClockName, to: ClockName, location: SourceLocation)? in
                other == rule.outcome.clock ? nil : (rule.outcome.clock, other, rule.place(of: "superseded-by"))
            }
        }
        let circles = NameCircles(arrows.map { ($0.from, $0.to) })
        let parts = Dictionary(grouping: arrows.filter { circles.leadsBack(from: $0.from, to: $0.to) }) {
            circles.number(of: $0.from)
        }
        for circle in circles.circles {
            guard let places = parts[circles.number(of: circle[0])]?.map(\.location) else { continue }
            diagnostics.append(
                RuleFault.supersedingCircular(
                    (circle + [circle[0]]).map(\.rawValue), at: places[0], others: Array(places.dropFirst())))
        }
    }
}
