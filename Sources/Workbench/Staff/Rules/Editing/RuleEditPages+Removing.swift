import Endpoints
import ModuleKit
import PageKit
import Texts

/// A file that is to go.
extension RuleEditPages {
    /// Deletes a file in the draft; what was never in force is gone at once.
    func remove(_ sent: SentText, _ copy: WorkingCopy, _ call: Call) async throws -> Reply {
        let login = try desk.pages.person(call).id
        guard let text = copy.textInForce(of: sent.path) else {
            try await desk.edits.discard([sent.path], of: login)
            return .seeOther(
                SafePath.with(RuleEditAddress.editor, [(NoticeCode.parameter, NoticeCode.ruleRemoved)]))
        }
        var shown = RuleEditorView.Shown(
            path: sent.path, text: sent.text, version: sent.version, base: copy.base(of: sent.path))
        guard sent.base == shown.base else {
            shown.conflicts = [try await changedInForce(sent.path, sent.text, copy)]
            return try await reply(shown, copy, call, status: 409)
        }
        let outcome = try await desk.edits.save(
            sent.path, text, isRemoved: true, base: sent.base, expecting: sent.version, of: login, at: call.now)
        switch outcome {
        case .saved: return .seeOther(Self.told(NoticeCode.ruleRemoved, sent.path))
        case .outdated(let kept):
            shown.version = kept?.version ?? 0
            shown.conflicts = [try changedElsewhere(sent.path, sent.text, kept, copy)]
            return try await reply(shown, copy, call, status: 409)
        }
    }
}
