import Foundation
package import RuleModel
package import TOMLSyntax

/// The paths of a rule folder's files as the person who named the folder can open them: below the folder as it was named,
/// and below the working folder where it lies there.
package struct ShownPaths: Hashable, Sendable {
    /// What the paths begin with, such as `rules` or `../zone/rules`.
    package let root: String
    /// What the checker knows the files by, whatever the folder is called: `rules/…`.
    package static let stored = "rules"

    /// The paths below a folder as it was named.
    package init(_ folder: String, from working: String? = nil) {
        var root = folder[...]
        while root.hasPrefix("./"), root.count > 2 { root = root.dropFirst(2) }
        while root.hasSuffix("/"), root.count > 1 { root = root.dropLast() }
        let working = working ?? FileManager.default.currentDirectoryPath
        let here = working.hasSuffix("/") ? working : working + "/"
        self.root = root.hasPrefix(here) && root.count > here.count ? String(root.dropFirst(here.count)) : String(root)
    }

    /// The path to show of a file that is known as `rules/…`.
    package func shown(_ path: String) -> String {
        path.hasPrefix(Self.stored + "/") ? root + path.dropFirst(Self.stored.count) : path
    }

    /// The file under the path to show.
    package func shown(_ file: RuleFile) -> RuleFile { RuleFile(path: shown(file.path), bytes: file.bytes) }

    /// The diagnostic with the paths to show.
    package func shown(_ diagnostic: SourceDiagnostic) -> SourceDiagnostic {
        var copy = diagnostic
        copy.file = shown(diagnostic.file)
        copy.message = shown(diagnostic.message, of: diagnostic.file)
        for place in copy.related.indices { copy.related[place].file = shown(copy.related[place].file) }
        return copy
    }

    /// A sentence that names its file, as those of files do that cannot be read.
    private func shown(_ sentence: BilingualText, of path: String) -> BilingualText {
        BilingualText(
            chinese: sentence.chinese.replacing(path, with: shown(path)),
            english: sentence.english.replacing(path, with: shown(path)))
    }
}
