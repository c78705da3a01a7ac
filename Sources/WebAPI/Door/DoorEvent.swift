/// One answered request, for the log and the metrics.
package struct DoorEvent: Hashable, Sendable {
    package var id: String
    package var method: String
    /// The endpoint's path with its `{names}`; `unmatched` where no endpoint answered, so that series stay few.
    package var route: String
    package var status: Int
    package var duration: Duration
    /// What went wrong inside; nil for answers that were meant.
    package var failure: String?

    package init(id: String, method: String, route: String, status: Int, duration: Duration, failure: String?) {
        self.id = id
        self.method = method
        self.route = route
        self.status = status
        self.duration = duration
        self.failure = failure
    }
}
