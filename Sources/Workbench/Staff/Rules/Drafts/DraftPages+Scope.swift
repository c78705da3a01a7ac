import Endpoints
import ModuleKit
import PageKit
import Texts

/// Whether requests in progress move to the draft's rules: chosen beside the button that sends it.
extension DraftPages {
    /// The editor again, with the choice in the draft, so that its impact can be seen before it is sent.
    func chooseScope(_ call: Call) async throws -> Reply {
        let form = FormFields(call.body)
        if let refusal = try await applyScope(form, call) { return refusal }
        let pages = RuleEditPages(desk: desk)
        return try await pages.answer(
            call, showing: form["file"], notices: [.done(.text("editor.scope-applied"))], status: 200)
    }

    /// Writes the choice into the draft; nil where it stands there, else the page that says why not.
    func applyScope(_ form: FormFields, _ call: Call) async throws -> Reply? {
        guard let reach = form["scope"].flatMap(RuleScope.Reach.init) else { return nil }
        let copy = try await desk.copy(call)
        let pages = RuleEditPages(desk: desk)
        guard let edits = RuleScope(copy).edits(to: reach) else {
            return try await pages.answer(
                call, showing: form["file"], notices: [.warning(.text("editor.scope-apart"))], status: 409)
        }
        for edit in edits {
            let outcome = try await desk.edits.save(
                edit.path, edit.text, base: edit.base, expecting: edit.version, of: try desk.pages.person(call).id,
                at: call.now)
            guard case .outdated = outcome else { continue }
            return try await pages.answer(
                call, showing: edit.path, notices: [.warning(.text("editor.scope-raced"))], status: 409)
        }
        return nil
    }
}
