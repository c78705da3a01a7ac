/// The network address of whoever calls, as limits tell clients apart.
package enum RemoteAddress {
    /// The address of the call being answered; empty on the Unix socket.
    @TaskLocal package static var current = ""

    /// The client behind proxies that we trust: the last address of `X-Forwarded-For` that none of them wrote.
    package static func client(
        of peer: String, forwardedFor: String?, isTrusted: (String) -> Bool
    ) -> String {
        guard isTrusted(peer), let forwardedFor else { return peer }
        let chain = forwardedFor.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
        return chain.last { !isTrusted($0) } ?? peer
    }

    /// What a client is counted under: the address, and of IPv6 the network of 64 bits that one subscriber has.
    package static func key(_ address: String) -> String {
        guard address.contains(":") else { return address }
        let groups = address.split(separator: ":", omittingEmptySubsequences: false).prefix(4)
        return groups.joined(separator: ":") + "::/64"
    }
}
