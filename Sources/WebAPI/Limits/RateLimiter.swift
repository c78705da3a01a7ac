package import Endpoints
import Synchronization
package import WorkCalendar

/// Counts the calls of clients against limits, evenly over the window. Source: GCRA, ITU-T I.371.
package final class RateLimiter: Sendable {
    /// Where a client stands after a call.
    package struct Standing: Hashable, Sendable {
        /// Calls that it may make at once.
        package var remaining: Int
        /// Seconds until it may make all of them again.
        package var reset: Int
        /// Seconds until the call may be made; nil where it was let through.
        package var retryAfter: Int?
    }

    private struct Key: Hashable {
        var limit: String
        var client: String
    }

    /// Calls read the clock before they wait for their turn here: an earlier one may come later, by less than this.
    private static let disorder: Int64 = 1_000_000

    private let capacity: Int
    /// When each client's allowance would be whole again, in microseconds.
    private let whole = Mutex<[Key: Int64]>([:])

    /// - Parameter capacity: clients remembered at most, so that a flood of addresses costs no memory.
    package init(capacity: Int = 20_000) { self.capacity = capacity }

    package func take(_ limit: RateLimit, client: String, at now: Instant) -> Standing {
        let window = Int64(limit.window) * 1_000_000
        let interval = window / Int64(limit.quota)
        let now = now.microseconds
        return whole.withLock { whole in
            let key = Key(limit: limit.name, client: client)
            // Nobody owes more than a window; what lies beyond it was noted before the clock was set back.
            let start = whole[key].flatMap { $0 - now <= window + Self.disorder ? max($0, now) : nil } ?? now
            let next = start + interval
            guard next - now <= window else {
                let wait = next - now - window
                return Standing(remaining: 0, reset: Self.seconds(start - now), retryAfter: Self.seconds(wait))
            }
            if whole.count >= capacity, whole[key] == nil { Self.makeRoom(&whole, at: now, capacity) }
            whole[key] = next
            return Standing(
                remaining: Int((window - (next - now)) / interval), reset: Self.seconds(next - now), retryAfter: nil)
        }
    }

    /// Forgets those whose allowance is whole, and everybody where that is not enough.
    private static func makeRoom(_ whole: inout [Key: Int64], at now: Int64, _ capacity: Int) {
        whole = whole.filter { $0.value > now }
        if whole.count >= capacity { whole = [:] }
    }

    /// Whole seconds, rounded up, at least one.
    private static func seconds(_ microseconds: Int64) -> Int { max(1, Int((microseconds + 999_999) / 1_000_000)) }
}
