import Endpoints
import ModuleKit
import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import TOMLSyntax
import Texts
import WorkCalendar

/// The rules in force, to be read: packs, their rules as sentences, their files.
struct RulePages: Sendable {
    /// The page of the rules that rest on no clause; no pack is called so, since pack ids have a dot.
    static let toConfirm = "to-confirm"

    let desk: RuleDesk

    private var pages: PageHandling { desk.pages }

    var endpoints: [Endpoint] {
        [
            pages.endpoint(
                .get, "/rules", access: .staff, .init(chinese: "在用规则", english: "Rules in force"), handle: showAll),
            pages.endpoint(
                .get, "/rules/{pack}", access: .staff, .init(chinese: "规则包", english: "A rule pack"), handle: showPack),
            pages.endpoint(
                .get, "/rules/{pack}/file", access: .staff,
                .init(chinese: "规则文件原文", english: "The text of a rule file"),
                handle: showFile),
        ]
    }

    private func showAll(_ call: Call) async throws -> Reply {
        let title = Words.text("rules.title")
        let open = try await desk.openDrafts()
        let frame = try await frame(title, [Crumb(title)], call, notices: try desk.coming(open, for: call))
        return .page(try await making(call).page(frame, ways: ways(call, open)), for: call)
    }

    /// Who may change rules is led to the editor.
    private func ways(_ call: Call, _ open: [RuleDraftRecord]) -> [Link] {
        let roles = call.principal?.roles
        let edit = RuleDesk.access.admits(roles) ? [Link(RuleEditAddress.editor, .text("editor.title"))] : []
        guard desk.keeper != nil, DraftPages.access.admits(roles) else { return edit }
        let waiting = open.count { $0.state == .waiting }
        let drafts = Words.text(
            waiting == 0 ? "drafts.title" : "drafts.title-waiting", ["count": .count(waiting)])
        return edit + [Link(RuleEditAddress.drafts, drafts), Link(RuleEditAddress.history, .text("history.title"))]
    }

    private func showPack(_ call: Call) async throws -> Reply {
        let making = try await making(call)
        if call.pathValues["pack"] == Self.toConfirm {
            let title = Words.text("rules.to-confirm-title")
            return .page(making.toConfirm(try await frame(title, crumbs(title), call), call.language), for: call)
        }
        let pack = try pack(call, making)
        let title = Words.plain(pack.header.title)
        return .page(making.page(of: pack, try await frame(title, crumbs(title), call)), for: call)
    }

    private func showFile(_ call: Call) async throws -> Reply {
        let making = try await making(call)
        let pack = try pack(call, making)
        guard let file = making.rules.files.first(where: { $0.path == pack.path }) else {
            throw Problem.notFound(call.path)
        }
        let title = Words.plain(pack.path)
        let crumbs = [
            Crumb(.text("rules.title"), href: "/rules"),
            Crumb(.plain(pack.header.title), href: "/rules/\(pack.header.id)"), Crumb(title),
        ]
        let frame = try await frame(title, crumbs, call)
        return .page(
            RuleFilePage(frame: frame, path: pack.path, facts: making.facts(of: pack), text: file.text), for: call)
    }

    private func pack(_ call: Call, _ making: RulePageMaking) throws(Problem) -> RulePack {
        guard let pack = call.pathValues["pack"].flatMap({ making.rules.ruleSet.pack($0) }) else {
            throw .notFound(call.path)
        }
        return pack
    }

    private func making(_ call: Call) async throws -> RulePageMaking {
        let rules = desk.rules()
        return RulePageMaking(
            rules: rules, policy: try pages.desk.policy(), now: call.now,
            activator: await pages.names(of: [rules.activatedBy].compactMap { $0 }).of(rules.activatedBy),
            mayEdit: RuleDesk.access.admits(call.principal?.roles))
    }

    private func crumbs(_ last: Words) -> [Crumb] { [Crumb(.text("rules.title"), href: "/rules"), Crumb(last)] }

    private func frame(
        _ title: Words, _ crumbs: [Crumb], _ call: Call, notices: [Notice] = []
    ) async throws -> StaffFrame {
        try await pages.shell.frame(
            PageOutline(title, crumbs: crumbs, menuPath: "/rules", notices: notices), for: call)
    }
}
