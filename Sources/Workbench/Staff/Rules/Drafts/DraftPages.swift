import Endpoints
import Identity
import Lifecycle
import ModuleKit
import PageKit
import RuleKeeping
import RuleModel
import Store
import TOMLSyntax
import Texts
import WorkCalendar

/// Drafts that somebody sent for approval, and what a second person decides on them.
struct DraftPages: Sendable {
    /// Who may see and decide, as far as roles go; the rules and the keeper say the rest.
    static let access = Access.roles([.policy, .operations])

    let desk: RuleDesk
    let keeper: RuleKeeper

    var endpoints: [Endpoint] {
        [
            get(RuleEditAddress.drafts, "送审的规则草稿", "Drafts sent for approval", showAll),
            get("\(RuleEditAddress.drafts)/{draft}", "一份送审的草稿", "A draft sent for approval", show),
            post(RuleEditAddress.send, RuleDesk.access, "把草稿送批准", "Send the draft for approval", send),
            post(RuleEditAddress.scope, RuleDesk.access, "选择适用范围", "Choose whom the draft is for", chooseScope),
            post("\(RuleEditAddress.drafts)/{draft}/approve", Self.access, "批准草稿", "Approve a draft", approve),
            post("\(RuleEditAddress.drafts)/{draft}/reject", Self.access, "退回草稿", "Reject a draft", reject),
            post("\(RuleEditAddress.drafts)/{draft}/withdraw", Self.access, "撤回草稿", "Take a draft back", withdraw),
            post("\(RuleEditAddress.drafts)/{draft}/reopen", RuleDesk.access, "继续修改", "Go on with a draft", reopen),
            post(
                "\(RuleEditAddress.drafts)/{draft}/redo", RuleDesk.access, "在现行规则上重做",
                "Do a draft again on the rules in force", redo),
        ]
    }

    func get(
        _ path: String, _ chinese: String, _ english: String, _ handle: @escaping @Sendable (Call) async throws -> Reply
    ) -> Endpoint {
        desk.pages.endpoint(
            .get, path, access: Self.access, .init(chinese: chinese, english: english), handle: handle)
    }

    func post(
        _ path: String, _ access: Access, _ chinese: String, _ english: String,
        _ handle: @escaping @Sendable (Call) async throws -> Reply
    ) -> Endpoint {
        desk.pages.endpoint(.post, path, access: access, .init(chinese: chinese, english: english), handle: handle)
    }

    private func showAll(_ call: Call) async throws -> Reply {
        let drafts = try await keeper.drafts()
        let making = try await making(call, drafts)
        var page = RuleReviewPage(
            frame: try await desk.frame(.text("drafts.title"), call), heading: .text("drafts.title"))
        let (open, decided) = (drafts.filter(\.state.isOpen), drafts.filter { !$0.state.isOpen })
        if open.isEmpty { page.empty = EmptyState(.text("drafts.none"), .text("drafts.about")) }
        page.sections = [
            making.list("waiting", .text("drafts.waiting"), open),
            making.list("decided", .text("drafts.decided"), decided),
        ].compactMap { $0 }
        return .page(page, for: call)
    }

    private func show(_ call: Call) async throws -> Reply { try await page(try await draft(call), call) }

    func page(
        _ draft: RuleDraft, _ call: Call, refusal: Words? = nil, fault: FormFault? = nil, notices more: [Notice] = [],
        status: Int = 200
    ) async throws -> Reply {
        let person = try desk.pages.person(call)
        let making = try await making(call, [draft])
        let notices = more + (refusal.map { [Notice.warning($0)] } ?? [])
        let former = try await former(of: draft)
        let mayNot = draft.state.isOpen ? keeper.mayApprove(draft, by: person.actor) : nil
        var page = RuleReviewPage(
            frame: try await desk.frame(DraftMaking.title(draft), call, notices: notices),
            heading: DraftMaking.title(draft),
            facts: making.facts(of: draft),
            tabs: desk.impact == nil ? [] : Self.tabs(draft, at: RuleEditAddress.draft(draft.hash)))
        let study = desk.studies.study(
            draft.files + draft.scenarios, call.language, wasInForce: draft.bringsBack || draft.state == .active)
        let before = desk.studies.study(former.files + former.scenarios, call.language, wasInForce: true)
        page.overview = [RuleReviewMaking.changes(from: former, to: study)]
        try await showImpact(of: draft, on: &page, call)
        page.sections += making.sections(
            of: draft, study, besides: before,
            earlier: study.failed.isEmpty ? [] : before.failedNames.intersection(study.failedNames))
        page.comparisons = making.comparisons(former.files + former.scenarios, draft.files + draft.scenarios)
        page.decisions = try forms(draft, call, fault).forms(for: person.id, mayNot: mayNot)
        if draft.state.isOpen, mayNot == nil {
            page.ways = [
                Link(
                    "#\(RuleReviewPage.decisionPlace)",
                    .text(draft.state == .waiting ? "drafts.decide" : "drafts.decide-again"))
            ]
        }
        if draft.state == .waiting {
            let open = try await desk.openDrafts()
            page.frame.notices += try desk.coming(open, for: call, besides: draft.hash, isForAuthors: true)
            if let mayNot, draft.author != person.id { page.frame.notices.append(.information(.both(mayNot.text))) }
        }
        if let overtaken = DraftMaking.overtaken(draft) { page.frame.notices.append(.warning(overtaken)) }
        return .page(page, for: call, status: status)
    }

    /// The forms with what was typed, else with what the drafter asked for.
    private func forms(_ draft: RuleDraft, _ call: Call, _ fault: FormFault?) throws -> DraftForms {
        let typed = FormFields(call.body)
        return DraftForms(
            draft: draft, csrf: call.csrf, date: try typed["date"] ?? day(wishedFor: draft, at: call.now) ?? "",
            reason: typed["reason"] ?? "", fault: fault)
    }

    /// The day from which the drafter asked for it; nil where that is over, or none was asked for.
    func day(wishedFor draft: RuleDraft, at now: Instant) throws -> String? {
        let zone = try desk.zone()
        return draft.activation.flatMap { $0 > now ? "\(zone.date(of: $0))" : nil }
    }

    /// The draft itself, and what it would do while that is still of use.
    static func tabs(_ draft: RuleDraft, at current: String) -> [Tab] {
        guard draft.state.isOpen, !draft.isStale else { return [] }
        let own = RuleEditAddress.draft(draft.hash)
        let impact = RuleEditAddress.impact(ofDraft: draft.hash)
        return [
            Tab(own, .text("drafts.tab"), isCurrent: current == own),
            Tab(impact, .text("editor.tab-impact"), isCurrent: current == impact),
        ]
    }

    /// The rules that a draft was begun from; those in force where they are not known any more.
    private func former(of draft: RuleDraft) async throws -> RulesInForce {
        let rules = desk.rules()
        guard draft.base != rules.ruleSet.revision, let set = try await keeper.formerSet(draft.base),
            let ruleSet = set.ruleSet
        else { return rules }
        return RulesInForce(ruleSet: ruleSet, files: set.files, scenarios: set.scenarios ?? rules.scenarios)
    }

    private func send(_ call: Call) async throws -> Reply {
        if let refusal = try await applyScope(FormFields(call.body), call) { return refusal }
        let copy = try await desk.copy(call)
        let study = try await desk.study(copy, call)
        let earlier = desk.failingInForce(besides: study, call.language)
        let standing = DraftStanding(copy, study, earlier: earlier, zone: try desk.zone(), canSend: true)
        let person = try desk.pages.person(call)
        let form = FormFields(call.body)
        if let obstacle = standing.obstacle { return try await refused(obstacle, call) }
        guard let wish = try activation(form["date"], at: call.now) else {
            return try await refused(.text("drafts.bad-date"), call)
        }
        do {
            let draft = try await keeper.saveDraft(
                copy.filesToSend, by: person.actor, note: form.written("note") ?? "",
                base: desk.rules().ruleSet.revision,
                activation: wish.instant)
            try await desk.edits.discard(copy.changed, of: person.id)
            try await desk.edits.save(RuleWish(), of: person.id)
            desk.impact?.last.forget(person.id)
            return .seeOther(told(NoticeCode.ruleSent, draft))
        } catch let refusal as RuleRefusal {
            return try await refused(.both(refusal.text), call, status: refusal == .noteMissing ? 422 : 409)
        }
    }

    /// The editor again, with why the draft was not sent; the changes stay.
    private func refused(_ why: Words, _ call: Call, status: Int = 409) async throws -> Reply {
        try await RuleEditPages(desk: desk).answer(call, notices: [.warning(why)], status: status)
    }

    func draft(_ call: Call) async throws -> RuleDraft {
        guard let draft = try await keeper.draft(call.pathValues["draft"] ?? "") else {
            throw Problem.notFound(call.path)
        }
        return draft
    }

    func making(_ call: Call, _ drafts: [RuleDraft]) async throws -> DraftMaking {
        DraftMaking(
            zone: try desk.zone(), now: call.now,
            names: await desk.pages.names(of: drafts.flatMap { [$0.author, $0.decidedBy].compactMap { $0 } }))
    }

    func told(_ code: String, _ draft: RuleDraft) -> String {
        SafePath.with(RuleEditAddress.draft(draft.hash), [(NoticeCode.parameter, code)])
    }

    /// The beginning of a day; nil in it where none was written, or today, which is at once. Nil where what was written
    /// is no date.
    func activation(_ text: String?, at now: Instant) throws -> (instant: Instant?, Void)? {
        guard let text, !text.trimmed.isEmpty else { return (nil, ()) }
        guard let day = FormNumber.day(text).flatMap({ CivilDate($0) }) else { return nil }
        let zone = try desk.zone()
        return (zone.date(of: now) == day ? nil : zone.start(of: day), ())
    }
}
