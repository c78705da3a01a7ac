/// The cookie that holds a browser's session. Source: RFC 6265bis, 4.1.3 for the prefix.
package struct SessionCookie: Hashable, Sendable {
    /// Whether browsers send it over HTTPS only; plain HTTP is for loopback alone.
    package var isSecure: Bool

    package init(isSecure: Bool) { self.isSecure = isSecure }

    package var name: String { isSecure ? "__Host-session" : "session" }

    /// The session's secret out of a request's header fields, names in lower case; nil where there is none.
    package func text(in headers: [String: String]) -> String? {
        let pairs = (headers["cookie"] ?? "").split(whereSeparator: { $0 == ";" || $0 == "," })
        for pair in pairs {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, halves[0].drop(while: \.isWhitespace) == name, !halves[1].isEmpty else { continue }
            return String(halves[1].prefix { !$0.isWhitespace })
        }
        return nil
    }

    /// The header field that gives the browser a new session. Lax, so that a link from a mail or chat opens signed in.
    package func setting(_ text: String) -> String { "\(name)=\(text); \(attributes)" }

    /// The header field that takes the session away.
    package var removal: String { "\(name)=; Max-Age=0; \(attributes)" }

    private var attributes: String { "Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "") }
}
