import Endpoints
import ModuleKit
import PageKit
import RuleModel
import RuleScenarios
import TOMLSyntax
import Texts
import WorkCalendar

/// Puts the page of the rule editor together.
struct RuleEditorView {
    /// What the page shows besides the file and what is known of it.
    struct Shown {
        var path: String
        var text: String
        /// The version of what is kept that the next text may take the place of.
        var version: Int
        /// The hash of the text in force that the next text begins from.
        var base: String
        var conflicts: [TextConflict] = []
        /// Whether the text was sent to be checked, so that there is an answer even where nothing is wrong.
        var wasAsked = false
        var isTooLarge = false
        /// Whether the person has deleted the file.
        var isRemoved = false
        /// The rule that the form shows.
        var rule: String?
        /// A form that could not be written into the text; nil where there was none.
        var typed: TypedForm?
    }

    let copy: WorkingCopy
    let study: RuleStudy
    let inForce: RuleSet
    let shown: Shown
    let call: Call
    let today: CivilDate
    let tabs: [Tab]
    let script: EditorScript
    let standing: DraftStanding
    let wish: RuleWish

    func page(_ frame: StaffFrame) -> RuleEditorPage {
        var frame = frame
        frame.isWide = true
        return RuleEditorPage(
            frame: frame, heading: .text("editor.title"), tabs: tabs, tree: tree, conflicts: shown.conflicts,
            checked: checked, editor: shown.isRemoved ? nil : editor, removed: removed, impact: standing.impact?.panel,
            approval: standing.panel(csrf: call.csrf, file: shown.path, typed: FormFields(call.body), wish: wish))
    }

    private var checked: CheckedText? {
        guard !shown.isTooLarge else { return nil }
        if shown.isRemoved { return study.diagnostics.isEmpty ? nil : checkedElsewhere }
        let inForce = copy.textInForce(of: shown.path)
        let hasFaults = !study.diagnostics.isEmpty
        guard shown.wasAsked || hasFaults || inForce.map({ $0 != shown.text }) ?? false else { return nil }
        return CheckedTextMaking(study, path: shown.path, text: shown.text, inForce: inForce).checked(
            when: when, href: RuleEditAddress.file)
    }

    /// What the other files suffer from a file that is gone.
    private var checkedElsewhere: CheckedText? {
        CheckedTextMaking(study, path: "", text: "", inForce: nil).checked(when: when, href: RuleEditAddress.file)
    }

    private var when: Words {
        let moment = Words.moment(LocalMoment(call.now, in: standing.zone), today: today)
        return .text("editor.checked-at", ["when": .words(moment)])
    }

    private var removed: RemovedFile? {
        guard shown.isRemoved else { return nil }
        return RemovedFile(
            shown.path, .text("editor.is-removed"),
            restore: PostButton(
                RuleEditAddress.editor, csrf: call.csrf, .text("editor.restore"),
                hidden: [HiddenField("file", shown.path), HiddenField("action", "undo")]))
    }

    /// What it means to delete the file; nil where there is none yet.
    private var removal: Words? {
        if copy.textInForce(of: shown.path) != nil { return .text("editor.remove-in-force") }
        return copy.edits[shown.path] == nil ? nil : .text("editor.remove-new")
    }

    private var editor: RuleTextEditor {
        RuleTextEditor(
            action: RuleEditAddress.editor, csrf: call.csrf,
            hidden: [
                HiddenField("file", shown.path), HiddenField("version", String(shown.version)),
                HiddenField("base", shown.base),
            ], path: shown.path, about: about, text: shown.text, form: form,
            isChanged: copy.edits[shown.path] != nil,
            isKept: shown.typed == nil && shown.text == copy.text(of: shown.path) ?? "",
            largest: RuleEditPages.largest, removal: removal, script: script)
    }

    /// Where the draft has errors, the words of the rules in force serve.
    private var form: RuleForm? {
        guard !shown.isTooLarge else { return nil }
        let making = RuleFormMaking(
            ruleSet: study.ruleSet ?? inForce, path: shown.path, language: call.language, typed: shown.typed)
        return making.form(shown.text, showing: shown.typed?.rule ?? shown.rule)
    }

    /// The pack of the file and since when it is in force.
    private var about: Words? {
        guard let header = study.ruleSet?.packs.first(where: { $0.path == shown.path })?.header else { return nil }
        let since = Words.joined([.text("rules.since"), .numericDay(header.effective)], .space)
        return .joined(
            [.plain(header.title), header.jurisdiction.map { .plain($0) }, since].compactMap { $0 }, .dot)
    }

    private var tree: RuleTree {
        let paths = Set(copy.known).union([shown.path]).sorted()
        let folders = Dictionary(grouping: paths, by: RuleEditAddress.folder)
        return RuleTree(
            folders.sorted { Self.order($0.key) < Self.order($1.key) }.map { name, paths in
                RuleTree.Folder(name, paths.sorted().map(file))
            }, links: standing.canSend ? Self.ways : [], create: RuleEditAddress.editor)
    }

    private func file(_ path: String) -> RuleTree.File {
        RuleTree.File(
            RuleEditAddress.file(path), RuleEditAddress.stem(path), isCurrent: path == shown.path, mark: mark(path))
    }

    private func mark(_ path: String) -> RuleTree.Mark? {
        if copy.isRemoved(path) { return .removed }
        let errors = study.diagnostics.count { $0.file == path && $0.severity == .error }
        if errors > 0 { return .errors(errors) }
        let failed = study.failed.count { $0.scenario.file == path }
        if failed > 0 { return .failed(failed) }
        let isChanged = path == shown.path ? shown.text != copy.textInForce(of: path) : copy.edits[path] != nil
        return isChanged ? .changed : nil
    }

    private static let ways = [
        Link(RuleEditAddress.drafts, .text("drafts.title")), Link(RuleEditAddress.history, .text("history.title")),
    ]

    /// Tests come last, since they follow the rules.
    private static func order(_ folder: String) -> String { folder == "tests" ? "\u{FFFF}" : folder }
}
