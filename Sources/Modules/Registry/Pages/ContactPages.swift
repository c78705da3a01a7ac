import Endpoints
import ModuleKit
import PageKit
import RuleModel
import ServiceDesk
import Store
import TOMLSyntax
import Texts

/// The contact of an enterprise behind its mask; each time it is shown, the audit says to whom.
struct ContactPages {
    let context: RegistryContext

    var endpoints: [Endpoint] {
        let path = "/enterprises/{creditCode}/contact"
        return [
            Endpoint(
                .get, path, surface: .page, access: .staff,
                .init(chinese: "显示号码前的说明", english: "Before a contact is shown"),
                handle: ask),
            Endpoint(
                .post, path, surface: .page, access: .staff,
                .init(chinese: "显示号码，记入审计", english: "Show a contact, for the record"),
                handle: show),
        ]
    }

    static func path(_ record: EnterpriseRecord) -> String { "/enterprises/\(record.creditCode)/contact" }

    private func ask(_ call: Call) async throws -> Reply {
        let record = try await permitted(call)
        let form = FormView(
            Self.path(record), csrf: call.csrf, fields: [], submit: .text("request.show-phone"),
            cancel: Link(Self.file(record), .text("form.cancel")))
        let heading = Words.text("contact.title")
        let crumbs = [
            Crumb(.text("enterprises.title"), href: "/enterprises"),
            Crumb(.plain(record.name), href: Self.file(record)),
            Crumb(heading),
        ]
        let frame = try await context.shell.frame(
            PageOutline(heading, crumbs: crumbs, menuPath: "/enterprises"), for: call)
        return .page(
            CommandPage(
                frame: frame, heading: heading, title: record.name, number: record.creditCode,
                consequence: .both(Self.before), form: form), for: call)
    }

    private func show(_ call: Call) async throws -> Reply {
        let record = try await permitted(call)
        let person = try context.person(call)
        let entry = AuditEntry(
            recordedAt: call.now, actor: person.id, action: "unmask-enterprise-contact", subject: record.creditCode)
        try await context.database.write { sql in _ = try AuditLog.append(entry, sql) }
        let contact = [record.contactName, record.contactPhone].compactMap { $0 }.joined(separator: " ")
        return try await EnterprisePages(context: context).file(
            of: record, call,
            notices: [
                .done(
                    .joined(
                        [
                            .plain(contact),
                            .both(.init(chinese: "这次查看已记入审计。", english: "That you looked is in the audit.")),
                        ],
                        .space))
            ])
    }

    private func permitted(_ call: Call) async throws -> EnterpriseRecord {
        guard ServiceDesk.mayUnmask(try context.person(call).actor) else { throw Problem.notAllowed() }
        let record = try await context.enterprise(call)
        guard record.contactName != nil || record.contactPhone != nil else { throw Problem.notFound(call.path) }
        return record
    }

    private static let before = BilingualText(
        chinese: "只在服务这家企业需要时查看；谁在什么时候看过，会记入审计。",
        english: "Look only where serving this enterprise needs it; who looked and when goes into the audit.")

    private static func file(_ record: EnterpriseRecord) -> String { "/enterprises/\(record.creditCode)" }
}
