package import RuleModel

extension CommandName {
    private static let working: [StateName] = [.accepted, .handling]
    private static let beforeConcluded: [StateName] = [
        .registered, .returned, .dispatched, .accepted, .handling, .suspended,
    ]

    /// The states in which the command is possible at all; what the rules permit is asked besides.
    package var states: [StateName] {
        switch self {
        case .classify, .withdraw: Self.beforeConcluded
        case .answer: [.registered]
        case .dispatch: [.registered, .returned]
        case .redispatch: [.returned]
        case .accept: [.dispatched]
        case .return: [.dispatched, .accepted]
        case .contact, .progress, .conclude, .requestMaterial: Self.working
        case .supplyMaterial: [.suspended]
        case .review: [.concluded]
        case .reportResult: [.reviewed]
        case .callBack, .close: [.answered, .reported]
        case .reopen: [.answered, .reported, .closed]
        case .reject: [.registered, .returned]
        case .note: StateName.known.filter { !$0.isEnded }
        default: []
        }
    }
}
