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
        var seen = Set<Facts>()
        return requests(showing: mark, trials).flatMap(registrations).filter { seen.insert($0).inserted }
    }

    /// Who may ask permissions such that a mark is reached: somebody of one role, if that will do.
    func askers(for mark: CoverageMark, _ trials: [RuleTrial]) -> [Facts] {
        let roles = (policy.vocabulary.domains[.role]?.members ?? []).map(\.name)
        return requests(showing: mark, trials).flatMap { request -> [Facts] in
            let who = Facts(request.values.filter { $0.key != "command" })
            return roles.map { role in Facts(who.values.merging(["role": .list([role])]) { $1 }) } + [who]
        }
    }

    /// The facts without those that a story does as well without.
    func plain(_ facts: Facts, keeping kept: Set<String>, _ isAsGood: (Facts) -> Bool) -> Facts {
        facts.values.keys.filter { !kept.contains($0) }.sorted().reduce(facts) { facts, name in
            let fewer = Facts(facts.values.filter { $0.key != name })
            return isAsGood(fewer) ? fewer : facts
        }
    }

    /// What the rules were asked of these attributes, where a registration can say it.
    func saying(_ attributes: Set<String>, of run: ScenarioRun) -> Facts {
        let known = run.asked.last ?? Facts()
        let said = attributes.intersection(["kind", "channel", "urgency"]).compactMap { name in
            known[name].map { (name, $0) }
        }
        return Facts(Dictionary(uniqueKeysWithValues: said))
    }

    /// A unit for each attribute of an entity that no rule asks for: what follows from rules may name it.
    func withUnits(_ facts: Facts, _ trials: [RuleTrial]) -> [Facts] {
        guard let unit = policy.vocabulary.domains[.unit]?.members.first,
            facts.values.keys.contains(where: { $0.hasPrefix("entity.") })
        else { return [] }
        let asked = Set(trials.flatMap(\.tests).map(\.test.attribute))
        return policy.vocabulary.attributes.values.filter {
            $0.name.hasPrefix("entity.") && $0.type == .choice(.unit) && !asked.contains($0.name)
        }.map(\.name).sorted().map { Facts([$0: .text(unit.name)]) }
    }

    /// Requests that meet, or do not meet, what the mark asks for, the likeliest first.
    private func requests(showing mark: CoverageMark, _ trials: [RuleTrial]) -> [Facts] {
        let trial = trials[mark.rule]
        let wanted: [[Condition]] =
            switch mark.aim {
            case .counted: [[trial.condition]]
            case .met(let place): [[trial.condition], [.attribute(trial.tests[place].test)]]
            case .unmet(let place): [[.none([.attribute(trial.tests[place].test)])]]
            }
        let earlier = trials[..<mark.rule].filter { $0.section == trial.section }.map(\.condition)
        return
            ((mark.aim == .counted ? [request(meeting: [trial.condition], without: earlier)] : [])
            + wanted.map { request(meeting: $0) }).compactMap { $0 }
    }

    private func request(meeting wanted: [Condition], without unwanted: [Condition] = []) -> Facts? {
        let space = RequestSpace(wanted + unwanted, vocabulary: policy.vocabulary, knowledge: policy.knowledge)
        return RequestSearch(space).request(meeting: wanted, without: unwanted).request
    }

    /// Registrations that lead to such a request: its own facts, with a matter of the wanted track, of a known entity.
    private func registrations(_ request: Facts) -> [Facts] {
        var facts = Facts(request.values.filter { ScenarioReader.isTold($0.key) })
        if request["registered-by-lead"] == .boolean(true) { facts["registered-by"] = request["matter.lead"] }
        var entity = facts
        if !facts.values.keys.contains(where: { $0.hasPrefix("entity.") }) {
            entity["entity.kind"] = .text("enterprise")
            entity["entity.section"] = .text("C")
        }
        let tracks = request.text("track").map { [$0] } ?? ["cross-department", "transferred", "instant"]
        let matters = facts["matter"] == nil ? tracks.compactMap(matter) : []
        // What only urgent requests come to, such as that nobody signed for one in time.
        let urgent = policy.vocabulary.domains[.urgency]?.members.dropFirst() ?? []
        let urgencies = facts["urgency"] == nil ? Array(urgent) : []
        return [facts, entity] + matters.map { entity.with("matter", $0) }
            + urgencies.map { entity.with("urgency", $0.name) }
    }

    private func matter(on track: String) -> String? {
        policy.matters.first { $0.track?.rawValue == track && $0.lead != nil }?.id.rawValue
    }
}

extension Facts {
    /// These facts and one more.
    fileprivate func with(_ attribute: String, _ text: String) -> Facts {
        var facts = self
        facts[attribute] = .text(text)
        return facts
    }
}
