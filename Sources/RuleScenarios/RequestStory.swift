import Lifecycle
import RuleModel
import RulePlugins
import TOMLSyntax
import WorkCalendar

/// By which events a request came into its state.
struct RequestStory {
    private let request: ServiceRequest
    private let policy: CompiledPolicy

    init(_ request: ServiceRequest, _ policy: CompiledPolicy) {
        self.request = request
        self.policy = policy
    }

    /// The state now, and each event with the state that it led to.
    func lines(_ text: ExplanationText) -> [String] {
        let zone = policy.calendar.zone
        let now = title(request.state)
        let heading = text.said(
            "状态是“\(now.chinese)”（\(request.state)），是这样来的：", "the state is \(request.state), which came about so:")
        return [heading]
            + request.moments.map { moment in
                let event = policy.vocabulary.title(of: moment.name.rawValue, in: .event)
                let state = title(moment.state)
                return text.said(
                    "  \(moment.at.rfc3339(in: zone)) \(event.chinese)，状态是“\(state.chinese)”（\(moment.state)）",
                    "  \(moment.at.rfc3339(in: zone)) \(moment.name): the state is \(moment.state)")
            }
    }

    private func title(_ state: StateName) -> BilingualText {
        policy.vocabulary.title(of: state.rawValue, in: .state)
    }
}
