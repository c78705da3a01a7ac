import Endpoints
import SeededRandomness
import Testing
import WebAPI
import WorkCalendar

@Suite("Limits of rates")
struct RateLimiterTests {
    static let limit = RateLimit("calls", quota: 5, window: 10)

    @Test("Over any span no client gets more than its quota and what the span gives back")
    func bounded() {
        let limiter = RateLimiter()
        var generator = SeededGenerator(seed: 11)
        var admitted: [Int64] = []
        var now: Int64 = 0
        for _ in 0..<2_000 {
            now += Int64.random(in: 0...1_500_000, using: &generator)
            let standing = limiter.take(Self.limit, client: "a", at: Instant(microseconds: now))
            if standing.retryAfter == nil { admitted.append(now) }
            #expect((0..<Self.limit.quota).contains(standing.remaining))
        }
        for (index, end) in admitted.enumerated() {
            let within = admitted[...index].count { end - $0 < 10_000_000 }
            #expect(within <= 2 * Self.limit.quota)
        }
        #expect(admitted.count >= Int(now / 2_000_000) / 2)
    }

    @Test("Waiting as long as was said is enough")
    func waiting() {
        let limiter = RateLimiter()
        for _ in 0..<5 {
            #expect(limiter.take(Self.limit, client: "a", at: Instant(seconds: 0)).retryAfter == nil)
        }
        let refused = limiter.take(Self.limit, client: "a", at: Instant(seconds: 0))
        #expect(refused.retryAfter == 2)
        #expect(limiter.take(Self.limit, client: "a", at: Instant(seconds: 1)).retryAfter == 1)
        #expect(limiter.take(Self.limit, client: "a", at: Instant(seconds: 2)).retryAfter == nil)
    }

    @Test(
        "A clock that is set back shuts nobody out for longer than the window",
        arguments: [60, 3_600, 172_800] as [Int64])
    func clockSetBack(jump: Int64) {
        let limiter = RateLimiter()
        for _ in 0..<5 { _ = limiter.take(Self.limit, client: "a", at: Instant(seconds: 200_000)) }
        let back = 200_000 - jump
        for _ in 0..<5 {
            #expect(limiter.take(Self.limit, client: "a", at: Instant(seconds: back)).retryAfter == nil)
        }
        let refused = limiter.take(Self.limit, client: "a", at: Instant(seconds: back))
        #expect(refused.retryAfter == 2 && refused.reset <= 10)
    }

    @Test("A call that read the clock earlier and comes later frees nobody of what they owe")
    func disorder() {
        let limiter = RateLimiter()
        for _ in 0..<5 { _ = limiter.take(Self.limit, client: "a", at: Instant(microseconds: 1_000_000_003)) }
        for earlier in 0..<3 as Range<Int64> {
            let standing = limiter.take(Self.limit, client: "a", at: Instant(microseconds: 1_000_000_000 + earlier))
            #expect(standing.retryAfter != nil)
        }
    }

    @Test("A flood of addresses does not fill the memory, and an honest client still gets in")
    func flooded() {
        let limiter = RateLimiter(capacity: 100)
        for index in 0..<10_000 {
            #expect(
                limiter.take(Self.limit, client: "c\(index)", at: Instant(seconds: Int64(index / 1_000))).retryAfter
                    == nil)
        }
        #expect(limiter.take(Self.limit, client: "honest", at: Instant(seconds: 10)).retryAfter == nil)
    }

    static let chains: [(peer: String, forwarded: String?, client: String)] = [
        ("198.51.100.1", nil, "198.51.100.1"), ("198.51.100.1", "10.0.0.9", "198.51.100.1"),
        ("10.0.0.1", nil, "10.0.0.1"), ("10.0.0.1", "203.0.113.5", "203.0.113.5"),
        ("10.0.0.1", "1.2.3.4, 203.0.113.5, 10.0.0.2", "203.0.113.5"), ("10.0.0.1", "10.0.0.3", "10.0.0.1"),
    ]

    @Test("Only proxies of ours are believed about who calls", arguments: chains)
    func forwarded(peer: String, forwarded: String?, client: String) {
        #expect(
            RemoteAddress.client(of: peer, forwardedFor: forwarded, isTrusted: { $0.hasPrefix("10.") }) == client)
    }

    @Test("A subscriber with IPv6 is one client")
    func networks() {
        #expect(RemoteAddress.key("2001:db8:1:2:3:4:5:6") == RemoteAddress.key("2001:db8:1:2:ffff::1"))
        #expect(RemoteAddress.key("2001:db8:1:2::1") != RemoteAddress.key("2001:db8:1:3::1"))
        #expect(RemoteAddress.key("203.0.113.5") == "203.0.113.5")
    }
}
