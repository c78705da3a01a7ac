import Glibc

/// What a folder of rule files looks like from outside, with its scenario tests: names, sizes and times. As long as it
/// stays the same, nobody has written to it.
package struct FolderStamp: Hashable, Sendable {
    private struct Entry: Hashable {
        var name: String
        var node: UInt
        var size: Int
        var modified: [Int]
        var changed: [Int]
    }

    private var entries: [Entry]

    /// How the folder looks now.
    package init(_ folder: RuleFolder) {
        entries = folder.names { RuleFolder.isRuleFile($0) || RuleFolder.isScenarioFile($0) }.map { name in
            var status = stat()
            guard stat("\(folder.path)/\(name)", &status) == 0 else {
                return Entry(name: name, node: 0, size: -1, modified: [], changed: [])
            }
            // The time of the change of state is the kernel's own: no editor can set it back.
            return Entry(
                name: name, node: UInt(status.st_ino), size: Int(status.st_size),
                modified: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec],
                changed: [status.st_ctim.tv_sec, status.st_ctim.tv_nsec])
        }
    }

    /// Whether there is neither a rule file nor a scenario.
    package var isEmpty: Bool { entries.isEmpty }
}
