import Crypto

extension Migration {
    /// SHA-256 over the steps, in lower-case hexadecimal.
    package var checksum: String {
        var hash = SHA256()
        for step in steps {
            hash.update(data: Array(step.canonicalText.utf8))
            hash.update(data: [0])
        }
        return Digest(hash.finalize()).hexadecimal
    }
}
