import RuleModel
import WorkCalendar

extension Deciding {
    /// The third dispatch of a round is the office's, counts as accepted at once and cannot be returned.
    func dispatched(_ name: UnitName, _ support: [UnitName]) throws(Refusal) -> [EventData] {
        let unit = try known(name)
        var units: [UnitName] = []
        for name in support { units.append(try known(name)) }
        let attempt = request.attempt + 1
        let isDesignated = attempt >= 3
        if isDesignated, actor.unit != Self.office { throw .officeDispatches }
        let dispatched = EventData.dispatched(
            .init(unit: unit, support: units.filter { $0 != unit }, attempt: attempt, isDesignated: isDesignated))
        return isDesignated ? [dispatched, .accepted(deemed: true)] : [dispatched]
    }

    private func known(_ name: UnitName) throws(Refusal) -> UnitName {
        guard let unit = policy.unit(name.rawValue) else { throw .unknownUnit(name) }
        return unit.name
    }

    /// A unit that is not responsible gives the request back, with a reason, while the window for it runs.
    func returned(_ reason: String) throws(Refusal) -> EventData {
        guard !request.isDesignated else { throw .designated }
        let windows = Lifecycle.clocks(of: request, policy: policy, at: now)
            .filter { $0.rule.shuts == .return && $0.isLive }
        guard let window = windows.last else { throw .noWindow(.return) }
        if let due = window.due, due < now { throw .windowOver(.return, window.rule.reference, since: due) }
        guard reason.contains(where: { !$0.isWhitespace }) else { throw .textMissing }
        let escalations = Lifecycle.newEscalations(of: request, policy) { facts in
            facts["returns"] = .integer(request.returns + 1)
        }
        return .returned(reason: reason, escalations: escalations)
    }
}
