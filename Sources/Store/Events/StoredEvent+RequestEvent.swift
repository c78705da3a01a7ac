package import Lifecycle

extension EventRecord {
    /// The event in the form that is kept.
    package init(_ event: RequestEvent) throws(StoreError) {
        self.init(
            name: event.name, round: event.round, effectiveAt: event.effectiveAt, recordedAt: event.recordedAt,
            actor: event.actor.json, data: try event.data.json)
    }
}

extension StoredEvent {
    /// The event as the lifecycle knows it.
    package func event() throws(StoreError) -> RequestEvent {
        RequestEvent(
            sequence: id.sequence, round: record.round, effectiveAt: record.effectiveAt,
            recordedAt: record.recordedAt, actor: try JSONReader.value(record.actor.utf8),
            data: try JSONReader.value(record.data))
    }
}
