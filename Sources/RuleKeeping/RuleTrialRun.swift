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
        var clocks = (current: ClockTexts(current), other: ClockTexts(other))
        for request in tried {
            var found = try derivesAlike ? [] : Self.proposed(for: request, current, other)
            let (was, becomes) = (clocks.current.clocks(of: request), clocks.other.clocks(of: request))
            if !was.isSame(as: becomes) {
                found.append(
                    Answer(question: "deadlines") {
                        let (own, others) = (clocks.current.texts(of: was), clocks.other.texts(of: becomes))
                        return (own.inWords(besides: others), others.inWords(besides: own))
                    })
            }
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
}

/// The clocks of requests under one policy, and what is said of them. Requests that run by the same rules are told the
/// same, and to explain that costs far more than to find the rules.
private struct ClockTexts {
    struct Clocks {
        var facts: Facts
        var rules: [DeadlineRule]

        /// Whether people have to keep to the same; titles and clauses may change without changing that.
        func isSame(as other: Clocks) -> Bool { rules == other.rules || bare == other.bare }

        private var bare: [DeadlineRule] {
            rules.map { rule in
                var rule = rule
                rule.reference = RuleReference(pack: "", rule: "", title: "", cite: nil, document: nil)
                return rule
            }
        }
    }

    private let policy: CompiledPolicy
    private var texts: [[DeadlineRule]: [BilingualText]] = [:]

    init(_ policy: CompiledPolicy) { self.policy = policy }

    func clocks(of request: ServiceRequest) -> Clocks {
        let facts = request.facts(policy)
        return Clocks(facts: facts, rules: policy.deadlines(facts))
    }

    /// What is said of each clock that runs.
    mutating func texts(of clocks: Clocks) -> [BilingualText] {
        if let known = texts[clocks.rules] { return known }
        let told = policy.explainDeadlines(clocks.facts).filter { !$0.matched.isEmpty }.map(\.answer)
        texts[clocks.rules] = told
        return told
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
