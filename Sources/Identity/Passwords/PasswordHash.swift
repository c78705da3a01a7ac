/// A stored password: `$scrypt$ln=15,r=8,p=3$SALT$HASH`, so that other parameters and kinds can follow.
package struct PasswordHash: Hashable, Sendable {
    package let parameters: ScryptParameters
    let salt: [UInt8]
    let derived: [UInt8]

    init(parameters: ScryptParameters, salt: [UInt8], derived: [UInt8]) {
        self.parameters = parameters
        self.salt = salt
        self.derived = derived
    }

    package var text: String {
        let costs = "ln=\(parameters.logRounds),r=\(parameters.blockSize),p=\(parameters.parallelism)"
        return "$scrypt$\(costs)$\(Base64URL.plain(salt))$\(Base64URL.plain(derived))"
    }

    /// Nil where the text is none of ours, or asks for unreasonable work.
    package init?(text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let parameters = Self.parameters(parts[2]),
            let salt = Base64URL.decodePlain(parts[3]), let derived = Base64URL.decodePlain(parts[4]),
            parameters.isReasonable, (8...64).contains(salt.count), (16...64).contains(derived.count)
        else { return nil }
        self.init(parameters: parameters, salt: salt, derived: derived)
    }

    private static func parameters(_ text: String) -> ScryptParameters? {
        let pairs = text.split(separator: ",").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        guard pairs.count == 3, pairs.allSatisfy({ $0.count == 2 }), pairs.map({ $0[0] }) == ["ln", "r", "p"],
            let rounds = Int(pairs[0][1]), let block = Int(pairs[1][1]), let parallel = Int(pairs[2][1])
        else { return nil }
        return ScryptParameters(logRounds: rounds, blockSize: block, parallelism: parallel)
    }
}
