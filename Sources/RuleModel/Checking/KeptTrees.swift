import Synchronization
import TOMLSyntax

/// The trees of the files that were checked last: of a changed set most files are as they were, and are not parsed anew.
///
/// A tree is a value of its file and of the sections that there are, so nothing else makes it another.
public final class KeptTrees: Sendable {
    private struct Kept {
        var tree: FileTree
        var shapes: [String: SectionShape]
    }

    private let kept = Mutex<[String: Kept]>([:])

    /// None yet.
    public init() {}

    /// The trees of some files; of others that were kept nothing is kept any more.
    func trees(of files: [RuleFile], _ sections: SectionNames) -> [FileTree] {
        let known = kept.withLock { $0 }
        let trees = files.map { file in
            if let kept = known[file.path], kept.tree.source == file, kept.shapes == sections.shapes {
                return kept.tree
            }
            return FileTree(file, sections)
        }
        let latest = Dictionary(
            trees.map { ($0.source.path, Kept(tree: $0, shapes: sections.shapes)) }, uniquingKeysWith: { $1 })
        kept.withLock { $0 = latest }
        return trees
    }
}

/// A rule file with its tree, misspelt sections taken for those that were meant, and the faults of its text.
struct FileTree {
    let source: RuleFile
    let file: ParsedFile
    let faults: [SourceDiagnostic]

    init(_ source: RuleFile, _ sections: SectionNames) {
        let (file, faults) = RuleText.parse(source, isRow: sections.isRow)
        self.source = source
        self.file = file.recovering(sections)
        self.faults = faults
    }
}
