import RuleModel
import WorkCalendar

/// What the chain of a request covers: every field of the event, its place, and the hash before it.
package enum EventHash {
    package static func hash(of event: EventRecord, id: EventID, previous: Digest) -> Digest {
        var bytes = CanonicalBytes(capacity: 128 + event.data.count)
        bytes.append(raw: previous.bytes)
        bytes.append(id.value)
        bytes.append(event.name.rawValue)
        bytes.append(Int64(event.round))
        bytes.append(event.effectiveAt.microseconds)
        bytes.append(event.recordedAt.microseconds)
        bytes.append(event.actor)
        bytes.append(event.data)
        return Digest(of: bytes.bytes)
    }
}
