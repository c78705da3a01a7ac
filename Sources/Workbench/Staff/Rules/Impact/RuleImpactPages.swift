import Endpoints
import Lifecycle
import ModuleKit
import PageKit
import RuleImpact
import RuleKeeping
import RuleModel
import ServiceDesk
import Store
import TOMLSyntax
import Texts
import WorkCalendar

/// What changed rules would do to the requests there are: of one's own draft, and of one that waits for approval.
struct RuleImpactPages: Sendable {
    /// The page asks again after so many seconds; scripts are not needed for that.
    private static let pace = 2
    /// What is soon done comes at once.
    private static let waiting: Duration = .milliseconds(800)

    /// Changed rules, and where the page about them is.
    private struct Subject {
        var files: [RuleFile]
        /// The hash of what was sent; nil for one's own draft.
        var draft: String?
        var address: String
        var title: Words
        var tabs: [Tab]
        /// Why there is nothing to work out; nil where there is.
        var obstacle: EmptyState?
    }

    let desk: RuleDesk
    let impact: RuleImpactDesk

    var endpoints: [Endpoint] {
        [
            endpoint(.get, RuleEditAddress.impact, RuleDesk.access, "草稿的影响", "What the draft would do") { call in
                try await show(try await own(call), call)
            },
            endpoint(
                .post, RuleEditAddress.impact, RuleDesk.access, "停止或重新推算草稿的影响",
                "Stop working out what the draft would do, or begin anew"
            ) { call in act(try await own(call), call) },
        ] + sentEndpoints
    }

    private var sentEndpoints: [Endpoint] {
        guard let keeper = desk.keeper else { return [] }
        let drafts = DraftPages(desk: desk, keeper: keeper)
        let path = RuleEditAddress.impact(ofDraft: "{draft}")
        return [
            endpoint(.get, path, DraftPages.access, "送审草稿的影响", "What a sent draft would do") { call in
                try await show(try await sent(drafts, call), call)
            },
            endpoint(
                .post, path, DraftPages.access, "停止或重新推算送审草稿的影响",
                "Stop working out what a sent draft would do, or begin anew"
            ) { call in act(try await sent(drafts, call), call) },
        ]
    }

    private func endpoint(
        _ method: HTTPMethod, _ path: String, _ access: Access, _ chinese: String, _ english: String,
        _ handle: @escaping @Sendable (Call) async throws -> Reply
    ) -> Endpoint {
        desk.pages.endpoint(method, path, access: access, .init(chinese: chinese, english: english), handle: handle)
    }

    private func own(_ call: Call) async throws -> Subject {
        let copy = try await desk.copy(call)
        let study = try await desk.study(copy, call)
        var obstacle: EmptyState?
        let edit = Link(RuleEditAddress.editor, .text("editor.title"))
        if copy.changed.isEmpty {
            obstacle = EmptyState(.text("editor.no-differences"), action: edit)
        } else if study.errors > 0 {
            obstacle = EmptyState(.text("impact.waits"), action: edit)
        }
        return Subject(
            files: copy.files(), address: RuleEditAddress.impact, title: .text("editor.title"),
            tabs: desk.tabs(copy, study, at: RuleEditAddress.impact), obstacle: obstacle)
    }

    private func sent(_ drafts: DraftPages, _ call: Call) async throws -> Subject {
        let draft = try await drafts.draft(call)
        return Subject(
            files: draft.files, draft: draft.hash, address: RuleEditAddress.impact(ofDraft: draft.hash),
            title: DraftMaking.title(draft), tabs: DraftPages.tabs(draft, at: call.path),
            obstacle: DraftMaking.overtaken(draft).map {
                EmptyState($0, action: Link(RuleEditAddress.draft(draft.hash), DraftMaking.title(draft)))
            })
    }

    private func days(_ text: String?) -> Int {
        text.flatMap { Int($0) }.flatMap { ImpactMaking.periods.contains($0) ? $0 : nil } ?? 0
    }

    private func show(_ subject: Subject, _ call: Call) async throws -> Reply {
        var page = RuleImpactPage(
            frame: try await desk.frame(.text("editor.tab-impact"), call), heading: subject.title, tabs: subject.tabs)
        if let obstacle = subject.obstacle {
            page.empty = obstacle
            return .page(page, for: call)
        }
        let days = days(call.parameter("days"))
        let asker = ImpactWork.Asker(login: try desk.pages.person(call).id, draft: subject.draft)
        let standing = try await impact.work.standing(
            of: impact.order(subject.files, days: days), RuleImpactDesk.rules(of: subject.files), by: asker,
            at: call.now, waiting: Self.waiting)
        let button = { (label: Words, action: String) in
            PostButton(
                subject.address, csrf: call.csrf, label,
                hidden: [HiddenField("action", action), HiddenField("days", String(days))])
        }
        switch standing {
        case .running(let stage):
            page.progress = progress(
                stage, at: address(subject, days), stop: button(.text("impact.stop"), "stop"))
            return .page(page, for: call).adding("Refresh", String(Self.pace))
        case .done(let report):
            if report.isEquivalent {
                page.empty = EmptyState(.text("impact.equivalent"))
            } else {
                page.report = try await making(report, subject, call).view
            }
        case .failed: page.empty = EmptyState(.text("impact.failed"))
        case .stopped: page.empty = EmptyState(.text("impact.stopped"))
        }
        page.again = button(.text("impact.again"), "again")
        return .page(page, for: call)
    }

    private func progress(_ stage: ImpactWork.Stage, at address: String, stop: PostButton) -> Progress {
        Progress(
            .text("impact.running"), done: stage.done, total: max(stage.total, 1),
            text: stage.total == 0
                ? .text("impact.queued") : .text("impact.so-far", ["percent": .count(stage.percent)]),
            refresh: Link(address, .text("impact.refresh")), stop: stop)
    }

    private func making(_ report: ImpactReport, _ subject: Subject, _ call: Call) async throws -> ImpactMaking {
        let person = try desk.pages.person(call)
        let known = try await desk.pages.desk.dossiers(
            of: report.examples.map(\.number), by: person.actor, for: person.visibility)
        let zone = try desk.zone()
        return ImpactMaking(
            report: report, address: subject.address, zone: zone, today: zone.date(of: call.now),
            subjects: known.mapValues { RequestTitle.text($0.request.registration) })
    }

    private func act(_ subject: Subject, _ call: Call) -> Reply {
        let form = FormFields(call.body)
        let days = days(form["days"])
        let order = impact.order(subject.files, days: days)
        if form["action"] == "stop" { impact.work.stop(order) } else { impact.work.forget(order) }
        return .seeOther(address(subject, days))
    }

    private func address(_ subject: Subject, _ days: Int) -> String {
        days == 0 ? subject.address : SafePath.with(subject.address, [("days", String(days))])
    }
}
