import Endpoints
import ModuleKit
import PageKit
import RuleModel
import TOMLSyntax
import Texts
import WorkCalendar

/// The rule editor: one file at a time, checked with all others.
struct RuleEditPages: Sendable {
    /// A file may have so many bytes.
    static let largest = 200 * 1024
    /// A text of Chinese takes up to three times its bytes in a form; one that is too large is still to be told so.
    private static let bodyLimit = 4 * 1024 * 1024

    let desk: RuleDesk

    var endpoints: [Endpoint] {
        var keep = desk.pages.endpoint(
            .post, RuleEditAddress.editor, access: RuleDesk.access,
            .init(chinese: "检查、整理或保存规则文件", english: "Check, tidy up or keep a rule file"), handle: take)
        keep.bodyLimit = Self.bodyLimit
        return [
            desk.pages.endpoint(
                .get, RuleEditAddress.editor, access: RuleDesk.access,
                .init(chinese: "规则编辑器", english: "The rule editor"), handle: show),
            keep,
        ]
    }

    private func show(_ call: Call) async throws -> Reply {
        let copy = try await desk.copy(call)
        let path = call.parameter("file") ?? copy.changed.first ?? Self.first(of: copy)
        guard copy.knows(path) || RuleEditAddress.isFile(path) else {
            return try await reply(
                Self.stored(Self.first(of: copy), copy), copy, call, notices: [.warning(.text("editor.bad-name"))])
        }
        return try await reply(
            Self.stored(path, copy, conflicts: try await overtaken(path, copy), rule: call.parameter("rule")), copy,
            call)
    }

    /// The editor with something to say first, such as why a draft was not sent.
    func answer(
        _ call: Call, showing wanted: String? = nil, notices: [Notice], status: Int
    ) async throws -> Reply {
        let copy = try await desk.copy(call)
        let path = wanted.flatMap { copy.knows($0) ? $0 : nil } ?? copy.changed.first ?? Self.first(of: copy)
        let shown = Self.stored(path, copy, conflicts: try await overtaken(path, copy))
        return try await reply(shown, copy, call, notices: notices, status: status)
    }

    private func take(_ call: Call) async throws -> Reply {
        let form = FormFields(call.body)
        let copy = try await desk.copy(call)
        let sent = SentText(form)
        guard copy.knows(sent.path) || RuleEditAddress.isFile(sent.path) else {
            throw Problem.notFound(call.path)
        }
        switch form["action"] {
        case "undo": return try await undo(sent, call)
        case "delete": return try await remove(sent, copy, call)
        default: break
        }
        var shown = RuleEditorView.Shown(
            path: sent.path, text: sent.text, version: sent.version, base: sent.base, wasAsked: true,
            rule: form["rule"])
        guard sent.text.utf8.count <= Self.largest else {
            shown.isTooLarge = true
            return try await reply(
                shown, copy, call, notices: [.warning(.text("editor.too-large"))], status: 422)
        }
        let words = try await desk.study(copy, call).ruleSet ?? desk.rules().ruleSet
        let writing = FormWriting(sent.text, form, words.vocabulary, call.language)
        guard writing.refused.isEmpty else {
            shown.typed = TypedForm(form, writing.refused)
            return try await reply(shown, copy, call, status: 422)
        }
        shown.text = writing.text
        if let fix = form["fix"] { return try await put(fix, into: shown, copy, call) }
        return switch form["action"] {
        case "format": try await tidy(shown, copy, call)
        case "save": try await save(shown, copy, call)
        default:
            try await reply(
                shown, copy, call,
                notices: writing.isChanged ? [.information(.text("editor.form-applied"))] : [])
        }
    }

    private func undo(_ sent: SentText, _ call: Call) async throws -> Reply {
        try await desk.edits.discard([sent.path], of: try desk.pages.person(call).id)
        return .seeOther(Self.told(NoticeCode.ruleUndone, sent.path))
    }

    /// Puts the suggestion of a fault into the text; where the text has changed since, it is only checked again.
    private func put(
        _ fix: String, into shown: RuleEditorView.Shown, _ copy: WorkingCopy, _ call: Call
    ) async throws -> Reply {
        let study = try await desk.study(copy.files(with: (shown.path, shown.text)), call.language)
        var shown = shown
        let faults = study.diagnostics.filter { $0.file == shown.path }
        shown.text = RuleFix.text(shown.text, fixing: fix, faults) ?? shown.text
        return try await reply(shown, copy, call)
    }

    private func tidy(_ shown: RuleEditorView.Shown, _ copy: WorkingCopy, _ call: Call) async throws -> Reply {
        var shown = shown
        do {
            shown.text = try TOMLFormatter.format(TOMLDocument(parsing: shown.text))
        } catch {
            return try await reply(shown, copy, call, notices: [.warning(.text("editor.not-tidied"))])
        }
        return try await reply(shown, copy, call, notices: [.information(.text("editor.tidied"))])
    }

    private func save(_ shown: RuleEditorView.Shown, _ copy: WorkingCopy, _ call: Call) async throws -> Reply {
        guard shown.base == copy.base(of: shown.path) else {
            var kept = shown
            kept.base = copy.base(of: shown.path)
            kept.conflicts = [try await changedInForce(shown.path, shown.text, copy)]
            return try await reply(kept, copy, call, status: 409)
        }
        let login = try desk.pages.person(call).id
        if shown.text == copy.textInForce(of: shown.path) {
            try await desk.edits.discard([shown.path], of: login)
            return .seeOther(Self.told(NoticeCode.ruleSaved, shown.path, rule: shown.rule))
        }
        let outcome = try await desk.edits.save(
            shown.path, shown.text, base: shown.base, expecting: shown.version, of: login, at: call.now)
        switch outcome {
        case .saved: return .seeOther(Self.told(NoticeCode.ruleSaved, shown.path, rule: shown.rule))
        case .outdated(let kept):
            var again = shown
            again.version = kept?.version ?? 0
            again.conflicts = [try changedElsewhere(shown.path, shown.text, kept, copy)]
            return try await reply(again, copy, call, status: 409)
        }
    }

    func reply(
        _ shown: RuleEditorView.Shown, _ copy: WorkingCopy, _ call: Call, notices: [Notice] = [], status: Int = 200
    ) async throws -> Reply {
        let isAsKept = shown.isTooLarge || shown.isRemoved
        let files = isAsKept ? copy.files() : copy.files(with: (shown.path, shown.text))
        let study = try await desk.study(files, call.language)
        let zone = try desk.zone()
        let kept = try await desk.study(copy, call)
        let impact = try await desk.impact(of: copy, kept, call)
        let earlier = desk.failingInForce(besides: kept, call.language)
        let view = RuleEditorView(
            copy: copy, study: study, inForce: desk.rules().ruleSet, shown: shown, call: call,
            today: zone.date(of: call.now),
            tabs: desk.tabs(copy, kept, at: RuleEditAddress.editor, telling: impact), script: desk.script,
            standing: DraftStanding(
                copy, kept, earlier: earlier, zone: zone, canSend: desk.keeper != nil, impact: impact,
                refusal: try await desk.refusal(of: copy, kept, earlier: earlier)),
            wish: copy.changed.isEmpty ? RuleWish() : try await desk.edits.wish(of: try desk.pages.person(call).id))
        let coming = try desk.coming(try await desk.openDrafts(), for: call, isForAuthors: true)
        let frame = try await desk.frame(
            .text("editor.title"), call, notices: notices + coming, keys: RuleWords.keys)
        return .page(view.page(frame), for: call, status: status)
    }

    /// A file as it is kept.
    private static func stored(
        _ path: String, _ copy: WorkingCopy, conflicts: [TextConflict] = [], rule: String? = nil
    ) -> RuleEditorView.Shown {
        RuleEditorView.Shown(
            path: path, text: copy.text(of: path) ?? "", version: copy.edits[path]?.version ?? 0,
            base: copy.base(of: path), conflicts: conflicts,
            isRemoved: copy.isRemoved(path), rule: rule)
    }

    private static func first(of copy: WorkingCopy) -> String {
        let paths = copy.paths
        return paths.first { $0.hasSuffix("/deadlines.toml") && !$0.contains("/tests/") } ?? paths.first
            ?? "rules/a.toml"
    }

    /// - Parameter rule: the one that the form goes on to show.
    static func told(_ code: String, _ path: String, rule: String? = nil) -> String {
        SafePath.with(RuleEditAddress.editor, [("file", path), ("rule", rule), (NoticeCode.parameter, code)])
    }
}
