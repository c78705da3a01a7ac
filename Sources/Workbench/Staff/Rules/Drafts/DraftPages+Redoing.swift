import Endpoints
import ModuleKit
import PageKit
import RuleKeeping
import RuleModel
import Store
import Texts

/// A draft back in the editor of its author: on the rules in force, with what others changed meanwhile.
extension DraftPages {
    /// Takes back what waits but is out of date, and does it again.
    func redo(_ call: Call) async throws -> Reply {
        let draft = try await draft(call)
        guard draft.isStale else { return try await reopen(call) }
        return try await takeUp(draft, call) {
            try await keeper.withdraw(draft.hash, by: try desk.pages.person(call).actor)
        }
    }

    /// Takes what the draft changed back into the editor of its author.
    func reopen(_ call: Call) async throws -> Reply { try await takeUp(try await draft(call), call) {} }

    private func takeUp(
        _ draft: RuleDraft, _ call: Call, _ withdraw: () async throws -> Void
    ) async throws -> Reply {
        let person = try desk.pages.person(call)
        guard draft.author == person.id else { throw Problem.notAllowed() }
        let copy = try await desk.copy(call)
        let files = try await redone(draft, copy)
        let open = files.map(\.path).filter { copy.edits[$0] != nil }
        guard open.isEmpty else {
            let names = Words.joined(open.map { .plain($0) }, .enumeration)
            return try await page(
                draft, call, notices: [.warning(.text("drafts.redo-open", ["files": .words(names)]))], status: 409)
        }
        do {
            try await withdraw()
        } catch let refusal as RuleRefusal {
            return try await page(draft, call, refusal: .both(refusal.text), status: 409)
        }
        for file in files where !(file.isRemoved && file.collides) {
            _ = try await desk.edits.save(
                file.path, file.text, isRemoved: file.isRemoved, base: file.base, expecting: 0, of: person.id,
                at: call.now)
        }
        // What was said of the draft goes on with it, where there is anything to go on with.
        let wish = RuleWish(note: draft.note, day: try day(wishedFor: draft, at: call.now) ?? "")
        if !files.isEmpty, !wish.isEmpty { try await desk.edits.save(wish, of: person.id) }
        return .seeOther(told(of: files))
    }

    private func redone(_ draft: RuleDraft, _ copy: WorkingCopy) async throws -> [RedoneFile] {
        let base = try await keeper.files(of: draft.base) ?? []
        // The scenarios of then are known only where they came into force with a draft.
        let scenarios = try await keeper.draft(draft.base)?.scenarios ?? []
        let own = (draft.files + draft.scenarios).filter { !($0.isScenario && $0.bytes.isEmpty) }
        let gone = draft.scenarios.filter(\.bytes.isEmpty).map(\.path)
        var before = Dictionary((base + scenarios).map { ($0.path, $0.text) }) { first, _ in first }
        for path in gone where before[path] == nil { before[path] = copy.textInForce(of: path) }
        let isKept = { (path: String) in own.contains { $0.path == path } || gone.contains(path) }
        // A draft need not bring the scenarios along.
        before = before.filter { isKept($0.key) || !RuleFile(path: $0.key, text: "").isScenario }
        return RedoneFile.all(
            Dictionary(own.map { ($0.path, $0.text) }) { first, _ in first }, from: before, inForce: copy.textInForce)
    }

    /// The editor with the first file that its author has to look at.
    private func told(of files: [RedoneFile]) -> String {
        let first = files.first(where: \.collides) ?? files.first
        guard let first else {
            return SafePath.with(RuleEditAddress.editor, [(NoticeCode.parameter, NoticeCode.ruleRedoneNothing)])
        }
        return RuleEditPages.told(first.collides ? NoticeCode.ruleRedoneApart : NoticeCode.ruleRedone, first.path)
    }
}
