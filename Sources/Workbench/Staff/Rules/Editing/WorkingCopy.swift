import RuleKeeping
import RuleModel

/// The rules as one person has them: those in force, with the files that the person changed.
struct WorkingCopy: Sendable {
    private let inForce: [String: String]
    private(set) var edits: [String: RuleEdit]

    /// An edit that says what is in force is none any more, nor the removal of what is not in force.
    init(_ rules: RulesInForce, _ edits: [RuleEdit]) {
        let inForce = Dictionary((rules.files + rules.scenarios).map { ($0.path, $0.text) }) { first, _ in first }
        self.inForce = inForce
        let open = edits.filter { $0.isRemoved ? inForce[$0.path] != nil : inForce[$0.path] != $0.text }
        self.edits = Dictionary(open.map { ($0.path, $0) }) { first, _ in first }
    }

    /// Every file, those that are new included, those that the person deleted not.
    var paths: [String] { known.filter { !isRemoved($0) } }
    /// Every file, those that the person deleted included.
    var known: [String] { Set(inForce.keys).union(edits.keys).sorted() }
    /// The files that differ from those in force.
    var changed: [String] { edits.keys.sorted() }
    /// The changed files that were changed in force since.
    var overtaken: [String] { edits.values.filter { $0.base != base(of: $0.path) }.map(\.path).sorted() }

    /// Whether there is or was such a file.
    func knows(_ path: String) -> Bool { inForce[path] != nil || edits[path] != nil }
    func isRemoved(_ path: String) -> Bool { edits[path]?.isRemoved ?? false }

    /// The text as the person has it; nil where there is no such file.
    func text(of path: String) -> String? { isRemoved(path) ? nil : edits[path]?.text ?? inForce[path] }
    func textInForce(of path: String) -> String? { inForce[path] }

    /// The hash of the text in force; empty where there is none.
    func base(of path: String) -> String {
        inForce[path].map { RuleRevision.of([RuleFile(path: path, text: $0)]) } ?? ""
    }

    /// The files, with one of them as it was just typed.
    func files(with typed: (path: String, text: String)? = nil) -> [RuleFile] {
        let all = typed.map { Set(paths).union([$0.path]).sorted() } ?? paths
        return all.map { path in
            RuleFile(path: path, text: typed?.path == path ? typed?.text ?? "" : text(of: path) ?? "")
        }
    }

    /// The files as they are sent for approval: a deleted scenario file is an empty one, since a draft need not bring the
    /// scenarios along.
    var filesToSend: [RuleFile] {
        let gone = changed.filter { isRemoved($0) }.map { RuleFile(path: $0, text: "") }
        return files() + gone.filter(\.isScenario)
    }
}
