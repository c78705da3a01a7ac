package import Lifecycle
package import Store

/// What one look at the due clocks did.
package struct FiringReport: Sendable {
    /// How many requests had something due.
    package var due: Int = 0
    /// How many events were recorded.
    package var recorded: Int = 0
    /// Requests whose firings could not be recorded; they stay due.
    package var failures: [RequestNumber: StoreError] = [:]
    /// Requests that fell due by the clock table and had nothing to record; their clocks were written anew.
    package var settled: Set<RequestNumber> = []
}
