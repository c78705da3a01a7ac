package import Crypto

/// A SHA-256 value, 32 bytes.
package struct Digest: Hashable, Sendable {
    package let bytes: [UInt8]

    /// What a chain's first link has for its previous hash: 32 zero bytes.
    package static let zero = Digest(trusted: [UInt8](repeating: 0, count: 32))

    private init(trusted bytes: [UInt8]) { self.bytes = bytes }

    package init(_ digest: SHA256.Digest) { self.bytes = Array(digest) }

    package init(of bytes: [UInt8]) { self.init(SHA256.hash(data: bytes)) }

    /// Nil unless there are 32 bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// Nil unless these are 64 hexadecimal digits.
    package init?(hexadecimal text: String) {
        let digits = text.utf8.compactMap { UInt8(hexadecimalDigit: $0) }
        guard digits.count == 64, text.utf8.count == 64 else { return nil }
        self.bytes = stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    /// 64 lower-case digits.
    package var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension Digest: CustomStringConvertible {
    package var description: String { hexadecimal }
}

extension Digest: SQLDecodable {
    package init?(sql value: SQLValue) {
        guard case .blob(let bytes) = value else { return nil }
        self.init(bytes)
    }
}

extension SQLValue {
    package init(_ digest: Digest) { self = .blob(digest.bytes) }
}

extension UInt8 {
    fileprivate init?(hexadecimalDigit character: UInt8) {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self = character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self = character - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self = character - UInt8(ascii: "A") + 10
        default: return nil
        }
    }
}
