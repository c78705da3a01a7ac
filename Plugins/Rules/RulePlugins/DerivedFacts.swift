import RuleEngine
import RuleModel
import RouteRules
import EscalationRules

/// What a policy adds to the facts, since it follows from them and its own data.
struct DerivedFacts: OptionSet {
    let rawValue: Int

    /// `matter.lead`, `matter.support`, `matter.track` and `registered-by-lead`.
    static let matter = DerivedFacts(rawValue: 1)
    /// `industry.unit`.
    static let industry = DerivedFacts(rawValue: 2)
    /// `coverage.primary` and `coverage.units`; they rest on the others.
    static let coverage = DerivedFacts(rawValue: 4)

    static let all: DerivedFacts = [.matter, .industry, .coverage]

    init(rawValue: Int) { self.rawValue = rawValue }

    /// What these attributes need to be known.
    init(_ attributes: some Sequence<String>) {
        self = []
        for attribute in attributes {
            if attribute.hasPrefix("matter.") || attribute == "registered-by-lead" { insert(.matter) }
            if attribute == "industry.unit" { insert(.industry) }
            // Whoever looks after the entity may hang on every other derived fact.
            if attribute.hasPrefix("coverage.") { formUnion(.all) }
        }
    }

    /// What each kind of question needs.
    struct Needs {
        let coverage: DerivedFacts
        let routes: DerivedFacts
        let deadlines: DerivedFacts
        let escalations: DerivedFacts
        let callbacks: DerivedFacts
    }
}

extension UnitReference {
    /// The attribute, where it stands for one.
    var attribute: String? { if case .attribute(let name) = self { name } else { nil } }
}

extension NameReference {
    /// The attribute, where it stands for one.
    var attribute: String? { if case .attribute(let name) = self { name } else { nil } }
}

extension RouteOutcome {
    /// Every attribute that the outcome takes its answer from.
    var attributes: [String] {
        ([lead].compactMap { $0 } + support).compactMap(\.attribute) + [track.attribute].compactMap { $0 }
    }
}
