package import Lifecycle
package import WorkCalendar

extension RequestNumber {
    /// The integer that tables use, ordered as the numbers are: `TX20261121-000042` is 20261121000042.
    package var key: Int64 { Int64(day) * 1_000_000 + Int64(serial) }

    /// Nil where no number has this integer.
    package init?(key: Int64) {
        self.init(day: Int(key / 1_000_000), serial: Int(key % 1_000_000))
    }

    /// Nil where the serial is not from 1 to 999,999.
    package init?(day: CivilDate, serial: Int) {
        let (year, month, dayOfMonth) = day.parts
        self.init(day: year * 10_000 + month * 100 + dayOfMonth, serial: serial)
    }

    /// The local day of registration; nil where the digits name no day.
    package var date: CivilDate? {
        CivilDate(year: day / 10_000, month: day / 100 % 100, day: day % 100)
    }
}

extension RequestNumber: SQLDecodable {
    package init?(sql value: SQLValue) {
        guard case .integer(let key) = value else { return nil }
        self.init(key: key)
    }
}

extension SQLValue {
    package init(_ number: RequestNumber?) { self = number.map { .integer($0.key) } ?? .null }
}
