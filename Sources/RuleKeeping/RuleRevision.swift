package import RuleModel
import Store

/// The hash of a rule set: what it is stored under, and what every decision names.
package enum RuleRevision {
    /// SHA-256 over the names within the folder and the bytes, in the order of the names; 64 hexadecimal digits.
    ///
    /// What the folder itself is called does not matter.
    package static func of(_ files: [RuleFile]) -> String {
        var bytes: [UInt8] = []
        let named = files.map { (name: name(of: $0), bytes: $0.bytes) }
        for file in named.sorted(by: { $0.name < $1.name }) {
            bytes += Array("\(file.name)\u{0}\(file.bytes.count)\u{0}".utf8)
            bytes += file.bytes
        }
        return Digest(of: bytes).hexadecimal
    }

    /// A file's path within its folder.
    static func name(of file: RuleFile) -> String {
        file.path.split(separator: "/", maxSplits: 1).last.map(String.init) ?? file.path
    }

    /// Whether a name within the folder is one that a rule file can have and that leads nowhere else.
    static func isUsable(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return name.hasSuffix(".toml") && name.utf8.count <= 200
            && parts.allSatisfy { part in
                !part.isEmpty && !part.hasPrefix(".") && !part.utf8.contains { $0 < 0x20 || $0 == 0x5C || $0 == 0x7F }
            }
    }
}
