/// The UTC offsets of one time zone as a table, so that looking one up takes neither a lock nor a file.
///
/// The table reaches from 1900 to 2200; before and after it the first and the last offset hold.
public struct ZoneRules: Sendable {
    /// The last offset and when it began: what almost every look-up needs, kept beside the table.
    let lastOffset: Int64
    let lastTransition: Int64
    /// The same two in microseconds, so that the day of an instant is one division.
    let lastOffsetMicroseconds: Int64
    let lastTransitionMicroseconds: Int64
    /// The last transition on the clock that it ends, in local seconds.
    let lastLocalEnd: Int64
    /// Whether some clock change leads back into a date that had already ended.
    let repeatsDates: Bool
    let table: ZoneTable

    /// Such as `Asia/Shanghai`, or `+08:00` for a fixed offset.
    public var identifier: String { table.identifier }

    /// A zone without clock changes; `seconds` east of UTC.
    public init(fixedOffset seconds: Int) {
        self.init(identifier: Self.name(offset: seconds), transitions: [], offsets: [Int64(seconds)])
    }

    /// Etc/UTC, without clock changes.
    public static let utc = ZoneRules(identifier: "Etc/UTC", transitions: [], offsets: [0])

    /// `offsets` has one more than `transitions`.
    init(identifier: String, transitions: [Int64], offsets: [Int64]) {
        table = ZoneTable(identifier: identifier, transitions: transitions, offsets: offsets)
        lastOffset = offsets[offsets.count - 1]
        lastTransition = transitions.last ?? .min
        lastOffsetMicroseconds = Instant.microseconds(inSeconds: lastOffset)
        lastTransitionMicroseconds = Instant.microseconds(inSeconds: lastTransition)
        lastLocalEnd = table.localEnds.last ?? .min
        repeatsDates = transitions.indices.contains { index in
            let before = (transitions[index] + offsets[index] - 1).flooredQuotient(86_400)
            return (transitions[index] + offsets[index + 1]).flooredQuotient(86_400) < before
        }
    }

    private static func name(offset: Int) -> String {
        let time = LocalTime(secondOfDay: min(Int(offset.magnitude), 86_400)) ?? .startOfDay
        return (offset < 0 ? "-" : "+") + time.description
    }
}

/// The offsets of a zone and when each begins.
final class ZoneTable: Sendable {
    let identifier: String
    /// Seconds UTC at which a new offset begins, ascending.
    let transitions: [Int64]
    /// Seconds east of UTC; the first before any transition, then one after each.
    let offsets: [Int64]
    /// For each transition, its local time on the clock that it ends, in seconds.
    let localEnds: [Int64]
    /// For each stretch of 2^23 s (97 days) from the first transition on, how many transitions lie before it, so that
    /// only the few of one stretch are looked at.
    let transitionsBefore: [Int32]

    init(identifier: String, transitions: [Int64], offsets: [Int64]) {
        self.identifier = identifier
        self.transitions = transitions
        self.offsets = offsets
        localEnds = zip(transitions, offsets).map { $0 + $1 }
        let first = transitions.first ?? 0
        let stretches = transitions.last.map { ($0 - first) >> 23 } ?? -1
        var count = 0
        transitionsBefore = (0..<stretches + 1).map { stretch in
            while count < transitions.count, transitions[count] < first + stretch << 23 { count += 1 }
            return Int32(count)
        }
    }
}

extension ZoneRules: Hashable {
    /// Zones are equal where name and offsets are.
    public static func == (left: ZoneRules, right: ZoneRules) -> Bool {
        left.identifier == right.identifier && left.table.transitions == right.table.transitions
            && left.table.offsets == right.table.offsets
    }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}

extension ZoneRules: CustomStringConvertible {
    /// The name.
    public var description: String { identifier }
}
