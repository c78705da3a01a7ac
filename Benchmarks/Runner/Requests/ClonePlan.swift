import Lifecycle
import Store
import WorkCalendar

/// Which requests are repeated how often: half of the clones are open and half have ended; in the order of their days,
/// so that the tables grow as they do in years of service.
struct ClonePlan {
    private static let keepSerial = Statement(
        "bench.serial",
        """
        INSERT INTO number_sequence (day, last) VALUES (?, ?)
        ON CONFLICT (day) DO UPDATE SET last = max(number_sequence.last, excluded.last)
        """)

    private let templates: [RequestTemplate]
    /// How many clones each template has yet to have.
    private var left: [Int]
    private var place = 0
    /// The last serial of each day, a day as `yyyymmdd`.
    private(set) var serials: [Int: Int] = [:]

    init(_ templates: [RequestTemplate], count: Int) {
        self.templates = templates
        left = templates.map { _ in 0 }
        let open = templates.indices.filter { !templates[$0].hasEnded }
        let ended = templates.indices.filter { templates[$0].hasEnded && templates[$0].isRepeated }
        for (group, share) in [(open, count - count / 2), (ended, count / 2)] where !group.isEmpty {
            for (index, template) in group.enumerated() {
                left[template] = share / group.count + (index < share % group.count ? 1 : 0)
            }
        }
        for number in templates.map(\.request.number) {
            serials[number.day] = max(serials[number.day] ?? 0, number.serial)
        }
    }

    /// The next clones, at most so many; none once all are made.
    mutating func next(_ count: Int) throws -> [RequestClone] {
        var clones: [RequestClone] = []
        while clones.count < count, let clone = try next() { clones.append(clone) }
        return clones
    }

    private mutating func next() throws -> RequestClone? {
        while place < templates.count, left[place] == 0 { place += 1 }
        guard place < templates.count else { return nil }
        left[place] -= 1
        let day = templates[place].request.number.day
        let serial = (serials[day] ?? 0) + 1
        serials[day] = serial
        guard let number = RequestNumber(day: day, serial: serial) else {
            throw BenchmarkError.unusable("a day has no more than 999,999 requests; ask for a smaller backlog")
        }
        return try RequestClone(templates[place], as: number)
    }

    /// Lets the service go on numbering behind the clones.
    static func keep(_ serial: Int, of day: Int, _ sql: any SQLWriter) throws {
        guard let date = CivilDate(year: day / 10_000, month: day / 100 % 100, day: day % 100) else { return }
        try sql.run(keepSerial, [SQLValue(date.dayNumber), SQLValue(serial)])
    }
}
