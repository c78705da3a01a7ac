/// How much work one password costs. Source: RFC 7914; OWASP password storage, 2^15/8/3.
package struct ScryptParameters: Hashable, Sendable {
    /// The binary logarithm of the rounds.
    package var logRounds: Int
    package var blockSize: Int
    package var parallelism: Int

    package init(logRounds: Int, blockSize: Int, parallelism: Int) {
        self.logRounds = logRounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    package static let shipped = ScryptParameters(logRounds: 15, blockSize: 8, parallelism: 3)

    /// What a stored hash may ask for, so that a forged one cannot claim all memory.
    var isReasonable: Bool {
        (4...17).contains(logRounds) && (1...16).contains(blockSize) && (1...8).contains(parallelism)
    }
}
