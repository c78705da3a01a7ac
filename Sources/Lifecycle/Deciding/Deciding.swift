import RuleModel
import WorkCalendar

/// Decides what commands on one request lead to.
struct Deciding<Policy: ServicePolicy> {
    var request: ServiceRequest
    var actor: Actor
    var now: Instant
    var isSubmitter: Bool
    var policy: Policy

    static var office: UnitName { ServiceRequest.office }

    func events(_ command: Command) throws(Refusal) -> [EventData] {
        try admit(command.name)
        return try outcome(command)
    }

    /// Refuses what is not possible whatever the command's body says.
    func admit(_ command: CommandName) throws(Refusal) {
        guard command.states.contains(request.state) else { throw .wrongState(command, request.state) }
        let query = PermitQuery(
            command: command, roles: actor.roles, unit: actor.unit, state: request.state, lead: request.lead,
            track: request.track, isSubmitter: isSubmitter)
        if case .refused(let nearest) = policy.permit(query) { throw .notPermitted(command, nearest: nearest) }
        switch command {
        case .dispatch, .redispatch: try admitDispatch()
        case .return: try admitReturn()
        case .close: try admitClosing()
        default: break
        }
    }

    private func outcome(_ command: Command) throws(Refusal) -> [EventData] {
        switch command {
        case .register: throw .wrongState(.register, request.state)
        case .classify(let classification): return [try classified(classification)]
        case .answer(let answer): return [.answered(.init(text: try said(answer.text), cite: try said(answer.cite)))]
        case .dispatch(let unit, let support), .redispatch(let unit, let support): return try dispatched(unit, support)
        case .accept: return [.accepted(deemed: false)]
        case .return(let reason): return [try returned(reason)]
        case .contact(let text): return [.contacted(text: try said(text))]
        case .note(let text): return [.noted(text: try said(text))]
        case .requestMaterial(let text): return [.suspended(text: try said(text))]
        case .supplyMaterial(let text): return [.resumed(text: text, deemed: false)]
        case .progress(let text): return [.progressed(text: try said(text))]
        case .conclude(let outcome, let text): return [.concluded(outcome, text: try said(text))]
        case .approve(let text): return [.reviewed(text: text)]
        case .refuse(let reason): return [.reviewRefused(reason: try said(reason))]
        case .reportResult(let channel, let text): return [.reported(channel: try said(channel), text: text)]
        case .callBack(let callback): return [try calledBack(callback)]
        case .close: return [.closed]
        case .reopen(let reason): return reopened(try said(reason))
        case .reject(let reason): return [.rejected(reason: try said(reason))]
        case .withdraw(let reason): return [.withdrawn(reason: reason)]
        }
    }

    /// Text that has to be there.
    private func said(_ text: String) throws(Refusal) -> String {
        guard text.contains(where: { !$0.isWhitespace }) else { throw .textMissing }
        return text
    }

    private func classified(_ classification: EventData.Classification) throws(Refusal) -> EventData {
        if let matter = classification.subject, policy.matter(matter) == nil { throw .unknownMatter(matter) }
        var registration = request.registration
        registration.subject = classification.subject ?? registration.subject
        registration.urgency = classification.urgency ?? registration.urgency
        registration.entity = classification.entity ?? registration.entity
        let proposal = Proposal(for: registration, registeredBy: request.registeredBy, policy: policy)
        return .classified(classification, proposal)
    }

    private func admitClosing() throws(Refusal) {
        let owed = policy.callbacks(request.facts(policy)).filter { rule in
            let tries = request.callbacks.filter { $0.by == rule.by }
            return !tries.contains(where: \.reached) && tries.count < rule.attempts
        }
        guard owed.isEmpty else { throw .callbacksOwed(owed) }
    }

    private func calledBack(_ callback: EventData.Callback) throws(Refusal) -> EventData {
        guard request.callers(for: actor).contains(callback.by) else { throw .officeCallsBack }
        return .calledBack(callback)
    }

    private func reopened(_ reason: String) -> [EventData] {
        let reopened = EventData.reopened(reason: reason)
        guard let unit = request.lastUnit else { return [reopened] }
        return [reopened, .dispatched(.init(unit: unit, support: request.support, attempt: 1, isDesignated: false))]
    }
}
