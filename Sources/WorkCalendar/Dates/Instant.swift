/// A moment, in whole microseconds UTC since 1970-01-01T00:00:00Z.
///
/// Leap seconds are not counted, as in POSIX time. Arithmetic stops at the ends of the range instead of overflowing.
public struct Instant: Hashable, Comparable, Sendable, Codable {
    /// Microseconds since 1970, negative before.
    public var microseconds: Int64

    /// So many microseconds since 1970.
    public init(microseconds: Int64) { self.microseconds = microseconds }

    /// The start of that second; the first or last moment of the range where the seconds are too many.
    public init(seconds: Int64) { microseconds = Self.microseconds(inSeconds: seconds) }

    /// Whole seconds since 1970, rounded down.
    public var seconds: Int64 { microseconds.flooredQuotient(1_000_000) }

    /// Earlier first.
    public static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }

    /// Moved by whole seconds, backwards when negative.
    public func advanced(bySeconds seconds: Int64) -> Instant {
        advanced(byMicroseconds: Self.microseconds(inSeconds: seconds))
    }

    /// Moved by microseconds, backwards when negative.
    public func advanced(byMicroseconds amount: Int64) -> Instant {
        let (sum, overflow) = microseconds.addingReportingOverflow(amount)
        return Instant(microseconds: overflow ? (amount < 0 ? .min : .max) : sum)
    }

    /// Whole seconds from this instant to the other, rounded down; negative where the other is earlier.
    public func seconds(to other: Instant) -> Int64 {
        let (difference, overflow) = other.microseconds.subtractingReportingOverflow(microseconds)
        if overflow { return (other < self ? Int64.min : .max) / 1_000_000 }
        return difference.flooredQuotient(1_000_000)
    }

    /// Seconds as microseconds, held at the ends of the range.
    static func microseconds(inSeconds seconds: Int64) -> Int64 {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
        return overflow ? (seconds < 0 ? .min : .max) : product
    }
}

extension Instant {
    /// 0001-01-01T00:00:00Z, before which nothing is reckoned.
    public static let earliest = Instant(microseconds: CivilDate.earliest.startInUTC)
    /// 9999-12-31T00:00:00Z, after which nothing is reckoned.
    public static let latest = Instant(microseconds: CivilDate.latest.startInUTC)

    /// Held between `earliest` and `latest`, so that reckoning cannot overflow.
    var clamped: Instant { min(max(self, Self.earliest), Self.latest) }
}
