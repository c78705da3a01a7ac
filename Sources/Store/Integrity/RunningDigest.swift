import Crypto

/// A SHA-256 value of bytes that come in pieces.
package struct RunningDigest {
    private var hash = SHA256()

    package init() {}

    package mutating func update(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }

    package func finalized() -> Digest { Digest(hash.finalize()) }
}
