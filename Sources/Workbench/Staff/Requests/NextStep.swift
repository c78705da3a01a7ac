import Lifecycle
import ModuleKit
import RuleModel
import ServiceDesk
import Store
import WorkCalendar

/// What is to be done next with a request: the next due clock decides, then the state.
enum NextStep {
    /// The first of the likely commands that the person may carry out now; nil where none is.
    static func command(_ dossier: Dossier) -> CommandName? {
        let possible = Set(dossier.options.filter(\.isPossible).map(\.command))
        return likely(dossier.request, dossier.clocks).first(where: possible.contains)
    }

    /// What comes into question, the likeliest first.
    static func likely(_ request: ServiceRequest, _ clocks: [ClockInstance]) -> [CommandName] {
        likely(request, clock: clocks.dueNext?.clock)
    }

    private static func likely(_ request: ServiceRequest, clock: ClockName?) -> [CommandName] {
        switch request.state {
        case .registered: request.track == .instant ? [.answer, .dispatch] : [.dispatch, .answer]
        case .returned: [.redispatch, .dispatch]
        case .dispatched: [.accept]
        case .accepted, .handling: (clock.flatMap { stopping[$0] }.map { [$0] } ?? []) + [.conclude]
        case .suspended: [.supplyMaterial]
        case .concluded: [.review]
        case .reviewed: [.reportResult]
        case .answered, .reported: [.callBack, .close]
        default: []
        }
    }

    /// What meets a clock that runs beside the handling.
    private static let stopping: [ClockName: CommandName] = [.contact: .contact, .progress: .progress]
}
