import Endpoints
import PageKit
import TOMLSyntax
import Texts
import WorkCalendar

/// How far a person's changes have come, and what keeps them from being sent for approval.
struct DraftStanding {
    let changed: Int
    let isOvertaken: Bool
    let errors: Int
    let warnings: Int
    let passed: Int
    let failed: Int
    /// Of those, how many failed before anything was changed.
    let failedEarlier: Int
    /// How many came as they expect before something was changed, or are new.
    private var failedNow: Int { failed - failedEarlier }
    let zone: ZoneRules
    /// Whether drafts can be sent at all.
    let canSend: Bool
    /// Why it would be refused though it is sound; nil where it would not.
    let refusal: BilingualText?
    /// What it would do to open requests; nil where that is not to be known.
    let impact: ImpactSummary?
    /// Whom it is for.
    let scope: RuleScope

    init(
        _ copy: WorkingCopy, _ study: RuleStudy, earlier: Set<ScenarioName>, zone: ZoneRules, canSend: Bool,
        impact: ImpactSummary? = nil, refusal: BilingualText? = nil
    ) {
        changed = copy.changed.count
        isOvertaken = !copy.overtaken.isEmpty
        errors = study.errors
        warnings = study.warnings
        failed = study.failed.count
        failedEarlier = earlier.count
        passed = study.runs.count - failed
        self.zone = zone
        self.canSend = canSend
        self.impact = impact
        scope = RuleScope(copy)
        self.refusal = refusal
    }

    /// Why the draft cannot be sent; nil where it can.
    var obstacle: Words? {
        if changed == 0 { return .text("editor.obstacle-nothing") }
        if errors > 0 { return .text("editor.obstacle-errors", ["count": .count(errors)]) }
        // What failed before is not for who changes something else to put right.
        if failedNow > 0 { return .text("editor.obstacle-tests", ["count": .count(failedNow)]) }
        if isOvertaken { return .text("editor.obstacle-conflict") }
        return refusal.map { .both($0) }
    }

    /// - Parameters:
    ///   - file: the one that the page shows.
    ///   - typed: what was written before, which stays.
    ///   - wish: what the author said of the changes before.
    func panel(csrf: String, file: String, typed: FormFields, wish: RuleWish) -> ApprovalPanel {
        let steps = [draft, check, tests] + [impact?.step].compactMap { $0 }
        guard canSend else { return ApprovalPanel(steps) }
        return ApprovalPanel(
            steps + [.open(.text("editor.step-approve")), .open(.text("editor.step-force"))],
            send: ApprovalPanel.SendForm(
                action: RuleEditAddress.send, csrf: csrf, note: typed["note"] ?? wish.note,
                date: typed["date"] ?? wish.day, scope: choice(file), obstacle: obstacle))
    }

    /// Whether requests in progress move too; nil where nothing that was changed stays with a request.
    private func choice(_ file: String) -> ApprovalPanel.Scope? {
        guard scope.isOpen else { return nil }
        let moved = impact?.affected.map { Words.text("editor.scope-open-count", ["count": .count($0)]) }
        return ApprovalPanel.Scope(
            RuleEditAddress.scope, file: file,
            hint: scope.reach == nil ? .text("editor.scope-mixed") : nil,
            options: [
                Option(RuleScope.Reach.new.rawValue, .text("editor.scope-new"), isChosen: scope.reach == .new),
                Option(
                    RuleScope.Reach.open.rawValue, moved ?? .text("editor.scope-open"),
                    isChosen: scope.reach == .open),
            ])
    }

    private var draft: ApprovalPanel.Step {
        guard changed > 0 else { return .open(.text("editor.step-no-draft")) }
        return .done(
            .text("editor.step-draft", ["count": .count(changed)]),
            links: [Link(RuleEditAddress.differences, .text("editor.see-differences"))])
    }

    private var check: ApprovalPanel.Step {
        if errors == 0 { return .done(.text("editor.step-check-done", ["warnings": .count(warnings)])) }
        return .failed(.text("editor.step-check", ["errors": .count(errors), "warnings": .count(warnings)]))
    }

    private var tests: ApprovalPanel.Step {
        if errors > 0 { return .open(.text("editor.step-tests-waiting")) }
        let words = Words.text("editor.step-tests", ["passed": .count(passed), "failed": .count(failed)])
        if failed == 0 { return .done(words) }
        let earlier = Words.text("editor.tests-earlier-count", ["count": .count(failedEarlier)])
        let told = failedEarlier == 0 ? words : .joined([words, earlier], .comma)
        let links = [Link(RuleEditAddress.tests, .text("editor.see-tests"))]
        return failedNow == 0 ? .done(told, links: links) : .failed(told, links: links)
    }
}
