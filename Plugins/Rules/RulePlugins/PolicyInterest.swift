import CatalogRules
import DeadlineRules
import RuleEngine
public import RuleModel
import RouteRules

/// What a policy looks at when it is asked about a request: two requests that agree in this get the same answers.
///
/// For those who ask about very many requests and would rather not repeat a question.
public struct PolicyInterest: Hashable, Sendable {
    /// Attributes that decide who looks after the entity.
    public var coverage: Set<String>
    /// Attributes that decide who must act, on which track, with whose support; what coverage finds among them.
    public var route: Set<String>
    /// Attributes that decide which clocks run.
    public var deadlines: Set<String>
    /// Everything that is asked of the request's text, each once, in the order of the rules.
    public var textMatchers: [Matcher]
}

extension CompiledPolicy {
    /// What the questions about coverage, routes and deadlines look at. Attributes that the policy derives, such as
    /// `matter.lead`, stand as they are asked for, and it is for the caller to know from which others they follow.
    public var interest: PolicyInterest {
        let stewards = book.coverage.rules.flatMap { $0.outcome.stewards.compactMap(\.attribute) }
        let routed = book.routes.rules.flatMap(\.outcome.attributes)
        let supported = book.support.rules.flatMap { $0.outcome.support.compactMap(\.attribute) }
        let conditions =
            book.coverage.rules.map(\.condition) + book.routes.rules.map(\.condition)
            + book.support.rules.map(\.condition) + book.deadlines.rules.map(\.condition)
            + toldKinds.flatMap(\.conditions)
        var seen = Set<Matcher>()
        let matchers = conditions.flatMap(\.tests).filter { $0.attribute == "text" }.map(\.matcher)
        return PolicyInterest(
            coverage: book.coverage.attributes.union(stewards).union(["entity.known"]),
            route: book.routes.attributes.union(book.support.attributes).union(routed).union(supported),
            deadlines: book.deadlines.attributes, textMatchers: matchers.filter { seen.insert($0).inserted })
    }
}
