import Glibc

/// IP networks: `10.0.0.0/8`, `192.168.1.7`, `fd00::/8`.
package struct NetworkSpelling: Hashable, Sendable {
    /// 4 or 16 bytes.
    var address: [UInt8]
    var prefix: Int

    static func parse(_ text: String) -> NetworkSpelling? {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let address = parts.first.flatMap(bytes) else { return nil }
        guard parts.count == 2 else { return NetworkSpelling(address: address, prefix: address.count * 8) }
        guard let prefix = Int(parts[1]), (0...address.count * 8).contains(prefix) else { return nil }
        return NetworkSpelling(address: address, prefix: prefix)
    }

    /// Whether the address lies in this network; IPv4 seen through IPv6 (`::ffff:…`) counts as IPv4.
    package func contains(_ text: String) -> Bool {
        guard var other = Self.bytes(text) else { return false }
        if other.count == 16, address.count == 4, other.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] {
            other = Array(other.suffix(4))
        }
        guard other.count == address.count else { return false }
        let whole = prefix / 8
        guard address.prefix(whole) == other.prefix(whole) else { return false }
        let rest = prefix % 8
        return rest == 0 || (address[whole] ^ other[whole]) >> (8 - rest) == 0
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        var four = [UInt8](repeating: 0, count: 4)
        if inet_pton(AF_INET, text, &four) == 1 { return four }
        var sixteen = [UInt8](repeating: 0, count: 16)
        return inet_pton(AF_INET6, text, &sixteen) == 1 ? sixteen : nil
    }
}
