import RuleEngine
import RuleModel
import RulePlugins

/// Facts of requests that meet, or do not meet, what a rule asks; found among all that rules can tell apart.
struct WitnessFacts {
    private let policy: CompiledPolicy

    init(_ policy: CompiledPolicy) { self.policy = policy }

    /// Facts to register requests with that may reach a mark, the likeliest first.
    ///
    /// What only a request's course brings about, such as its returns, is left to the story that is told of it.
    func candidates(for mark: CoverageMark, _ trials: [RuleTrial]) -> [Facts] {
        let trial = trials[mark.rule]
        let wanted: [[Condition]] =
            switch mark.aim {
            case .counted: [[trial.condition]]
            case .met(let place): [[trial.condition], [.attribute(trial.tests[place].test)]]
            case .unmet(let place): [[.none([.attribute(trial.tests[place].test)])]]
            }
        let earlier = trials[..<mark.rule].filter { $0.section == trial.section }.map(\.condition)
        let found =
            (mark.aim == .counted ? [request(meeting: [trial.condition], without: earlier)] : [])
            + wanted.map { request(meeting: $0) }
        var seen = Set<Facts>()
        return found.compactMap { $0 }.flatMap(registrations).filter { seen.insert($0).inserted }
    }

    private func request(meeting wanted: [Condition], without unwanted: [Condition] = []) -> Facts? {
        let space = RequestSpace(wanted + unwanted, vocabulary: policy.vocabulary, knowledge: policy.knowledge)
        return RequestSearch(space).request(meeting: wanted, without: unwanted).request
    }

    /// Registrations that lead to such a request: its own facts, with a matter of the wanted track, of a known entity.
    private func registrations(_ request: Facts) -> [Facts] {
        var facts = Facts(request.values.filter { Self.isTold($0.key) })
        if request["registered-by-lead"] == .boolean(true) { facts["registered-by"] = request["matter.lead"] }
        var entity = facts
        if !facts.values.keys.contains(where: { $0.hasPrefix("entity.") }) {
            entity["entity.kind"] = .text("enterprise")
            entity["entity.section"] = .text("C")
        }
        let tracks = request.text("track").map { [$0] } ?? ["cross-department", "transferred", "instant"]
        let matters = facts["matter"] == nil ? tracks.compactMap(matter) : []
        return [facts, entity]
            + matters.map { matter in
                var told = entity
                told["matter"] = .text(matter)
                return told
            }
    }

    private func matter(on track: String) -> String? {
        policy.matters.first { $0.track?.rawValue == track && $0.lead != nil }?.id.rawValue
    }

    /// Whether it is said when a request is registered, or beside it.
    private static func isTold(_ attribute: String) -> Bool {
        ["kind", "channel", "urgency", "text", "matter", "collected-by", "registered-by"].contains(attribute)
            || (attribute.hasPrefix("entity.") && attribute != "entity.known")
            || !StandardRules.attributes.contains(attribute)
    }
}
