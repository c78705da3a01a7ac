package import Lifecycle

extension EventRecord {
    /// The event in the form that is kept.
    package init(_ event: RequestEvent) throws(StoreError) {
        self.init(
            name: event.name, round: event.round, effectiveAt: event.effectiveAt, recordedAt: event.recordedAt,
            actor: String(decoding: try JSONWriter.bytes(event.actor), as: UTF8.self),
            data: try JSONWriter.bytes(event.data))
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
