import Lifecycle
import Store
import WorkCalendar

/// The clocks of acceptance that have ended or fallen due.
enum RequestAcceptance {
    private static let select = Statement(
        "deeds.acceptances",
        """
        SELECT request, status, started_at, due, ended_at FROM clock
        WHERE request >= ? AND clock = 'accept' AND status IN ('met', 'met-late', 'overdue')
        """)

    static func deeds(
        from first: RequestNumber, of origins: [RequestNumber: RequestOrigin], _ sql: any SQLReader
    ) throws(StoreError) -> [ServiceDeed] {
        var deeds: [ServiceDeed] = []
        try sql.scan(select, [SQLValue(first)]) { row throws(StoreError) in
            let due: Instant? = try row[3]
            let ended: Instant? = try row[4]
            // One that ended as it began was never owed: who dispatched decided the acceptance too.
            guard let origin = origins[try row[0]], let at = ended ?? due, ended != (try row[2] as Instant) else {
                return true
            }
            let isMet = try row[1] as String == ClockInstance.Status.met.rawValue
            // At the due time itself silence accepts.
            let isInTime = isMet && due.map { at < $0 } ?? true
            deeds.append(origin.deed(.acceptance(isInTime: isInTime), at: at))
            return true
        }
        return deeds
    }
}
