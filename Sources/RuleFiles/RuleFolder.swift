import Foundation
import Glibc
package import RuleModel
package import TOMLSyntax

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
    func names(where isWanted: (String) -> Bool) -> [String] { allNames().filter(isWanted).sorted() }

    /// Every name below the folder, in no order: one walk for all that is asked of them.
    func allNames() -> [String] {
        let real = URL(filePath: path, directoryHint: .isDirectory).resolvingSymlinksInPath()
        let walker = FileManager.default.enumerator(atPath: real.path(percentEncoded: false))
        return walker?.compactMap { $0 as? String } ?? []
    }

    /// Every rule file, in the order of the names.
    package func files() throws(RuleFolderFault) -> [RuleFile] {
        let all = allNames()
        if let closed = closedFolders(among: all).first { throw .closed(closed) }
        let names = all.filter(Self.isRuleFile).sorted()
        guard !names.isEmpty else { throw absence }
        var files: [RuleFile] = []
        for name in names {
            files.append(RuleFile(path: "\(self.name)/\(name)", bytes: try bytes(of: name)))
        }
        return files
    }

    /// The rule files that can be read, in the order of the names, and for each of the others what keeps it from that.
    ///
    /// - Parameter scenarios: Whether the scenario tests are wanted too.
    package func readableFiles(
        scenarios: Bool = false
    ) throws(RuleFolderFault) -> (files: [RuleFile], faults: [SourceDiagnostic]) {
        let all = allNames()
        let names = all.filter { Self.isRuleFile($0) || scenarios && Self.isScenarioFile($0) }.sorted()
        let closed = closedFolders(among: all, scenarios: scenarios)
        guard !names.isEmpty || !closed.isEmpty else { throw absence }
        var files: [RuleFile] = []
        let passedOver =
            closed.map { ($0, RuleFolderFault.closed($0)) }
            + all.filter(Self.isMisnamed).sorted().map { ($0, RuleFolderFault.misnamed($0)) }
        var faults = passedOver.map { name, fault in fault.diagnostic(path: "\(self.name)/\(name)") }
        for name in names {
            let path = "\(self.name)/\(name)"
            do {
                files.append(RuleFile(path: path, bytes: try bytes(of: name)))
            } catch {
                faults.append(error.diagnostic(path: path))
            }
        }
        return (files, faults)
    }

    /// Why there is no rule file.
    private var absence: RuleFolderFault {
        var status = stat()
        let plain = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        guard stat(plain, &status) == 0 else { return errno == ENOENT ? .missing(plain) : .noFiles(path) }
        guard status.st_mode & S_IFMT == S_IFDIR else { return .notAFolder(plain) }
        return access(plain, R_OK | X_OK) == 0 ? .noFiles(path) : .closed(plain)
    }

    /// The folders below that nobody may look into; a walk passes over them in silence.
    ///
    /// - Parameters:
    ///   - names: Every name below the folder.
    ///   - scenarios: Whether that of the scenario tests counts too.
    func closedFolders(among names: [String], scenarios: Bool = false) -> [String] {
        names.filter { name in
            let inside = "\(name)/any.toml"
            guard Self.isRuleFile(inside) || scenarios && Self.isScenarioFile(inside) else { return false }
            let path = url(of: name).path(percentEncoded: false)
            var status = stat()
            guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return false }
            return access(path, R_OK | X_OK) != 0
        }.sorted()
    }

    /// Whether a name within the folder is a rule file's.
    package static func isRuleFile(_ name: String) -> Bool {
        name.hasSuffix(".toml") && !name.hasPrefix("tests/")
            && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }

    /// Whether a name is what an editor or a file manager makes of a rule file's: `units.toml.txt` or `units.TOML`.
    private static func isMisnamed(_ name: String) -> Bool {
        let small = name.lowercased()
        let plain = small.hasSuffix(".txt") ? String(small.dropLast(4)) : small
        return isRuleFile(plain) && !isRuleFile(name) && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }

    func bytes(of name: String) throws(RuleFolderFault) -> [UInt8] {
        let url = url(of: name)
        if let obstacle = Self.obstacle(url.path(percentEncoded: false)) { throw .unreadable(name, obstacle) }
        do {
            return Array(try Data(contentsOf: url))
        } catch {
            let reason = error.localizedDescription
            throw .unreadable(name, BilingualText(chinese: reason, english: reason))
        }
    }

    /// Bytes of a file at most. Nobody writes so many rules; what else has the name would keep those who read it busy.
    private static let largestFile = 4 << 20

    /// Why what lies at a path is no file to read, asked first: a pipe would never end.
    private static func obstacle(_ path: String) -> BilingualText? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard lstat(path, &status) == 0 else {
                return BilingualText(chinese: "文件不在了", english: "it is gone")
            }
            return BilingualText(chinese: "这是断开的链接，指向的文件不存在", english: "it is a link to a file that does not exist")
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: return BilingualText(chinese: "这是文件夹，不是文件", english: "it is a folder, not a file")
        default: return BilingualText(chinese: "这不是普通文件", english: "it is no ordinary file")
        }
        guard access(path, R_OK) == 0 else {
            return BilingualText(chinese: "没有读取它的权限", english: "there is no permission to read it")
        }
        guard status.st_size > largestFile else { return nil }
        let most = largestFile >> 20
        return BilingualText(
            chinese: "它超过 \(most) MB，不像规则文件：请移走，或者分成几个文件",
            english: "it is over \(most) MB, which no rule file is: move it away, or divide it")
    }

    /// Where the file of a name lies.
    func url(of name: String) -> URL { URL(filePath: path, directoryHint: .isDirectory).appending(path: name) }
}
