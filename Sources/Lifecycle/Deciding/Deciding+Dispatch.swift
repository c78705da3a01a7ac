import RuleModel
import WorkCalendar

extension Deciding {
    /// The third dispatch of a round is the office's.
    func admitDispatch() throws(Refusal) {
        if isLastDispatch, actor.unit != Self.office { throw .officeDispatches }
    }

    private var isLastDispatch: Bool { request.attempt + 1 >= 3 }

    /// The third dispatch of a round counts as accepted at once and cannot be returned.
    func dispatched(_ name: UnitName, _ support: [UnitName]) throws(Refusal) -> [EventData] {
        let unit = try known(name)
        var units: [UnitName] = []
        for name in support { units.append(try known(name)) }
        let dispatched = EventData.dispatched(
            .init(
                unit: unit, support: units.filter { $0 != unit }, attempt: request.attempt + 1,
                isDesignated: isLastDispatch))
        return isLastDispatch ? [dispatched, .accepted(deemed: true)] : [dispatched]
    }

    private func known(_ name: UnitName) throws(Refusal) -> UnitName {
        guard let unit = policy.unit(name.rawValue) else { throw .unknownUnit(name) }
        return unit.name
    }

    /// A unit that is not responsible may give the request back while the window for it runs.
    func admitReturn() throws(Refusal) {
        guard !request.isDesignated else { throw .designated }
        let windows = Lifecycle.clocks(of: request, policy: policy, at: now)
            .filter { $0.rule.shuts == .return && $0.isLive }
        guard let window = windows.last else { throw .noWindow(.return) }
        if let due = window.due, due < now { throw .windowOver(.return, window.rule.reference, since: due) }
    }

    /// The reason is part of what goes back.
    func returned(_ reason: String) throws(Refusal) -> EventData {
        guard reason.contains(where: { !$0.isWhitespace }) else { throw .textMissing }
        let escalations = Lifecycle.newEscalations(of: request, policy) { facts in
            facts["returns"] = .integer(request.returns + 1)
        }
        return .returned(reason: reason, escalations: escalations)
    }
}
