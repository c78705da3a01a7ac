package import Lifecycle
package import RuleModel
package import WorkCalendar

/// What of a request, in the round that it is in, tells what was done with it.
///
/// Decodes from snapshots of every release, so that a database of before can be counted: read no more of them here.
package struct RequestCourse: Hashable, Sendable, Decodable {
    /// An event other than a firing.
    package struct Step: Hashable, Sendable, Decodable {
        package var name: EventName
        package var at: Instant
        package var round: Int

        package init(_ name: EventName, at instant: Instant, round: Int = 1) {
            self.name = name
            at = instant
            self.round = round
        }
    }

    /// A call to who asked, in the order of the round's events of that name.
    package struct Callback: Hashable, Sendable, Decodable {
        package var reached: Bool
        package var satisfaction: Satisfaction?

        package init(reached: Bool, satisfaction: Satisfaction? = nil) {
            self.reached = reached
            self.satisfaction = satisfaction
        }
    }

    package var round: Int
    /// Of the round's last conclusion.
    package var outcome: Outcome?
    /// Of the round.
    package var callbacks: [Callback]
    /// Of all rounds, the place of each being what names the clocks that it starts.
    package var moments: [Step]

    package init(round: Int = 1, outcome: Outcome? = nil, callbacks: [Callback] = [], moments: [Step]) {
        self.round = round
        self.outcome = outcome
        self.callbacks = callbacks
        self.moments = moments
    }

    package init(_ request: ServiceRequest) {
        self.init(
            round: request.round, outcome: request.outcome,
            callbacks: request.callbacks.map { Callback(reached: $0.reached, satisfaction: $0.satisfaction) },
            moments: request.moments.map { Step($0.name, at: $0.at, round: $0.round) })
    }
}
