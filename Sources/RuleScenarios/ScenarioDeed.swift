import Lifecycle
import RuleModel

/// What somebody does to a request in a scenario; the command, and who carries it out.
package enum ScenarioDeed: String, Hashable, Sendable, CaseIterable {
    case answer, dispatch, designate, accept, `return`, contact, note
    case requestMaterial = "request-material"
    case supplyMaterial = "supply-material"
    case progress, conclude, approve, refuse
    case reportResult = "report-result"
    case callBackByUnit = "call-back-by-unit"
    case callBackByOffice = "call-back-by-office"
    case close, reopen, reject, withdraw

    /// The command; texts are the scenario's own, since rules never ask for them.
    func command(on request: ServiceRequest, unit: UnitName?) -> Command {
        let text = "情景"
        let target = unit ?? request.proposal.route.lead ?? request.lastUnit ?? ""
        switch self {
        case .answer: return .answer(.init(text: text, cite: text))
        case .dispatch where request.state == .returned:
            return .redispatch(unit: target, support: request.proposal.route.support)
        case .dispatch: return .dispatch(unit: target, support: request.proposal.route.support)
        case .designate: return .redispatch(unit: target, support: request.proposal.route.support)
        case .accept: return .accept
        case .return: return .return(reason: text)
        case .contact: return .contact(text: text)
        case .note: return .note(text: text)
        case .requestMaterial: return .requestMaterial(text: text)
        case .supplyMaterial: return .supplyMaterial(text: text)
        case .progress: return .progress(text: text)
        case .conclude: return .conclude(.resolved, text: text)
        case .approve: return .approve(text: nil)
        case .refuse: return .refuse(reason: text)
        case .reportResult: return .reportResult(channel: text, text: text)
        case .callBackByUnit: return .callBack(Self.callback(.unit))
        case .callBackByOffice: return .callBack(Self.callback(.office))
        case .close: return .close
        case .reopen: return .reopen(reason: text)
        case .reject: return .reject(reason: text)
        case .withdraw: return .withdraw(reason: text)
        }
    }

    private static func callback(_ caller: CallbackRule.Caller) -> EventData.Callback {
        EventData.Callback(by: caller, reached: true, satisfaction: .satisfied)
    }

    /// Who does it: a member of the unit that leads, or of the office.
    func actor(on request: ServiceRequest) -> Actor {
        let unit = request.lead
        return switch self {
        case .accept, .return, .contact, .note, .requestMaterial, .progress, .conclude, .reportResult,
            .callBackByUnit:
            Actor(id: "handler", name: "承办人", roles: [.handler], unit: unit)
        case .approve, .refuse: Actor(id: "reviewer", name: "审核人", roles: [.reviewer], unit: unit)
        case .answer, .supplyMaterial, .withdraw: Actor(id: "intake", name: "受理员", roles: [.intake])
        case .dispatch, .designate, .reject: Actor(id: "dispatcher", name: "派单员", roles: [.dispatcher], unit: "政务办")
        case .callBackByOffice, .close, .reopen: Actor(id: "callback", name: "回访员", roles: [.callback], unit: "政务办")
        }
    }
}
