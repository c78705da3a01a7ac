/// How due clocks are looked for.
package struct SchedulerSettings: Hashable, Sendable {
    package var longestSleep: Duration
    package var batch: Int

    init(_ settings: ServiceSettings) {
        longestSleep = settings.duration(.schedulerLongestSleep)
        batch = settings.number(.schedulerBatch)
    }
}
