import Lifecycle
import RuleModel
import WorkCalendar

/// Counts what was done with the requests of a database that did not count it.
enum DeedsOfBefore {
    /// So many requests are read at a time.
    private static let batch: Int64 = 1_000
    /// Whose days they are: no release before had rules of another zone.
    private static let zone = ZoneRules(fixedOffset: 8 * 3_600)

    private static let select = Statement(
        "request.done-before", "SELECT id, lead, channel, snapshot FROM request WHERE id > ? ORDER BY id LIMIT ?")
    private static let clocks = Statement(
        "clock.of-before",
        """
        SELECT request, instance, status, started_at, due, ended_at FROM clock
        WHERE request >= ? AND request <= ? AND clock = 'accept' ORDER BY request, instance
        """)

    static func fill(_ sql: any SQLWriter) throws(StoreError) {
        var last: Int64 = 0
        while true {
            let found = try sql.rows(select, [.integer(last), .integer(batch)])
            guard let first = found.first, let end = found.last else { return }
            last = try end[0]
            let owed = try acceptances(from: try first[0], through: last, sql)
            var change = DeedChange()
            for row in found {
                let number: RequestNumber = try row[0]
                let deeds = try deeds(of: number, try JSONReader.value(try row[3] as [UInt8]), owed[number] ?? [], sql)
                try RequestDeeds.write(deeds, replacing: [], of: number, sql)
                change.add(deeds, of: number, .init(unit: try row[1], channel: try row[2]))
            }
            try change.apply(sql)
        }
    }

    private static func acceptances(
        from first: Int64, through last: Int64, _ sql: any SQLReader
    ) throws(StoreError) -> [RequestNumber: [OwedAcceptance]] {
        var found: [RequestNumber: [OwedAcceptance]] = [:]
        try sql.scan(clocks, [.integer(first), .integer(last)]) { row throws(StoreError) in
            // A status that counts for nothing has no name here.
            guard let status = ClockInstance.Status(rawValue: try row[2]) else { return true }
            found[try row[0] as RequestNumber, default: []].append(
                OwedAcceptance(
                    instance: try row[1], status: status, startedAt: try row[3], due: try row[4],
                    endedAt: try row[5]))
            return true
        }
        return found
    }

    /// The snapshot tells of the last round; those before are told by their events.
    private static func deeds(
        of number: RequestNumber, _ course: RequestCourse, _ owed: [OwedAcceptance], _ sql: any SQLReader
    ) throws(StoreError) -> [RequestDeed] {
        guard course.round > 1 else { return course.deeds(owed, in: zone) }
        let events = try EventLog.events(of: number, sql).map(\.record)
        var deeds: [RequestDeed] = []
        for round in 1..<course.round {
            var before = RequestCourse(round: round, moments: course.moments)
            for event in events where event.round == round && (event.name == .concluded || event.name == .calledBack) {
                before.take(try JSONReader.value(event.data))
            }
            deeds += before.deeds(owed, in: zone)
        }
        return deeds + course.deeds(owed, in: zone)
    }
}

extension RequestCourse {
    fileprivate mutating func take(_ event: EventData) {
        switch event {
        case .concluded(let outcome, _): self.outcome = outcome
        case .calledBack(let callback):
            callbacks.append(Callback(reached: callback.reached, satisfaction: callback.satisfaction))
        default: break
        }
    }
}
