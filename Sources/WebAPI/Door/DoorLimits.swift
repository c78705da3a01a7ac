/// What the door takes from one request.
package struct DoorLimits: Hashable, Sendable {
    /// Bytes of a body, where the endpoint sets no limit of its own.
    package var body: Int
    /// How long a body may take to arrive.
    package var bodyTime: Duration

    package init(body: Int = 1 << 20, bodyTime: Duration = .seconds(15)) {
        self.body = body
        self.bodyTime = bodyTime
    }
}
