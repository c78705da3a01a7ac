import Endpoints
import ModuleKit
import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import TOMLSyntax
import Texts

/// The pages on which those who keep the register add an enterprise or change its file.
struct EditPages {
    let context: RegistryContext

    var endpoints: [Endpoint] {
        let access = Access.roles(RegistryContext.keepers)
        let adding = BilingualText(chinese: "新增企业", english: "Add an enterprise")
        let changing = BilingualText(chinese: "修改企业档案", english: "Change the file of an enterprise")
        return [
            Endpoint(.get, "/enterprises/new", surface: .page, access: access, adding) { call in
                try await page(EnterpriseForm(), nil, call)
            },
            Endpoint(.post, "/enterprises/new", surface: .page, access: access, adding, handle: add),
            Endpoint(.get, "/enterprises/{creditCode}/edit", surface: .page, access: access, changing) { call in
                let record = try await context.enterprise(call)
                return try await page(EnterpriseForm(record), record, call)
            },
            Endpoint(
                .post, "/enterprises/{creditCode}/edit", surface: .page, access: access, changing, handle: change),
        ]
    }

    private func add(_ call: Call) async throws -> Reply {
        var form = EnterpriseForm(FormFields(call.body), isNew: true)
        let changes = form.changes(units: try context.units())
        guard let code = form.code(), let changes else { return try await page(form, nil, call, status: 422) }
        let person = try context.person(call)
        let outcome = try await context.registry.change(code, expecting: nil, by: person.id, at: call.now) { existing in
            existing == nil ? changes.reduce(into: EnterpriseRecord(creditCode: code, name: "")) { $1(&$0) } : nil
        }
        if case .added = outcome { return .seeOther("/enterprises/\(code)") }
        form.refuse(
            .creditCode,
            .init(
                chinese: "已有这家企业的档案，请查找后修改。", english: "The enterprise is there already; find it and change its file."))
        return try await page(form, nil, call, status: 422)
    }

    private func change(_ call: Call) async throws -> Reply {
        let sent = FormFields(call.body)
        var form = EnterpriseForm(sent, isNew: false)
        let record = try await context.enterprise(call)
        guard let changes = form.changes(units: try context.units()) else {
            return try await page(form, record, call, tag: sent["tag"], status: 422)
        }
        let person = try context.person(call)
        let outcome = try await context.registry.change(
            record.creditCode, expecting: sent["tag"] ?? "", by: person.id, at: call.now
        ) { existing in existing.map { changes.reduce(into: $0) { $1(&$0) } } }
        switch outcome {
        case .outdated(let current):
            return try await page(form, current, call, notices: [Self.conflict(call)], status: 409)
        case .unknown, .unconditional: throw Problem.notFound(call.path)
        case .added, .changed, .unchanged: return .seeOther("/enterprises/\(record.creditCode)")
        }
    }

    /// Nothing typed is lost: the form is shown again for the version that is there now.
    private static func conflict(_ call: Call) -> Notice {
        .conflict(
            .both(
                .init(
                    chinese: "在您打开之后，别人改过这份档案。下面是您填的内容，核对后再保存，就会覆盖对方的修改。",
                    english:
                        "Somebody changed the file after you opened it. Below is what you typed; saving it again replaces their change."
                )),
            links: [
                Link(
                    "/enterprises/\(RegistryContext.code(call))",
                    .both(.init(chinese: "看现在的档案", english: "See the file as it is now")))
            ])
    }

    private func page(
        _ form: EnterpriseForm, _ record: EnterpriseRecord?, _ call: Call, tag: String? = nil, notices: [Notice] = [],
        status: Int = 200
    ) async throws -> Reply {
        let heading: BilingualText =
            record == nil
            ? .init(chinese: "新增企业", english: "Add an enterprise")
            : .init(chinese: "修改企业档案", english: "Change the file")
        let file = record.map { "/enterprises/\($0.creditCode)" }
        let crumbs =
            [Crumb(.text("enterprises.title"), href: "/enterprises")]
            + (record.map { [Crumb(.plain($0.name), href: file)] } ?? []) + [Crumb(.both(heading))]
        let frame = try await context.shell.frame(
            PageOutline(.both(heading), crumbs: crumbs, menuPath: "/enterprises", notices: notices), for: call)
        let view = form.view(
            file.map { "\($0)/edit" } ?? "/enterprises/new", csrf: call.csrf, tag: tag ?? record?.entityTag,
            units: try context.desk.policy().units.map(\.name), cancel: file ?? "/enterprises")
        return .page(
            CommandPage(
                frame: frame, heading: .both(heading), title: record?.name ?? "", number: record?.creditCode ?? "",
                form: view), for: call, status: status)
    }
}
