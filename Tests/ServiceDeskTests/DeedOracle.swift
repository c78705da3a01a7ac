import Lifecycle
import RuleModel
import RulePlugins
import Store
import WorkCalendar

/// What was done, counted anew from the events alone: the tally is held against it.
enum DeedOracle {
    /// What is counted together.
    struct Counted: Hashable {
        var slice: CivilDate
        var kind: DeedKind
        var unit: UnitName?
        var channel: ChannelName
    }

    private static let numbers = Statement("oracle.numbers", "SELECT id FROM request ORDER BY id")

    static func counts(_ policy: CompiledPolicy, _ sql: any SQLReader) throws -> [Counted: Int] {
        var counts: [Counted: Int] = [:]
        for number in try sql.rows(numbers, [], { row throws(StoreError) in try row[0] as RequestNumber }) {
            guard let row = try RequestTable.find(number, sql)?.row else { continue }
            let events = try RequestStore.events(of: number, sql)
            for (kind, at) in deeds(events, of: number, policy) {
                let slice = Self.slice(policy.calendar.date(of: at))
                counts[Counted(slice: slice, kind: kind, unit: row.lead, channel: row.channel), default: 0] += 1
            }
        }
        return counts
    }

    /// The later of the Monday of the week and the first of the month.
    private static func slice(_ date: CivilDate) -> CivilDate {
        var date = date
        while date.weekday.index != 0, date.day != 1 { date = date - 1 }
        return date
    }

    private static func deeds(
        _ events: [RequestEvent], of number: RequestNumber, _ policy: CompiledPolicy
    ) -> [(DeedKind, Instant)] {
        guard let first = events.first, let last = events.last else { return [] }
        return [(.registered, first.effectiveAt)]
            + (1...last.round).flatMap { round in
                acceptances(events.filter { $0.round <= round }, in: round, of: number, policy)
                    + endings(events.filter { $0.round == round })
            }
    }

    /// As the clocks of acceptance stood at the end of the round.
    private static func acceptances(
        _ events: [RequestEvent], in round: Int, of number: RequestNumber, _ policy: CompiledPolicy
    ) -> [(DeedKind, Instant)] {
        guard let first = events.first, let last = events.last, case .registered(let said, let proposal) = first.data
        else { return [] }
        let request = events.dropFirst().reduce(
            ServiceRequest(number: number, first: first, said, proposal)
        ) { $0.applying($1) }
        let clocks = Lifecycle.clocks(of: request, policy: policy, at: last.recordedAt)
        return clocks.filter { $0.clock == .accept && $0.round == round }.compactMap { clock in
            guard [.met, .metLate, .overdue].contains(clock.status), let at = clock.endedAt ?? clock.due,
                clock.endedAt != clock.startedAt
            else { return nil }
            let isInTime = clock.status == .met && clock.due.map { at < $0 } ?? true
            return (isInTime ? .acceptanceInTime : .acceptanceLate, at)
        }
    }

    private static func endings(_ events: [RequestEvent]) -> [(DeedKind, Instant)] {
        var ended: (at: Instant, isResolved: Bool)?
        var marks: [(DeedKind, Instant)] = []
        var reached: Instant?
        for event in events {
            switch event.data {
            case .answered: ended = (event.effectiveAt, true)
            case .concluded(let outcome, _): ended = (event.effectiveAt, outcome == .resolved)
            case .reviewRefused: ended = nil
            case .calledBack(let call) where call.reached:
                reached = event.effectiveAt
                if let mark = call.satisfaction { marks.append((DeedKind(mark), event.effectiveAt)) }
            default: break
            }
        }
        let isResolved = ended?.isResolved == true && !marks.contains { $0.0 == .dissatisfied }
        return marks + (ended.map { [(.concluded, $0.at)] } ?? [])
            + (reached.map { [(isResolved ? .resolved : .unresolved, $0)] } ?? [])
    }
}
