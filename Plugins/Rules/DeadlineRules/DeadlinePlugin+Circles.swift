import RuleModel
import TOMLSyntax

extension DeadlinePlugin {
    /// No clocks supersede one another in a circle; a circle is told once, with every rule that is part of it.
    func checkSuperseding(_ rules: [Rule<DeadlineRule>], _ diagnostics: inout [SourceDiagnostic]) {
        let links = rules.indices.compactMap { place -> (place: Int, from: String, to: String)? in
            let from = rules[place].outcome.clock
            guard let to = rules[place].outcome.supersededBy, to != from else { return nil }
            return (place, from.rawValue, to.rawValue)
        }
        for circle in NameCircles(links.map { ($0.from, $0.to) }).circles {
            let clocks = circle.way.map { links[$0].from }
            let locations = circle.links.map { rules[links[$0].place].place(of: "superseded-by") }
            diagnostics.append(
                RuleFault.supersedingCircular(
                    clocks + clocks.prefix(1), at: locations[0], others: Array(locations.dropFirst())))
        }
    }
}
