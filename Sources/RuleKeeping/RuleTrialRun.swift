package import Lifecycle
import RuleModel
import RulePlugins
package import TOMLSyntax

/// The recent requests decided anew under other rules, as if each were registered now.
package struct RuleTrialRun: Hashable, Sendable, Codable {
    /// One question about one request that the other rules answer otherwise.
    package struct Difference: Hashable, Sendable, Codable {
        package var number: RequestNumber
        /// `coverage`, `route` or `deadlines`.
        package var question: String
        package var was: BilingualText
        package var becomes: BilingualText
    }

    /// A request that some rule decides now, and no rule would.
    struct Failure: Error, Hashable {
        var number: RequestNumber
    }

    /// So many of the differences are kept.
    static let kept = 50

    /// How many requests were tried.
    package private(set) var requests = 0
    /// How many of them are decided otherwise.
    package private(set) var differing = 0
    /// The first differences.
    package private(set) var differences: [Difference] = []

    /// Tries each request.
    ///
    /// - Throws: The first one that no rule would decide any more.
    init(_ tried: [ServiceRequest], _ current: CompiledPolicy, _ other: CompiledPolicy) throws(Failure) {
        // Most changes leave alone who looks after an entity and who acts.
        let derivesAlike = current.derivesAlike(other)
        for request in tried {
            let found = try Self.answers(to: request, current, other, derivesAlike: derivesAlike)
            requests += 1
            differing += found.isEmpty ? 0 : 1
            differences += found.prefix(Self.kept - differences.count).map { $0.told(of: request) }
        }
    }

    /// A question that is answered otherwise. To say how costs far more than to find that it is, so it is asked for only
    /// where it is kept.
    private struct Answer {
        var question: String
        var texts: () -> (was: BilingualText, becomes: BilingualText)

        func told(of request: ServiceRequest) -> Difference {
            let (was, becomes) = texts()
            return Difference(number: request.number, question: question, was: was, becomes: becomes)
        }
    }

    private static func answers(
        to request: ServiceRequest, _ current: CompiledPolicy, _ other: CompiledPolicy, derivesAlike: Bool
    ) throws(Failure) -> [Answer] {
        var found = try derivesAlike ? [] : proposed(for: request, current, other)
        if clocks(of: request, current) != clocks(of: request, other) {
            found.append(
                Answer(question: "deadlines") {
                    let (own, others) = (current.clocks(of: request), other.clocks(of: request))
                    return (own.inWords(besides: others), others.inWords(besides: own))
                })
        }
        return found
    }

    /// Who looks after the entity and who acts, where they are others.
    private static func proposed(
        for request: ServiceRequest, _ current: CompiledPolicy, _ other: CompiledPolicy
    ) throws(Failure) -> [Answer] {
        let was = Proposal(for: request.registration, registeredBy: request.registeredBy, policy: current)
        let becomes = Proposal(for: request.registration, registeredBy: request.registeredBy, policy: other)
        if was.route.reference != nil, becomes.route.reference == nil { throw Failure(number: request.number) }
        let asked = request.registration.facts(registeredBy: request.registeredBy)
        var found: [Answer] = []
        func tell(_ question: String, _ text: @escaping (CompiledPolicy) -> BilingualText) {
            found.append(Answer(question: question) { (text(current), text(other)) })
        }
        if was.coverage.units != becomes.coverage.units { tell("coverage") { $0.explainCoverage(asked).answer } }
        if was.route.isOther(than: becomes.route) { tell("route") { $0.explainRoute(asked).answer } }
        return found
    }

    /// What people have to keep to; titles and clauses may change without changing that.
    private static func clocks(of request: ServiceRequest, _ policy: CompiledPolicy) -> [DeadlineRule] {
        policy.deadlines(request.facts(policy)).map { rule in
            var rule = rule
            rule.reference = RuleReference(pack: "", rule: "", title: "", cite: nil, document: nil)
            return rule
        }
    }
}

extension CompiledPolicy {
    /// What is said of each clock.
    fileprivate func clocks(of request: ServiceRequest) -> [BilingualText] {
        explainDeadlines(request.facts(self)).filter { !$0.matched.isEmpty }.map(\.answer)
    }
}

extension [BilingualText] {
    /// Those that others do not say too: of a request with eight clocks, people look for the one that is another.
    fileprivate func inWords(besides others: [BilingualText]) -> BilingualText {
        let own = filter { !others.contains($0) }
        guard !own.isEmpty else { return BilingualText(chinese: "没有", english: "none") }
        return BilingualText(
            chinese: own.map(\.chinese).joined(separator: "；"), english: own.map(\.english).joined(separator: "; "))
    }
}

extension RouteDecision {
    fileprivate func isOther(than other: RouteDecision) -> Bool {
        lead != other.lead || support != other.support || track != other.track
    }
}
