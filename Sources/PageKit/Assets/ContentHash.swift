/// A short name for a content: it tells versions apart, it does not guard against forgery.
enum ContentHash {
    /// 16 hexadecimal digits of the 64-bit FNV-1a hash.
    static func text(of bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
