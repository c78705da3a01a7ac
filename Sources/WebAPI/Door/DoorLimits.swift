/// What the door takes from one request.
package struct DoorLimits: Hashable, Sendable {
    /// Bytes of a body, where the endpoint sets no limit of its own.
    package var body: Int
    /// How long a body may take to arrive.
    package var bodyTime: Duration
    /// How long a call may take from its first byte to its answer, its body included; nil for as long as it takes.
    package var callTime: Duration?

    package init(body: Int = 1 << 20, bodyTime: Duration = .seconds(15), callTime: Duration? = nil) {
        self.body = body
        self.bodyTime = bodyTime
        self.callTime = callTime
    }
}
