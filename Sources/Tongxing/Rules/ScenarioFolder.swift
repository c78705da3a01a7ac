import RuleFiles
import RuleModel
import RulePlugins
import RuleScenarios
import TOMLSyntax

/// The scenario files of a rule folder, told under its rules.
struct ScenarioFolder {
    private let folder: RuleFolder
    /// How the paths of the rule files are shown that reasons name.
    let paths: ShownPaths
    private(set) var files: [RuleFile]

    /// Reads the files in `tests/` of a rule folder; a folder without any is told, not taken for one that passes.
    init(_ path: String, mayBeEmpty: Bool = false) throws {
        let paths = ShownPaths(path)
        let folder = RuleFolder(path, named: paths.root)
        self.folder = folder
        self.paths = paths
        files = try Self.reading { () throws(RuleFolderFault) in try folder.scenarioFiles() }
        guard mayBeEmpty || !files.isEmpty else {
            throw CommandFailure.usage(
                "\(path)/tests 里没有情景文件；请先写一个，写法见 docs/rules。",
                "There are no scenario files in \(path)/tests; write one as docs/rules tells.")
        }
    }

    var sources: [String: LineTable] {
        Dictionary(files.map { ($0.path, LineTable($0.bytes)) }) { first, _ in first }
    }

    /// Every scenario told; where a file has faults, the command fails with all of them.
    func runs(_ policy: CompiledPolicy) throws -> [ScenarioRun] {
        let readers = files.map { ScenarioReader($0, policy: policy) }
        let faults = readers.flatMap(\.diagnostics)
        guard faults.isEmpty else {
            throw CommandFailure.faults(faults, DiagnosticPrinter(files, language: Wording.language))
        }
        return readers.flatMap(\.scenarios).map {
            ScenarioRun($0, policy: policy, language: Wording.language, shownPath: paths.shown)
        }
    }

    /// Writes what was found into the files; answers the names of those that changed.
    mutating func update(after runs: [ScenarioRun]) throws -> [String] {
        var changed: [String] = []
        for (place, file) in files.enumerated() {
            let bytes = ScenarioUpdate.text(of: file, after: runs)
            guard bytes != file.bytes else { continue }
            try Self.reading { () throws(RuleFolderFault) in try folder.write(bytes, as: file) }
            files[place] = RuleFile(path: file.path, bytes: bytes)
            changed.append(file.path)
        }
        return changed
    }

    /// Adds scenarios at the end of a file in `tests/`, which is made where it is not there; answers its path.
    mutating func add(_ text: String, to name: String) throws -> String {
        let path = "\(folder.name)/tests/\(name)"
        let place = files.firstIndex { $0.path == path }
        let before = place.map { files[$0].text + "\n" } ?? Self.heading
        let file = RuleFile(path: path, text: before + text)
        try Self.reading { () throws(RuleFolderFault) in try folder.write(file.bytes, as: file) }
        if let place { files[place] = file } else { files.append(file) }
        return path
    }

    private static let heading = "# 自动生成的情景：每个都要由人核对。核对后可以改名、改说明，或移到别的文件。\n"

    private static func reading<Value>(_ body: () throws(RuleFolderFault) -> Value) throws -> Value {
        do { return try body() } catch {
            throw CommandFailure.usage("\(error.message.chinese)。", "\(error.message.english).")
        }
    }
}
