package import Texts

/// The files of a rule set in their folders, each with what is to be known of it.
package struct RuleTree: Hashable, Sendable {
    /// A file.
    package struct File: Hashable, Sendable {
        package var href: String
        package var name: String
        package var isCurrent: Bool
        package var mark: Mark?

        package init(_ href: String, _ name: String, isCurrent: Bool = false, mark: Mark? = nil) {
            self.href = href
            self.name = name
            self.isCurrent = isCurrent
            self.mark = mark
        }
    }

    /// A few letters at the end of a line: that it changed, or how many faults it has.
    package struct Mark: Hashable, Sendable {
        package let tone: String
        package let words: Words

        /// The file differs from the rules in force.
        package static let changed = Mark(tone: "m", words: .text("editor.mark-changed"))
        /// The draft has it no more.
        package static let removed = Mark(tone: "m", words: .text("editor.mark-removed"))
        package static func errors(_ count: Int) -> Mark {
            Mark(tone: "e", words: .text("editor.mark-errors", ["count": .count(count)]))
        }
        package static func failed(_ count: Int) -> Mark {
            Mark(tone: "e", words: .text("editor.mark-failed", ["count": .count(count)]))
        }
    }

    /// A folder with its files.
    package struct Folder: Hashable, Sendable {
        package var folder: String
        package var files: [File]

        package init(_ folder: String, _ files: [File]) {
            self.folder = folder
            self.files = files
        }
    }

    package var folders: [Folder]
    package var links: [Link]
    /// Where a name for a new file is sent to.
    package var create: String

    package init(_ folders: [Folder], links: [Link], create: String) {
        self.folders = folders
        self.links = links
        self.create = create
    }
}
