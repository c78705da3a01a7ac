package import Lifecycle
package import WorkCalendar

/// Numbers of requests: one sequence a day, without gaps, taken in the transaction that uses them.
package enum NumberSequence {
    // Three plain statements: one with RETURNING costs more than all of them.
    private static let advance = Statement(
        "number.advance", "UPDATE number_sequence SET last = last + 1 WHERE day = ?")
    private static let begin = Statement("number.begin", "INSERT INTO number_sequence (day, last) VALUES (?, 1)")
    private static let last = Statement("number.last", "SELECT last FROM number_sequence WHERE day = ?")

    private static let withdraw = Statement(
        "number.withdraw", "UPDATE number_sequence SET last = last - 1 WHERE day = ? AND last = ?")

    /// The next number of a day, which is the local date of registration.
    package static func next(on day: CivilDate, _ sql: any SQLWriter) throws(StoreError) -> RequestNumber {
        let dayNumber = SQLValue(day.dayNumber)
        if try sql.run(advance, [dayNumber]) == 0 { try sql.run(begin, [dayNumber]) }
        let serial: Int? = try sql.value(last, [dayNumber])
        guard let serial, let number = RequestNumber(day: day, serial: serial) else {
            throw .failed("no request numbers are left for this day")
        }
        return number
    }

    /// Gives back a number that the transaction took and did not use; it is the next one again.
    package static func giveBack(
        _ number: RequestNumber, on day: CivilDate, _ sql: any SQLWriter
    ) throws(StoreError) {
        try sql.run(withdraw, [SQLValue(day.dayNumber), SQLValue(number.serial)])
    }
}
