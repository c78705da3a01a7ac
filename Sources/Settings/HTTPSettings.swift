/// How the service listens.
package struct HTTPSettings: Hashable, Sendable {
    package var host: String
    package var port: Int
    /// In bytes.
    package var bodyLimit: Int
    package var idleTimeout: Duration
    package var requestTimeout: Duration
    package var trustedProxies: [NetworkSpelling]

    init(_ settings: ServiceSettings) {
        host = settings.text(.host)
        port = settings.number(.port)
        bodyLimit = settings.bytes(.bodyLimit)
        idleTimeout = settings.duration(.idleTimeout)
        requestTimeout = settings.duration(.requestTimeout)
        trustedProxies = settings.items(.trustedProxies).compactMap(NetworkSpelling.parse)
    }

    /// Whether only this machine can reach the service.
    package var isLoopback: Bool {
        host == "localhost" || Self.loopback.contains { $0.contains(host) }
    }

    /// Where the service is reached on its own machine, such as `http://127.0.0.1:8080`; nil where any free port is taken.
    package var addressOnMachine: String? {
        guard port > 0 else { return nil }
        let name = ["0.0.0.0", "::"].contains(host) ? "127.0.0.1" : host
        return "http://\(name.contains(":") ? "[\(name)]" : name):\(port)"
    }

    /// Whether headers about the original client are believed when they come from that address.
    package func trusts(proxy address: String) -> Bool { trustedProxies.contains { $0.contains(address) } }

    private static let loopback = ["127.0.0.0/8", "::1"].compactMap(NetworkSpelling.parse)
}
