import Lifecycle
import RuleModel
import Store
import StoreSQLite
import WorkCalendar

/// What lists, scheduler and forms have of a request.
struct Standing: Hashable {
    var row: RequestRow
    var clocks: [ClockRow]

    /// When it is due in all.
    var total: Instant? { clocks.first { $0.clock == "total" }?.due }
}

extension KeeperHouse {
    func standings(_ numbers: [RequestNumber]) async throws -> [Standing] {
        try await database.read { sql in
            try numbers.compactMap { number in
                try RequestTable.find(number, sql).map {
                    Standing(row: $0.row, clocks: try ClockTable.clocks(of: number, sql))
                }
            }
        }
    }
}
