import Lifecycle
import RuleModel
import WorkCalendar

/// By how much counts change, each named once.
struct DeedChange {
    private var changes: [DeedTally.Key: Int] = [:]

    /// Counts a request's registration and deeds in, or out where `change` is negative.
    mutating func add(
        _ deeds: [RequestDeed], of number: RequestNumber, _ owner: DeedTally.Owner, by change: Int = 1
    ) {
        if let day = number.date { changes[DeedTally.Key(.registered, on: day, owner), default: 0] += change }
        for deed in deeds { changes[DeedTally.Key(deed.kind, on: deed.day, owner), default: 0] += change }
    }

    /// In the order of the key, so that no two writers wait for each other.
    func apply(_ sql: any SQLWriter) throws(StoreError) {
        let ordered = changes.filter { $0.value != 0 }.sorted { Self.rank($0.key) < Self.rank($1.key) }
        for (key, change) in ordered { try DeedTally.add(change, to: key, sql) }
    }

    private static func rank(_ key: DeedTally.Key) -> (Int, String, String, String) {
        (key.slice, key.kind.rawValue, key.owner.unit, key.owner.channel)
    }
}
