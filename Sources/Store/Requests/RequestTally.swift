package import RuleModel

/// How many requests of a unit are in a state, kept current by every command, so that counting costs nothing.
package struct RequestTally: Hashable, Sendable {
    /// Nil where nobody leads.
    package var lead: UnitName?
    package var state: StateName
    package var signals: RequestSignals
    package var requests: Int

    private static let add = Statement(
        "request-tally.add",
        """
        INSERT INTO request_tally (lead, state, signals, requests) VALUES (?, ?, ?, ?)
        ON CONFLICT (lead, state, signals) DO UPDATE SET requests = request_tally.requests + excluded.requests
        """)
    private static let select = Statement(
        "request-tally.select", "SELECT lead, state, signals, requests FROM request_tally WHERE requests <> 0")

    /// Every count that is not zero.
    package static func all(_ sql: any SQLReader) throws(StoreError) -> [RequestTally] {
        try sql.rows(select) { row throws(StoreError) in
            let lead: String = try row[0]
            return RequestTally(
                lead: lead.isEmpty ? nil : UnitName(rawValue: lead), state: try row[1],
                signals: RequestSignals(rawValue: try row[2]), requests: try row[3])
        }
    }

    /// How many requests there are of the leads, states and signals that a filter names.
    static func count(_ filter: RequestFilter, _ sql: any SQLReader) throws(StoreError) -> Int {
        try all(sql).filter { filter.counts($0) }.reduce(0) { $0 + $1.requests }
    }

    static func change(from old: RequestRow?, to new: RequestRow, _ sql: any SQLWriter) throws(StoreError) {
        if let old {
            guard old.lead != new.lead || old.state != new.state || old.signals != new.signals else { return }
            try sql.run(add, arguments(old, by: -1))
        }
        try sql.run(add, arguments(new, by: 1))
    }

    private static func arguments(_ row: RequestRow, by change: Int64) -> [SQLValue] {
        [.text(row.lead?.rawValue ?? ""), SQLValue(row.state), SQLValue(row.signals.rawValue), .integer(change)]
    }
}

extension RequestFilter {
    fileprivate func counts(_ tally: RequestTally) -> Bool {
        (isOpen.map { $0 != tally.state.isEnded } ?? true)
            && (states?.contains(tally.state) ?? true)
            && (leads?.contains { $0 == tally.lead } ?? true)
            && !(hasNoLead && tally.lead != nil)
            && (signals.isEmpty || !signals.isDisjoint(with: tally.signals))
    }
}
