package import Lifecycle
package import WorkCalendar

/// A request as a command loads it: the whole of it, and the row that the command will replace.
package struct LoadedRequest: Hashable, Sendable {
    package var row: RequestRow
    package var request: ServiceRequest
}

/// Loads and saves service requests: events, projections and clocks together, in the caller's transaction.
package enum RequestStore {
    /// Nil where there is no such request.
    package static func load(_ number: RequestNumber, _ sql: any SQLReader) throws(StoreError) -> LoadedRequest? {
        guard let record = try RequestTable.find(number, sql) else { return nil }
        return LoadedRequest(row: record.row, request: try ServiceRequest.reading(record.snapshot))
    }

    /// Appends the events of a decision and brings the projections up to it.
    ///
    /// - Parameters:
    ///   - events: what the decision appends, in order; firings before what the command did.
    ///   - request: the request with the events applied.
    ///   - clocks: all its clocks, ended ones included, as they stand after the events.
    ///   - loaded: the request as loaded in this transaction; nil for a registration.
    ///   - zone: on whose days what was done is counted.
    /// - Returns: the new end of the request's chain, for the audit entry of the command.
    package static func save(
        _ events: [RequestEvent], of request: ServiceRequest, clocks: [ClockInstance],
        replacing loaded: LoadedRequest?, in zone: ZoneRules, _ sql: any SQLWriter
    ) throws(StoreError) -> EventHead {
        var records: [EventRecord] = []
        for event in events { records.append(try EventRecord(event)) }
        let head = try EventLog.append(records, after: loaded?.row.head ?? .none(of: request.number), sql)
        let record = RequestRecord(
            row: RequestRow(request, clocks: clocks, head: head), snapshot: request.snapshot)
        let rows = clocks.map { ClockRow($0, of: request.number) }
        let deeds = RequestCourse(request).deeds(clocks.compactMap(OwedAcceptance.init), in: zone)
        if let loaded {
            try RequestTable.update(record, replacing: loaded.row, sql)
            try RequestDeeds.update(deeds, of: record.row, replacing: loaded.row, sql)
            try ClockTable.save(rows, replacing: try ClockTable.clocks(of: request.number, sql), sql)
        } else {
            try RequestTable.insert(record, sql)
            try RequestDeeds.insert(deeds, of: record.row, sql)
            try ClockTable.save(rows, sql)
        }
        return head
    }

    /// The events of a request as the lifecycle knows them.
    package static func events(of number: RequestNumber, _ sql: any SQLReader) throws(StoreError) -> [RequestEvent] {
        var events: [RequestEvent] = []
        for stored in try EventLog.events(of: number, sql) { events.append(try stored.event()) }
        return events
    }

    /// The request as its events alone tell it; nil where there are none.
    ///
    /// - Parameter instant: only what holds from then or before is told; everything unless said.
    package static func refolded(
        _ number: RequestNumber, until instant: Instant = .latest, _ sql: any SQLReader
    ) throws(StoreError) -> ServiceRequest? {
        let events = try events(of: number, sql).filter { $0.effectiveAt <= instant }
        guard let first = events.first else { return nil }
        guard case .registered(let registration, let proposal) = first.data else {
            throw .unreadable("\(number) does not begin with its registration")
        }
        let request = ServiceRequest(number: number, first: first, registration, proposal)
        return events.dropFirst().reduce(request) { $0.applying($1) }
    }
}
