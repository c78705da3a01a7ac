package import Store
package import WorkCalendar

/// How the scheduler is doing, for readiness.
package struct SchedulerStanding: Hashable, Sendable {
    /// When it last looked at what is due; nil before its first pass.
    package var lastPass: Instant?
    /// How long the earliest unrecorded firing has been due.
    package var lag: Duration = .zero
    /// Why the last pass failed; nil where it did not.
    package var fault: StoreError?
    /// Requests whose clocks cannot be fired.
    package var broken: Int = 0

    package init() {}
}
