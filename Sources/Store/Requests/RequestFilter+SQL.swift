import Lifecycle
import WorkCalendar

extension AssembledQuery {
    /// The conditions that do not depend on the order.
    mutating func add(_ filter: RequestFilter) {
        addSupporter(filter)
        add("request.lead", in: filter.leads.map { $0.map { SQLValue($0) } })
        if filter.hasNoLead { add("request.lead = ?", "") }
        add("request.state", in: filter.states.map { $0.map { SQLValue($0) } })
        // Not as the indices have it: which of them fits best, the kind of list has said already.
        if let isOpen = filter.isOpen { add("request.is_open + 0 = ?", SQLValue(isOpen)) }
        addFacets(of: filter, in: "request")
        add("request.credit_code = ?", filter.creditCode.map(SQLValue.text))
        if filter.signals == .overdue {
            add(RequestSignals.overdueCondition)
        } else if !filter.signals.isEmpty {
            add("(request.signals & ?) <> 0", SQLValue(filter.signals.rawValue))
        }
        addRegistration(filter)
        add("request.id", in: filter.numbers.map { $0.map { SQLValue($0) } })
    }

    /// Only where the list does not begin with what the unit supports, which says the same.
    private mutating func addSupporter(_ filter: RequestFilter) {
        guard let supporter = filter.supporter, filter.participation?.part != .supports else { return }
        add(
            """
            EXISTS (SELECT 1 FROM request_unit AS supporting
                WHERE supporting.unit = ? AND supporting.request = request.id AND supporting.part = 1)
            """, SQLValue(supporter))
    }

    /// The conditions on what hardly changes after registration.
    mutating func addFacets(of filter: RequestFilter, in table: String) {
        add("\(table).channel", in: filter.channels.map { $0.map { SQLValue($0) } })
        add("\(table).kind", in: filter.kinds.map { $0.map { SQLValue($0) } })
        add("\(table).urgency", in: filter.urgencies.map { $0.map { SQLValue($0) } })
        add("\(table).track", in: filter.tracks.map { $0.map { SQLValue($0) } })
        add("\(table).matter", in: filter.matters.map { $0.map { SQLValue($0) } })
    }

    /// A number begins with the local day of registration, so that the key narrows what the instant decides.
    private mutating func addRegistration(_ filter: RequestFilter) {
        if let from = filter.registeredFrom {
            add("request.registered_at >= ?", SQLValue(from))
            add("request.id >= ?", RequestNumber(day: from.utcDay - 1, serial: 1).map { SQLValue($0) })
        }
        if let until = filter.registeredUntil {
            add("request.registered_at < ?", SQLValue(until))
            add("request.id < ?", RequestNumber(day: until.utcDay + 2, serial: 1).map { SQLValue($0) })
        }
    }
}

extension Instant {
    /// The day in UTC; the local one differs by one at most.
    fileprivate var utcDay: CivilDate { CivilDate(dayNumber: Int((Double(seconds) / 86_400).rounded(.down))) }
}
