import Lifecycle
package import RuleModel
package import Store
package import WorkCalendar

extension ServiceDesk {
    /// What was done, as far as an actor may see it: a unit counts what it leads.
    ///
    /// Periods are whole weeks or months, or begin and end with one.
    ///
    /// - Parameters:
    ///   - course: the days of the course.
    ///   - period: the days over which units and channels are counted.
    ///   - channel: nil for all that the actor may see.
    package func deeds(
        over course: Range<CivilDate>, unitsIn period: Range<CivilDate>, through channel: ChannelName? = nil,
        for visibility: Visibility
    ) async throws(StoreError) -> DeedFigures {
        var wanted = RequestFilter()
        wanted.channels = channel.map { [$0] }
        guard let filter = visibility.narrowed(wanted) else { return DeedFigures() }
        let scope = DeedTally.Scope(unit: filter.participant, channels: filter.channels)
        return try await database.read { sql in
            DeedFigures(
                course: try DeedTally.course(course, scope, sql), units: try DeedTally.units(period, scope, sql))
        }
    }
}
