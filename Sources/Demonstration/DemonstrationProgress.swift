/// How far the loading has come.
package struct DemonstrationProgress: Hashable, Sendable {
    /// Requests that have come in so far.
    package var requests: Int
    package var total: Int
}
