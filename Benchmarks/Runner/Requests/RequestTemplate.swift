import Lifecycle
import RuleModel
import Store
import StoreSQLite

/// A request of the demonstration zone, as it is stored, to be repeated.
struct RequestTemplate: Sendable {
    private static let mostEvents = 9
    /// A database with more than the demonstration zone has been filled before.
    private static let mostTemplates = 2_000

    let row: RequestRow
    let request: ServiceRequest
    let registered: RequestEvent
    /// The first is the registration.
    let events: [EventRecord]
    let clocks: [ClockRow]
    let deeds: [RequestDeed]

    var hasEnded: Bool { request.state.isEnded }
    /// Ended requests with a long story are not repeated: they would make the files large and the lists no slower.
    var isRepeated: Bool { !hasEnded || events.count <= Self.mostEvents }

    private static let numbers = Statement("bench.numbers", "SELECT id FROM request ORDER BY id LIMIT ?")

    /// Every request of a database that holds no more than the demonstration zone; none where it holds more.
    static func all(in database: SQLiteDatabase) async throws -> [RequestTemplate] {
        try await database.read { sql in
            let numbers = try sql.rows(numbers, [SQLValue(mostTemplates)]) { row throws(StoreError) -> RequestNumber in
                try row[0]
            }
            guard numbers.count < mostTemplates else { return [] }
            return try numbers.compactMap { try template($0, sql) }
        }
    }

    private static func template(_ number: RequestNumber, _ sql: any SQLReader) throws -> RequestTemplate? {
        guard let loaded = try RequestStore.load(number, sql) else { return nil }
        let events = try EventLog.events(of: number, sql)
        guard let first = events.first else { return nil }
        return RequestTemplate(
            row: loaded.row, request: loaded.request, registered: try first.event(), events: events.map(\.record),
            clocks: try ClockTable.clocks(of: number, sql), deeds: try RequestDeeds.stored(of: number, sql))
    }
}
