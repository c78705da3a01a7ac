import Lifecycle
import PageKit
import RuleModel
import Texts
import WorkCalendar

/// The stages of a request's way, those behind it with their days.
struct FollowSteps {
    private static let whole: [StateName] = [
        .registered, .dispatched, .accepted, .handling, .concluded, .reported, .closed,
    ]
    private static let instant: [StateName] = [.registered, .answered, .closed]

    private let followed: FollowedRequest
    private var request: ServiceRequest { followed.request }

    init(_ followed: FollowedRequest) { self.followed = followed }

    var steps: [FollowStep] {
        let path = path
        let here = path.firstIndex(of: stage) ?? 0
        return path.enumerated().map { index, state in
            FollowStep(
                .state(state), index < here ? .done : index == here ? .here : .ahead,
                note: index <= here ? day(of: state) : nil)
        }
    }

    private var path: [StateName] {
        if [.rejected, .withdrawn].contains(request.state) {
            return Self.whole.filter { day(of: $0) != nil } + [request.state]
        }
        let isInstant = request.track == .instant && request.lead == nil && request.lastUnit == nil
        return isInstant || day(of: .answered) != nil ? Self.instant : Self.whole
    }

    /// The stage that the state belongs to.
    private var stage: StateName {
        switch request.state {
        case .returned: .registered
        case .suspended: .handling
        case .reviewed: .concluded
        default: request.state
        }
    }

    /// The last day of this round on which the state was reached; nil where it was not.
    private func day(of state: StateName) -> Words? {
        request.moments.last { $0.state == state && $0.round == request.round && changes($0) }
            .map { .day(followed.calendar.date(of: $0.at), today: followed.today) }
    }

    /// Whether the state was entered there: its first moment in a row.
    private func changes(_ moment: ServiceRequest.Moment) -> Bool {
        guard let index = request.moments.firstIndex(of: moment), index > 0 else { return true }
        let before = request.moments[index - 1]
        return before.state != moment.state || before.round != moment.round
    }
}
