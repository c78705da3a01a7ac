import Foundation
package import RuleModel

/// A folder of rule files, such as `rules/`.
///
/// Rule files are the `.toml` files below it, but for the scenario tests (`tests/`) and for what editors hide.
package struct RuleFolder: Hashable, Sendable {
    /// Where it is.
    package let path: String
    /// What its files are named from on, such as `rules` in `rules/service/deadlines.toml`.
    package let name: String

    /// A folder; its files are named from its own name on unless said.
    package init(_ path: String, named name: String? = nil) {
        let url = URL(filePath: path, directoryHint: .isDirectory)
        self.path = url.path(percentEncoded: false)
        self.name = name ?? url.standardizedFileURL.lastPathComponent
    }

    /// The names of the rule files within the folder, in order; none where there is no folder.
    package func fileNames() -> [String] { names(where: Self.isRuleFile) }

    /// The names below the folder that are wanted, in order.
    func names(where isWanted: (String) -> Bool) -> [String] {
        let real = URL(filePath: path, directoryHint: .isDirectory).resolvingSymlinksInPath()
        let walker = FileManager.default.enumerator(atPath: real.path(percentEncoded: false))
        return (walker?.compactMap { $0 as? String } ?? []).filter(isWanted).sorted()
    }

    /// Every rule file, in the order of the names.
    package func files() throws(RuleFolderFault) -> [RuleFile] {
        let names = fileNames()
        guard !names.isEmpty else { throw .noFiles(path) }
        var files: [RuleFile] = []
        for name in names {
            files.append(RuleFile(path: "\(self.name)/\(name)", bytes: try bytes(of: name)))
        }
        return files
    }

    /// Whether a name within the folder is a rule file's.
    package static func isRuleFile(_ name: String) -> Bool {
        name.hasSuffix(".toml") && !name.hasPrefix("tests/")
            && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }

    func bytes(of name: String) throws(RuleFolderFault) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: url(of: name)))
        } catch {
            throw .unreadable(name, "\(error.localizedDescription)")
        }
    }

    /// Where the file of a name lies.
    func url(of name: String) -> URL { URL(filePath: path, directoryHint: .isDirectory).appending(path: name) }
}
