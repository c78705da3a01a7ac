import Endpoints
import Lifecycle
import ModuleKit
import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import TOMLSyntax
import Texts

/// The page of a request, and the contact behind its mask.
struct RequestPages: Sendable {
    let pages: PageHandling

    var endpoints: [Endpoint] {
        [
            pages.endpoint(
                .get, "/requests/{number}", access: .staff, .init(chinese: "诉求详情", english: "A request"), handle: show),
            pages.endpoint(
                .get, "/requests/{number}/contact", access: .staff,
                .init(chinese: "显示号码前的说明", english: "Before a contact is shown"), handle: askForContact),
            pages.endpoint(
                .post, "/requests/{number}/contact", access: .staff,
                .init(chinese: "显示号码，记入审计", english: "Show a contact, for the record"), handle: showContact),
        ]
    }

    private func show(_ call: Call) async throws -> Reply {
        let found = try await pages.found(call)
        let number = found.dossier.request.number
        guard let explanation = try await pages.desk.explanation(of: number, for: found.person.visibility),
            let events = try await pages.desk.events(of: number, for: found.person.visibility)
        else { throw Problem.notFound(call.path) }
        let page = RequestPageMaking(
            found: found, explanation: explanation, events: events, call: call,
            hasFiles: pages.shell.leads(found.person, to: "/enterprises"))
        let frame = try await pages.shell.frame(page.outline, for: call)
        return .page(page.page(frame), for: call)
    }

    private func askForContact(_ call: Call) async throws -> Reply {
        let found = try await pages.found(call)
        guard ServiceDesk.mayUnmask(found.person.actor) else { throw Problem.notAllowed() }
        let number = found.dossier.request.number
        let form = FormView(
            RequestAddress.contact(number), csrf: call.csrf, fields: [], submit: .text("request.show-phone"),
            cancel: Link(RequestAddress.page(number), .text("form.cancel")))
        return try await contactPage(found, call, form: form, notices: [])
    }

    private func showContact(_ call: Call) async throws -> Reply {
        let found = try await pages.found(call)
        let person = found.person
        guard ServiceDesk.mayUnmask(person.actor) else { throw Problem.notAllowed() }
        let number = found.dossier.request.number
        guard
            case .told(let contact) = try await pages.desk.unmaskedContact(
                of: number, by: person.actor, for: person.visibility)
        else { throw Problem.notFound(call.path) }
        let words = Words.plain([contact.name, contact.phone].compactMap { $0 }.joined(separator: " "))
        return try await contactPage(
            found, call, form: nil,
            notices: [
                .done(words, links: [Link(RequestAddress.page(number), .text("contact.back"))])
            ])
    }

    private func contactPage(
        _ found: FoundRequest, _ call: Call, form: FormView?, notices: [Notice]
    ) async throws -> Reply {
        let heading = Words.text("contact.title")
        let frame = try await pages.shell.frame(
            PageOutline(heading, crumbs: found.crumbs(heading), menuPath: "/inbox", notices: notices), for: call)
        // Where the number is shown, the form is an empty one that leads back.
        let back = FormView(
            RequestAddress.page(found.dossier.request.number), csrf: "", fields: [], submit: .text("contact.back"))
        return .page(
            CommandPage(
                frame: frame, heading: heading, title: found.title, number: "\(found.dossier.request.number)",
                consequence: .text(form == nil ? "contact.recorded" : "contact.recorded-before"), form: form ?? back),
            for: call)
    }
}
