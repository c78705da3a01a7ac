import Crypto
import FoundationEssentials

/// A random text that opens something for whoever holds it: a session or a portal's token. Only its hash is stored.
package struct SecretText: Sendable, Hashable {
    package let text: String

    package init(text: String) { self.text = text }

    /// 256 bits of the system's random source, in the URL-safe alphabet.
    package static func random() -> SecretText { SecretText(text: Base64URL.encode(Self.randomBytes(32))) }

    /// SHA-256 in hexadecimal, as it is stored. The text is random, so that no salt or slow hash is needed.
    package var storedHash: String {
        SHA256.hash(data: Array(text.utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined()
    }

    static func randomBytes(_ count: Int) -> [UInt8] {
        var source = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &source) }
    }
}
