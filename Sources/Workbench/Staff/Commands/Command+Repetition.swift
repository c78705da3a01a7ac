import Lifecycle

extension Command {
    /// Whether an event is what this very command leads to: a form that was sent twice, not a conflict.
    func led(to event: EventData) -> Bool {
        switch (self, event) {
        case (.accept, .accepted(deemed: false)), (.close, .closed): true
        case (.classify(let asked), .classified(let done, _)):
            asked.subject == done.subject && asked.urgency == done.urgency && asked.track == done.track
        case (.answer(let asked), .answered(let done)): asked == done
        case (.dispatch(let unit, _), .dispatched(let done)), (.redispatch(let unit, _), .dispatched(let done)):
            unit == done.unit
        case (.return(let asked), .returned(let done, _)), (.reopen(let asked), .reopened(let done)),
            (.reject(let asked), .rejected(let done)), (.refuse(let asked), .reviewRefused(let done)):
            asked == done
        case (.contact(let asked), .contacted(let done)), (.note(let asked), .noted(let done)),
            (.requestMaterial(let asked), .suspended(let done)), (.progress(let asked), .progressed(let done)),
            (.supplyMaterial(let asked), .resumed(let done, deemed: false)):
            asked == done
        case (.approve(let asked), .reviewed(let done)), (.withdraw(let asked), .withdrawn(let done)): asked == done
        case (.conclude(let outcome, let asked), .concluded(let done, let text)): outcome == done && asked == text
        case (.reportResult(let channel, let asked), .reported(let done, let text)): channel == done && asked == text
        case (.callBack(let asked), .calledBack(let done)): asked == done
        default: false
        }
    }
}

extension EventData {
    /// Whether somebody commanded it, so that it counts for the version: neither a firing nor what silence led to.
    var isCommanded: Bool {
        switch self {
        case .fired, .accepted(deemed: true), .resumed(_, deemed: true): false
        default: true
        }
    }
}
