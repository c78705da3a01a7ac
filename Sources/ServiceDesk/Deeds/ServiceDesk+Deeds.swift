import Lifecycle
import RuleModel
package import Store
package import WorkCalendar

extension ServiceDesk {
    /// So many requests are read for figures at most: a page that reads more would hold up everybody else.
    package static let figuredAtMost = 50_000

    /// What was done with the requests registered since a day, as far as an actor may see them.
    ///
    /// - Returns: nil where there are more than ``figuredAtMost`` of them.
    package func deeds(
        registeredSince day: CivilDate, for visibility: Visibility
    ) async throws(StoreError) -> [ServiceDeed]? {
        guard let first = RequestNumber(day: day, serial: 1), let filter = visibility.narrowed(RequestFilter()) else {
            return []
        }
        return try await database.read { sql in
            guard let origins = try RequestOrigin.all(from: first, filter, sql) else { return nil }
            var deeds = origins.values.map { origin in
                origin.deed(.registered, at: origin.registeredAt)
            }
            try deeds.append(contentsOf: RequestAcceptance.deeds(from: first, of: origins, sql))
            try deeds.append(contentsOf: RequestEnding.deeds(from: first, of: origins, sql))
            return deeds
        }
    }
}
