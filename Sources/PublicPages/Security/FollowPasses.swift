import Lifecycle
import WorkCalendar

/// Cookies that let who proved a number and its phone look at that request, one a request. Source: RFC 6265bis.
struct FollowPasses {
    /// Seconds that a pass is good for; looking again prolongs it.
    static let lifetime: Int64 = 30 * 60

    let seal: PublicSeal
    let isSecure: Bool

    /// The header field that gives a browser the pass of a request.
    func cookie(for number: RequestNumber, at now: Instant) -> String {
        let until = String(now.seconds + Self.lifetime)
        let mark = seal.mark(until, for: purpose(number))
        let attributes = "Path=/; HttpOnly; SameSite=Lax; Max-Age=\(Self.lifetime)" + (isSecure ? "; Secure" : "")
        return "\(name(number))=\(until).\(mark); \(attributes)"
    }

    /// Whether a call carries a pass of the request that is still good.
    func admits(_ headers: [String: String], to number: RequestNumber, at now: Instant) -> Bool {
        let name = name(number)
        return (headers["cookie"] ?? "").split(whereSeparator: { $0 == ";" || $0 == "," }).contains { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, halves[0].drop(while: \.isWhitespace) == name else { return false }
            return holds(halves[1].prefix { !$0.isWhitespace }, for: number, at: now)
        }
    }

    private func holds(_ text: Substring, for number: RequestNumber, at now: Instant) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, seal.holds(parts[1], on: String(parts[0]), for: purpose(number)),
            let until = Int64(parts[0])
        else { return false }
        return now.seconds < until
    }

    private func name(_ number: RequestNumber) -> String { (isSecure ? "__Host-follow-" : "follow-") + "\(number)" }
    private func purpose(_ number: RequestNumber) -> String { "pass \(number)" }
}
