import Foundation

/// The rule files that the product ships.
enum RuleFiles {
    struct File {
        var name: String
        var text: String
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "rules")

    /// All of them, by name.
    static func all() throws -> [File] {
        // Resolved, since a link to a folder is not walked.
        let folder = folder.resolvingSymlinksInPath()
        let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return try (walker?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "toml" }
            .map { File(name: $0.lastPathComponent, text: try String(contentsOf: $0, encoding: .utf8)) }
            .sorted { $0.name < $1.name }
    }
}
