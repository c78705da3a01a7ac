import Crypto
import CryptoExtras
import FoundationEssentials

import Testing

@testable import Identity

@Suite("Password hashes")
struct PasswordHashTests {
    /// Light parameters: what is tested does not depend on the cost.
    static let light = ScryptParameters(logRounds: 4, blockSize: 8, parallelism: 1)
    let hasher = PasswordHasher(parameters: light)

    /// Source: RFC 7914, section 12.
    @Test("The key derivation is scrypt as the standard's vectors have it")
    func standardVector() throws {
        let key = try KDF.Scrypt.deriveKey(
            from: Array("password".utf8), salt: Array("NaCl".utf8), outputByteCount: 64, rounds: 1_024, blockSize: 8,
            parallelism: 16)
        let hex = key.withUnsafeBytes { $0.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) } }.joined()
        #expect(
            hex == """
                fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d\
                8360cbdfa2cc0640
                """)
    }

    @Test("The shipped cost is 2^15, 8, 3, and a hash of it verifies")
    func shippedCost() async throws {
        let hash = try await PasswordHasher().hash("Correct-Horse-9")
        #expect(hash.text.hasPrefix("$scrypt$ln=15,r=8,p=3$"))
        #expect(try await PasswordHasher().verify("Correct-Horse-9", against: hash))
    }

    @Test("Only the very password verifies, through the stored text too")
    func verifying() async throws {
        let hash = try await hasher.hash("口令 Correct-9")
        let stored = try #require(PasswordHash(text: hash.text))
        #expect(stored == hash)
        #expect(try await hasher.verify("口令 Correct-9", against: stored))
        for wrong in ["口令 correct-9", "口令 Correct-9 ", "", "\0"] {
            #expect(try await !hasher.verify(wrong, against: stored), "\(wrong)")
        }
    }

    @Test("An unknown user is false after the same work")
    func unknownUser() async throws {
        #expect(try await !hasher.verify("anything", against: nil))
    }

    @Test("Two hashes of one password differ")
    func salted() async throws {
        #expect(try await hasher.hash("Correct-Horse-9").text != hasher.hash("Correct-Horse-9").text)
    }

    @Test("A hash of other parameters still verifies and is known to be outdated")
    func outdated() async throws {
        let old = try await hasher.hash("Correct-Horse-9")
        let newer = PasswordHasher(parameters: ScryptParameters(logRounds: 5, blockSize: 8, parallelism: 1))
        #expect(try await newer.verify("Correct-Horse-9", against: old))
        #expect(newer.isOutdated(old) && !hasher.isOutdated(old))
    }

    @Test(
        "A text that is no hash, or would claim all memory, is refused",
        arguments: [
            "", "secret", "$scrypt$ln=15,r=8,p=3$AAAA",
            "$argon2$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA",
            "$scrypt$ln=30,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA",
            "$scrypt$ln=15,r=8$AAAAAAAAAAAAAAAAAAAAAA$AAAA",
            "$scrypt$ln=15,r=8,p=3$$AAAAAAAAAAAAAAAAAAAAAA",
            "$scrypt$p=3,r=8,ln=15$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA",
        ])
    func malformed(text: String) { #expect(PasswordHash(text: text) == nil) }

    @Test("At most two run at once; those who wait are served in order, too many are turned away")
    func bounded() async throws {
        let work = BoundedWork(width: 2, waiting: 4)
        let counts = Shared((running: 0, most: 0))
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    do {
                        try await work.run {
                            counts.withLock { $0 = ($0.running + 1, max($0.most, $0.running + 1)) }
                            for _ in 0..<2_000 { _ = SHA256.hash(data: [1, 2, 3]) }
                            counts.withLock { $0.running -= 1 }
                        }
                        return true
                    } catch { return false }
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(counts.withLock { $0.most } <= 2)
        #expect(outcomes.filter { $0 }.count >= 6)
        #expect(counts.withLock { $0.running } == 0)
        // Nothing stays occupied: the next one is served.
        try await work.run {}
    }

    @Test("When all places and seats are taken the next is told to come back")
    func busy() async throws {
        let work = BoundedWork(width: 1, waiting: 0)
        let gate = Shared(false)
        try await withThrowingTaskGroup(of: Void.self) { group in
            let started = Shared(false)
            group.addTask {
                try await work.run {
                    started.withLock { $0 = true }
                    while !gate.withLock({ $0 }) {}
                }
            }
            while !started.withLock({ $0 }) { await Task.yield() }
            await #expect(throws: PasswordHashingError.busy) { try await work.run {} }
            gate.withLock { $0 = true }
            try await group.next()
        }
    }
}
