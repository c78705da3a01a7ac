package import Lifecycle
package import WorkCalendar

/// Numbers of requests: one sequence a day, without gaps, taken in the transaction that uses them.
package enum NumberSequence {
    private static let take = Statement(
        "number.take",
        """
        INSERT INTO number_sequence (day, last) VALUES (?, 1)
        ON CONFLICT (day) DO UPDATE SET last = number_sequence.last + 1 RETURNING last
        """)

    /// The next number of a day, which is the local date of registration.
    package static func next(on day: CivilDate, _ sql: any SQLWriter) throws(StoreError) -> RequestNumber {
        let serial: Int? = try sql.value(take, [SQLValue(day.dayNumber)])
        guard let serial, let key = RequestNumber(day: day, serial: serial) else {
            throw .failed("no request numbers are left for this day")
        }
        return key
    }
}
