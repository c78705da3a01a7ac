package import RuleModel

/// What an actor asks to be done to a request.
package enum Command: Hashable, Sendable {
    case register(Registration)
    case classify(EventData.Classification)
    case answer(EventData.Answer)
    case dispatch(unit: UnitName, support: [UnitName])
    case redispatch(unit: UnitName, support: [UnitName])
    case accept
    case `return`(reason: String)
    case contact(text: String)
    case note(text: String)
    case requestMaterial(text: String)
    case supplyMaterial(text: String)
    case progress(text: String)
    case conclude(Outcome, text: String)
    case approve(text: String?)
    case refuse(reason: String)
    case reportResult(channel: String, text: String?)
    case callBack(EventData.Callback)
    case close
    case reopen(reason: String)
    case reject(reason: String)
    case withdraw(reason: String?)

    /// The name that permissions and the API use; approving and refusing are both the review.
    package var name: CommandName {
        switch self {
        case .register: .register
        case .classify: .classify
        case .answer: .answer
        case .dispatch: .dispatch
        case .redispatch: .redispatch
        case .accept: .accept
        case .return: .return
        case .contact: .contact
        case .note: .note
        case .requestMaterial: .requestMaterial
        case .supplyMaterial: .supplyMaterial
        case .progress: .progress
        case .conclude: .conclude
        case .approve, .refuse: .review
        case .reportResult: .reportResult
        case .callBack: .callBack
        case .close: .close
        case .reopen: .reopen
        case .reject: .reject
        case .withdraw: .withdraw
        }
    }
}
