package import RuleModel

/// What the rules answer for a request: who looks after the entity, who must act, on which track.
package struct Proposal: Hashable, Sendable, Codable {
    package var coverage: CoverageDecision
    package var route: RouteDecision
    /// The hash of the rule set that was asked.
    package var revision: String

    package init(coverage: CoverageDecision, route: RouteDecision, revision: String) {
        self.coverage = coverage
        self.route = route
        self.revision = revision
    }
}
