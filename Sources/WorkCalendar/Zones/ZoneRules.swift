/// The UTC offsets of one time zone as a table, so that looking one up takes neither a lock nor a file.
///
/// The table reaches from 1900 to 2200; before and after it the first and the last offset hold.
public struct ZoneRules: Sendable {
    /// Such as `Asia/Shanghai`, or `+08:00` for a fixed offset.
    public let identifier: String
    /// Seconds UTC at which a new offset begins, ascending.
    let transitions: [Int64]
    /// Seconds east of UTC; the first before any transition, then one after each.
    let offsets: [Int64]
    /// For each transition, its local time on the clock that it ends, in seconds.
    let localEnds: [Int64]
    /// The last offset and when it began: what almost every look-up needs.
    let lastOffset: Int64
    let lastTransition: Int64
    /// Whether some clock change leads back into a date that had already ended.
    let repeatsDates: Bool

    /// A zone without clock changes; `seconds` east of UTC.
    public init(fixedOffset seconds: Int) {
        self.init(identifier: Self.name(offset: seconds), transitions: [], offsets: [Int64(seconds)])
    }

    public static let utc = ZoneRules(identifier: "Etc/UTC", transitions: [], offsets: [0])

    /// `offsets` has one more than `transitions`.
    init(identifier: String, transitions: [Int64], offsets: [Int64]) {
        self.identifier = identifier
        self.transitions = transitions
        self.offsets = offsets
        localEnds = zip(transitions, offsets).map { $0 + $1 }
        lastOffset = offsets[offsets.count - 1]
        lastTransition = transitions.last ?? .min
        repeatsDates = transitions.indices.contains { index in
            let before = (transitions[index] + offsets[index] - 1).flooredQuotient(86_400)
            return (transitions[index] + offsets[index + 1]).flooredQuotient(86_400) < before
        }
    }

    private static func name(offset: Int) -> String {
        var text = "\(offset < 0 ? "-" : "+")"
        text += LocalTime(secondOfDay: min(abs(offset), 86_400))?.description ?? ""
        return text
    }
}

extension ZoneRules: Hashable {
    public static func == (left: ZoneRules, right: ZoneRules) -> Bool {
        left.identifier == right.identifier && left.transitions == right.transitions && left.offsets == right.offsets
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}

extension ZoneRules: CustomStringConvertible {
    public var description: String { identifier }
}
