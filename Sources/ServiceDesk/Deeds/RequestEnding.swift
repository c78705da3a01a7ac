import Lifecycle
import Store
import WorkCalendar

/// How a round of a request ended and what was said about it.
struct RequestEnding {
    private var concludedAt: Instant?
    private var isResolved = false
    private var reachedAt: Instant?
    private var isDissatisfied = false
    private var ratings: [(at: Instant, satisfaction: Satisfaction)] = []

    private struct Round: Hashable {
        var request: RequestNumber
        var round: Int
    }

    private static let select = Statement(
        "deeds.events",
        """
        SELECT id, round, effective_at, data FROM request_event
        WHERE id >= ? AND name IN ('answered', 'concluded', 'review-refused', 'called-back') ORDER BY id
        """)

    static func deeds(
        from first: RequestNumber, of origins: [RequestNumber: RequestOrigin], _ sql: any SQLReader
    ) throws(StoreError) -> [ServiceDeed] {
        var endings: [Round: RequestEnding] = [:]
        try sql.scan(select, [SQLValue(EventID(first, 1))]) { row throws(StoreError) in
            let request = (try row[0] as EventID).request
            guard origins[request] != nil else { return true }
            let round = Round(request: request, round: try row[1])
            let event: EventData = try JSONReader.value(try row[3] as [UInt8])
            endings[round, default: RequestEnding()].add(event, at: try row[2])
            return true
        }
        return endings.flatMap { round, ending in origins[round.request].map(ending.deeds) ?? [] }
    }

    private mutating func add(_ event: EventData, at instant: Instant) {
        switch event {
        case .answered: (concludedAt, isResolved) = (instant, true)
        case .concluded(let outcome, _): (concludedAt, isResolved) = (instant, outcome == .resolved)
        case .reviewRefused: (concludedAt, isResolved) = (nil, false)
        case .calledBack(let callback): add(callback, at: instant)
        default: break
        }
    }

    private mutating func add(_ callback: EventData.Callback, at instant: Instant) {
        guard callback.reached else { return }
        reachedAt = instant
        guard let satisfaction = callback.satisfaction else { return }
        isDissatisfied = isDissatisfied || satisfaction == .dissatisfied
        ratings.append((instant, satisfaction))
    }

    private func deeds(of origin: RequestOrigin) -> [ServiceDeed] {
        var deeds = ratings.map { origin.deed(.rating($0.satisfaction), at: $0.at) }
        if let concludedAt { deeds.append(origin.deed(.concluded, at: concludedAt)) }
        if let reachedAt {
            deeds.append(origin.deed(.resolution(isResolved: isResolved && !isDissatisfied), at: reachedAt))
        }
        return deeds
    }
}
