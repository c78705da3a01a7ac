import Endpoints
import Lifecycle
import ModuleKit
import PageKit
import RuleEngine
import RuleKeeping
import RuleModel
import Store
import TOMLSyntax
import Texts
import WorkCalendar

/// Every set of rules that was ever in force: what it changed, and back to it.
struct RuleHistoryPages: Sendable {
    private static let most = 200

    let desk: RuleDesk
    let keeper: RuleKeeper

    var endpoints: [Endpoint] {
        [
            endpoint(.get, RuleEditAddress.history, "规则的版本历史", "The history of the rules", showAll),
            endpoint(.get, "\(RuleEditAddress.history)/{revision}", "一个历史版本", "A former set of rules", show),
            endpoint(
                .post, "\(RuleEditAddress.history)/{revision}/rollback", "回到这个版本", "Back to a former set", rollBack),
        ]
    }

    private func endpoint(
        _ method: HTTPMethod, _ path: String, _ chinese: String, _ english: String,
        _ handle: @escaping @Sendable (Call) async throws -> Reply
    ) -> Endpoint {
        desk.pages.endpoint(
            method, path, access: DraftPages.access, .init(chinese: chinese, english: english), handle: handle)
    }

    private func showAll(_ call: Call) async throws -> Reply {
        let active = keeper.activeRevision
        var isNewest = true
        let activations = try await keeper.history().reversed().prefix(Self.most)
        let making = try await making(call, activations.flatMap { [$0.actor, $0.author] })
        let items = activations.map { activation -> ReviewItem in
            let isActive = isNewest && activation.hash == active
            isNewest = false
            return ReviewItem(
                making.moment(activation.activatedAt), href: "\(RuleEditAddress.history)/\(activation.hash)",
                chips: [Chip(.text("history.cause-\(activation.cause.rawValue)"), .line)]
                    + (isActive ? [Chip(.text("history.active"), icon: .done)] : []),
                sentences: activation.note.isEmpty ? [] : [.plain(activation.note)],
                reasons: [.joined([who(activation, making.names), .plain(String(activation.hash.prefix(12)))], .dot)])
        }
        return .page(
            RuleReviewPage(
                frame: try await desk.frame(.text("history.title"), call), heading: .text("history.title"),
                sections: [ReviewSection("history", .text("history.sets"), items: Array(items))]), for: call)
    }

    private func making(_ call: Call, _ people: [String]) async throws -> DraftMaking {
        DraftMaking(zone: try desk.zone(), now: call.now, names: await desk.pages.names(of: people))
    }

    /// Who brought it about; of what a second person approved, both.
    private func who(_ activation: RuleActivation, _ names: PersonNames) -> Words {
        guard [.publish, .rollback].contains(activation.cause), !activation.author.isEmpty,
            activation.author != activation.actor
        else {
            return names.words(activation.actor)
        }
        return .text(
            "history.by",
            ["author": .words(names.words(activation.author)), "actor": .words(names.words(activation.actor))])
    }

    private func show(_ call: Call) async throws -> Reply { try await page(call) }

    private func page(_ call: Call, refusal: RuleRefusal? = nil) async throws -> Reply {
        let revision = call.pathValues["revision"] ?? ""
        guard let former = try await keeper.formerSet(revision) else { throw Problem.notFound(call.path) }
        let activation = former.activation
        let making = try await making(call, [activation.actor, activation.author])
        let title = Words.text("history.named", ["hash": .words(.plain(String(revision.prefix(8))))])
        let notices = refusal.map { $0 == .noteMissing ? [] : [Notice.warning(.both($0.text))] } ?? []
        var page = RuleReviewPage(
            frame: try await desk.frame(title, call, notices: notices), heading: title,
            facts: [
                Definition(.text("rules.activated"), making.moment(activation.activatedAt)),
                Definition(.text("rules.by"), who(activation, making.names)),
                activation.note.isEmpty ? nil : Definition(.text("drafts.note"), .plain(activation.note)),
            ].compactMap { $0 })
        if revision == keeper.activeRevision {
            page.empty = EmptyState(.text("history.is-active"))
        } else {
            compare(former, making, on: &page)
            if former.ruleSet != nil { page.decisions = [try await wayBack(to: revision, call, refusal)] }
        }
        return .page(page, for: call, status: refusal == nil ? 200 : 409)
    }

    /// The way back: at once, or by a second person.
    private func wayBack(to revision: String, _ call: Call, _ refusal: RuleRefusal?) async throws -> FormView {
        let isAlone = try await keeper.rollsBackAlone(revision, by: try desk.pages.person(call).actor)
        return FormView(
            "\(RuleEditAddress.history)/\(revision)/rollback", csrf: call.csrf,
            fields: [
                .line(
                    "note", .text("history.why"),
                    LineInput(value: FormFields(call.body)["note"] ?? "", isRequired: true, maximum: 300),
                    FieldRemarks(
                        hint: .text(isAlone ? "history.alone" : "history.by-two"),
                        error: refusal == .noteMissing ? refusal.map { .both($0.text) } : nil))
            ], submit: .text(isAlone ? "history.roll-back" : "history.propose"))
    }

    /// What going back to it would change.
    private func compare(_ former: FormerSet, _ making: DraftMaking, on page: inout RuleReviewPage) {
        let rules = desk.rules()
        page.comparisons = making.comparisons(
            rules.files + rules.scenarios, former.files + (former.scenarios ?? rules.scenarios),
            titled: .text("history.this"))
        guard let ruleSet = former.ruleSet else {
            page.frame.notices.append(.warning(.text("history.unreadable")))
            return
        }
        page.sections = [
            RuleReviewMaking.changes(
                from: .init(rules.ruleSet, files: rules.files), to: .init(ruleSet, files: former.files))
        ]
    }

    private func rollBack(_ call: Call) async throws -> Reply {
        let person = try desk.pages.person(call)
        do throws(RuleRefusal) {
            let outcome = try await keeper.rollBack(
                to: call.pathValues["revision"] ?? "", by: person.actor,
                note: FormFields(call.body).written("note") ?? "")
            let (address, code) =
                switch outcome {
                case .inForce: (RuleEditAddress.history, NoticeCode.ruleRolledBack)
                case .drafted(let draft): (RuleEditAddress.draft(draft.hash), NoticeCode.ruleRollbackSent)
                }
            return .seeOther(SafePath.with(address, [(NoticeCode.parameter, code)]))
        } catch {
            return try await page(call, refusal: error)
        }
    }
}
