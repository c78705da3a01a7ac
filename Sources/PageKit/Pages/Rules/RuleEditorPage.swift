package import Texts

/// The rule editor: files, the text of one, what a check says of it, and how far the draft has come.
package struct RuleEditorPage: Page {
    package static let template = "page-rule-editor"

    package var frame: StaffFrame
    package var heading: Words
    package var tabs: [Tab]
    package var tree: RuleTree
    /// What somebody else wrote meanwhile, beside the text that was typed.
    package var conflicts: [TextConflict]
    package var checked: CheckedText?
    /// Nil for a file that was deleted.
    package var editor: RuleTextEditor?
    package var removed: RemovedFile?
    /// What the draft would do to open requests; nil where that is not known here.
    package var impact: ImpactPanel?
    package var approval: ApprovalPanel

    package init(
        frame: StaffFrame, heading: Words, tabs: [Tab], tree: RuleTree, conflicts: [TextConflict] = [],
        checked: CheckedText? = nil, editor: RuleTextEditor?, removed: RemovedFile? = nil, impact: ImpactPanel? = nil,
        approval: ApprovalPanel
    ) {
        self.frame = frame
        self.heading = heading
        self.tabs = tabs
        self.tree = tree
        self.conflicts = conflicts
        self.checked = checked
        self.editor = editor
        self.removed = removed
        self.impact = impact
        self.approval = approval
    }
}

/// A file that the draft has no more.
package struct RemovedFile: Hashable, Sendable {
    package var path: String
    package var saying: Words
    package var restore: PostButton

    package init(_ path: String, _ saying: Words, restore: PostButton) {
        self.path = path
        self.saying = saying
        self.restore = restore
    }
}

/// The text of one rule file as it is written.
package struct RuleTextEditor: Hashable, Sendable {
    package var action: String
    package var csrf: String
    package var hidden: [HiddenField]
    package var path: String
    /// What the file's pack says of itself.
    package var about: Words?
    package var text: String
    /// One of its rules as a form; nil where it has none that can be shown so.
    package var form: RuleForm?
    /// Whether the file differs from the rules in force and can be put back.
    package var isChanged: Bool
    /// Whether the text is as it is kept, and no answer waits to be put right.
    package var isKept: Bool
    /// How many bytes of UTF-8 the text may have.
    package var largest: Int
    /// What it means to delete the file; nil where there is none yet.
    package var removal: Words?
    package var script: EditorScript

    package init(
        action: String, csrf: String, hidden: [HiddenField], path: String, about: Words? = nil, text: String,
        form: RuleForm? = nil, isChanged: Bool, isKept: Bool, largest: Int, removal: Words? = nil, script: EditorScript
    ) {
        self.action = action
        self.csrf = csrf
        self.hidden = hidden
        self.path = path
        self.about = about
        self.text = text
        self.form = form
        self.isChanged = isChanged
        self.isKept = isKept
        self.largest = largest
        self.removal = removal
        self.script = script
    }
}

/// A text that cannot be kept as it was sent, since another came first.
package struct TextConflict: Hashable, Sendable {
    package var notice: Notice
    package var comparison: TextComparison

    package init(_ notice: Notice, _ comparison: TextComparison) {
        self.notice = notice
        self.comparison = comparison
    }
}

/// What the editor's script needs.
package struct EditorScript: Hashable, Sendable {
    /// The style sheets and scripts, in the order in which they are loaded.
    package var styles: [String]
    package var scripts: [String]
    /// Where a text is checked while it is typed.
    package var check: String
    /// Where the words for completion are.
    package var words: String

    package init(styles: [String], scripts: [String], check: String, words: String) {
        self.styles = styles
        self.scripts = scripts
        self.check = check
        self.words = words
    }
}
