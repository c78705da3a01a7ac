import Crypto
import FoundationEssentials
package import Store
package import WorkCalendar

/// Marks texts that the service gives out, so that it knows them again. Source: RFC 2104 (HMAC) over SHA-256.
package struct PublicSeal: Sendable {
    private static let setting = "public-pages.seal"
    private let key: SymmetricKey

    /// - Parameter key: 32 random bytes.
    package init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

    /// The seal of this database, made the first time; so passes outlive a restart and hold on every node.
    package static func kept(in database: any Database, at now: Instant) async throws(StoreError) -> PublicSeal {
        let made = Digest(of: (0..<32).map { _ in UInt8.random(in: .min ... .max) })
        let text = try await database.write { sql in
            if let kept = try SettingTable.value(setting, sql) { return kept }
            try SettingTable.set(setting, to: made.hexadecimal, at: now, sql)
            return made.hexadecimal
        }
        return PublicSeal(key: (Digest(hexadecimal: text) ?? made).bytes)
    }

    /// The mark of a text for one purpose: 64 hexadecimal digits.
    func mark(_ text: String, for purpose: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Self.bytes(text, purpose), using: key)
        return Digest(Array(code))?.hexadecimal ?? ""
    }

    /// Whether a mark is that of the text, compared in constant time.
    func holds(_ mark: some StringProtocol, on text: String, for purpose: String) -> Bool {
        guard let given = Digest(hexadecimal: String(mark)) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            given.bytes, authenticating: Self.bytes(text, purpose), using: key)
    }

    /// Purpose and text with a byte between them that is in neither.
    private static func bytes(_ text: String, _ purpose: String) -> [UInt8] {
        Array(purpose.utf8) + [0] + Array(text.utf8)
    }
}
