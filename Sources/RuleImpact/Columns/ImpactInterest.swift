import RuleModel
import RulePlugins

/// What two policies together look at.
struct ImpactInterest: Sendable {
    /// Every attribute that either asks for.
    let attributes: Set<String>
    /// Everything that either asks of the text.
    let textMatchers: [Matcher]
    /// The columns of which something is asked.
    let columns: [FactColumn]

    /// - Parameter kinds: what the kinds of rule ask for that may say something else.
    init(_ before: PolicyInterest, _ after: PolicyInterest, kinds: Set<String>) {
        let asked = [before, after].map { $0.coverage.union($0.route).union($0.deadlines) }
        let attributes = asked[0].union(asked[1]).union(kinds)
        self.attributes = attributes
        textMatchers = before.textMatchers + after.textMatchers.filter { !before.textMatchers.contains($0) }
        columns = FactColumn.allCases.filter { column in attributes.contains { column.serves($0) } }
    }

    /// What rules may ask of the entity; whether it is known decides the coverage in any case.
    func entity(_ facts: Facts?) -> Facts {
        var told = Facts()
        for (name, value) in facts?.values ?? [:] where isAsked(name) { told[name] = value }
        told["entity.known"] = .boolean(facts != nil)
        return told
    }

    private func isAsked(_ attribute: String) -> Bool {
        attributes.contains(attribute) || (attribute == "entity.section" && attributes.contains("industry.unit"))
    }
}
