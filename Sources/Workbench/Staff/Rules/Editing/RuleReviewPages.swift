import Endpoints
import ModuleKit
import PageKit
import RuleModel
import RuleScenarios
import TOMLSyntax
import Texts
import WorkCalendar

/// What a person's changes mean: the differences, the tests, what an analysis finds.
struct RuleReviewPages: Sendable {
    let desk: RuleDesk

    var endpoints: [Endpoint] {
        [
            page(RuleEditAddress.differences, "与现行规则的差异", "Differences from the rules in force", differences),
            page(RuleEditAddress.tests, "用情景核对草稿", "The draft under the scenarios", tests),
            page(RuleEditAddress.analysis, "草稿的分析", "What an analysis of the draft finds", analysis),
            desk.pages.endpoint(
                .post, RuleEditAddress.tests, access: RuleDesk.access,
                .init(chinese: "把实际结果写入情景", english: "Write what was found into the scenarios"), handle: adopt),
        ]
    }

    private func page(
        _ path: String, _ chinese: String, _ english: String, _ handle: @escaping @Sendable (Call) async throws -> Reply
    ) -> Endpoint {
        desk.pages.endpoint(
            .get, path, access: RuleDesk.access, .init(chinese: chinese, english: english), handle: handle)
    }

    private func differences(_ call: Call) async throws -> Reply {
        try await reply(.text("editor.tab-differences"), RuleEditAddress.differences, call) { copy, study, page in
            guard !copy.changed.isEmpty else {
                page.empty = EmptyState(
                    .text("editor.no-differences"), action: Link(RuleEditAddress.editor, .text("editor.title")))
                return
            }
            page.sections = [RuleReviewMaking.changes(from: desk.rules(), to: study)]
            page.comparisons = copy.changed.map { path in
                RuleReviewMaking.comparison(
                    path, copy.textInForce(of: path) ?? "", copy.text(of: path) ?? "",
                    edit: Link(RuleEditAddress.file(path), .text("editor.edit")))
            }
        }
    }

    private func tests(_ call: Call) async throws -> Reply {
        let zone = try desk.zone()
        return try await reply(.text("editor.tab-tests"), RuleEditAddress.tests, call) { _, study, page in
            let earlier = desk.failingInForce(besides: study, call.language)
            let words = study.ruleSet.map { ScenarioWords($0, zone: zone, today: zone.date(of: call.now)) }
            page.facts = [RuleReviewMaking.testsPassed(study, earlier: earlier)]
            if study.errors > 0 {
                page.empty = EmptyState(
                    .text("editor.tests-wait"), action: Link(RuleEditAddress.editor, .text("editor.title")))
            } else if study.runs.isEmpty {
                page.empty = EmptyState(.text("editor.tests-none"), .text("editor.tests-about"))
            } else if study.failed.isEmpty {
                page.empty = EmptyState(.text("editor.tests-passed"), .text("editor.tests-about"))
            }
            page.sections = RuleReviewMaking.failures(study, earlier: earlier, words, csrf: call.csrf)
        }
    }

    private func analysis(_ call: Call) async throws -> Reply {
        let today = try desk.zone().date(of: call.now)
        return try await reply(.text("editor.tab-analysis"), RuleEditAddress.analysis, call) {
            copy, study, page in
            let former = desk.studyInForce(call.language)
            guard let findings = RuleFindings(study, besides: former, on: today) else {
                page.empty = EmptyState(
                    .text("editor.analysis-waits"), action: Link(RuleEditAddress.editor, .text("editor.title")))
                return
            }
            page.sections = findings.sections(isDraft: !copy.changed.isEmpty)
            if page.sections.isEmpty { page.empty = EmptyState(.text("editor.analysis-nothing")) }
        }
    }

    /// Writes what the draft does into a scenario file of the draft, for the person to look at and to answer for.
    private func adopt(_ call: Call) async throws -> Reply {
        let copy = try await desk.copy(call)
        let study = try await desk.study(copy, call)
        let form = FormFields(call.body)
        let path = form["file"] ?? ""
        guard let file = study.files.first(where: { $0.path == path && $0.isScenario }) else {
            throw Problem.notFound(call.path)
        }
        let earlier = desk.failingInForce(besides: study, call.language)
        // Those that fail because of the changes are not to hide those that did before, nor the other way.
        let runs = study.runs.filter { earlier.contains(ScenarioName($0.scenario)) == (form["which"] == "earlier") }
        let text = String(decoding: ScenarioUpdate.text(of: file, after: runs), as: UTF8.self)
        let kept = copy.edits[path]
        _ = try await desk.edits.save(
            path, text, base: kept?.base ?? copy.base(of: path), expecting: kept?.version ?? 0,
            of: try desk.pages.person(call).id, at: call.now)
        return .seeOther(SafePath.with(RuleEditAddress.tests, [(NoticeCode.parameter, NoticeCode.testsAdopted)]))
    }

    private func reply(
        _ title: Words, _ path: String, _ call: Call,
        _ fill: (WorkingCopy, RuleStudy, inout RuleReviewPage) throws -> Void
    ) async throws -> Reply {
        let copy = try await desk.copy(call)
        let study = try await desk.study(copy, call)
        var page = RuleReviewPage(
            frame: try await desk.frame(title, call), heading: .text("editor.title"),
            tabs: desk.tabs(copy, study, at: path))
        try fill(copy, study, &page)
        return .page(page, for: call)
    }
}
