package import RuleModel

extension ServiceRequest {
    /// What the rules are asked with.
    package func facts(_ policy: some ServicePolicy) -> Facts {
        var facts = registration.facts(registeredBy: registeredBy)
        facts.take(matter.flatMap { policy.matter($0) })
        facts["track"] = .text(track.rawValue)
        facts["state"] = .text(state.rawValue)
        facts["round"] = .integer(round)
        facts["returns"] = .integer(returns)
        facts["reopenings"] = .integer(round - 1)
        facts["overdue"] = overdue.isEmpty ? nil : .list(overdue.map(\.rawValue))
        facts.take(proposal.coverage)
        return facts
    }
}

extension Registration {
    /// What is known before any rule was asked.
    package func facts(registeredBy: UnitName?) -> Facts {
        var facts = entity.facts ?? Facts()
        facts["entity.known"] = .boolean(entity.isKnown)
        facts["kind"] = .text(kind.rawValue)
        facts["channel"] = .text(channel.rawValue)
        facts["urgency"] = .text(urgency.rawValue)
        facts["text"] = .text(text)
        facts["matter"] = subject.map { .text($0.rawValue) }
        facts["collected-by"] = collectedBy.map { .text($0.rawValue) }
        facts["registered-by"] = registeredBy.map { .text($0.rawValue) }
        return facts
    }
}

extension Facts {
    mutating func take(_ coverage: CoverageDecision) {
        self["coverage.primary"] = coverage.primary.map { .text($0.rawValue) }
        self["coverage.units"] = coverage.units.isEmpty ? nil : .list(coverage.units.map(\.rawValue))
    }

    mutating func take(_ matter: MatterRecord?) {
        guard let matter else { return }
        self["matter.lead"] = matter.lead.map { .text($0.rawValue) }
        self["matter.support"] = matter.support.isEmpty ? nil : .list(matter.support.map(\.rawValue))
        self["matter.track"] = matter.track.map { .text($0.rawValue) }
    }
}

extension Proposal {
    /// Asks the rules: coverage first, then the route with what coverage found.
    package init(for registration: Registration, registeredBy: UnitName?, policy: some ServicePolicy) {
        var facts = registration.facts(registeredBy: registeredBy)
        facts.take(registration.subject.flatMap { policy.matter($0) })
        let coverage = registration.entity.isKnown ? policy.coverage(facts) : CoverageDecision(means: [])
        facts.take(coverage)
        self.init(coverage: coverage, route: policy.route(facts), revision: policy.revision)
    }
}
