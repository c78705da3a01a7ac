import Crypto
import CryptoExtras
import FoundationEssentials

/// Computes and compares password hashes, two at once, on threads of its own: one takes a tenth of a second and 32 MiB.
package final class PasswordHasher: Sendable {
    package let parameters: ScryptParameters
    private let work: BoundedWork
    /// What an unknown login is compared with, so that it costs as much as a known one.
    private let decoy: PasswordHash

    package init(parameters: ScryptParameters = .shipped, atOnce width: Int = 2, waiting: Int = 64) {
        self.parameters = parameters
        work = BoundedWork(width: width, waiting: waiting)
        decoy = PasswordHash(
            parameters: parameters, salt: SecretText.randomBytes(16), derived: SecretText.randomBytes(32))
    }

    package func hash(_ password: String) async throws(PasswordHashingError) -> PasswordHash {
        let salt = SecretText.randomBytes(16)
        let parameters = parameters
        let derived = try await work.run { Self.derive(password, salt: salt, parameters, count: 32) }
        guard let derived else { throw .failed }
        return PasswordHash(parameters: parameters, salt: salt, derived: derived)
    }

    /// Whether the password is the one of the hash; nil (no such user) is false after the same work.
    package func verify(_ password: String, against stored: PasswordHash?) async throws(PasswordHashingError) -> Bool {
        let hash = stored ?? decoy
        let derived = try await work.run {
            Self.derive(password, salt: hash.salt, hash.parameters, count: hash.derived.count)
        }
        guard let derived else { throw .failed }
        return ConstantTime.equal(derived, hash.derived) && stored != nil
    }

    /// Whether the hash was made with other parameters than those of today and should be made anew at sign-in.
    package func isOutdated(_ hash: PasswordHash) -> Bool { hash.parameters != parameters }

    private static func derive(
        _ password: String, salt: [UInt8], _ parameters: ScryptParameters, count: Int
    ) -> [UInt8]? {
        // The library wants at least one byte; no password rule accepts an empty password, so none has this one.
        let bytes = password.isEmpty ? [0] : Array(password.utf8)
        let key = try? KDF.Scrypt.deriveKey(
            from: bytes, salt: salt, outputByteCount: count, rounds: 1 << parameters.logRounds,
            blockSize: parameters.blockSize, parallelism: parameters.parallelism)
        return key?.withUnsafeBytes { Array($0) }
    }
}
