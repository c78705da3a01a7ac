import Endpoints
import Lifecycle
import ModuleKit
import PageKit
import RulePlugins
import ServiceDesk
import Store
import Texts

/// The request that an address names, as the person who calls sees it.
struct FoundRequest: Sendable {
    let person: Principal
    let dossier: Dossier
    let policy: CompiledPolicy

    var request: ServiceRequest { dossier.request }

    /// The title, or the beginning of the text.
    var title: String { RequestTitle.text(request.registration) }

    /// The way to a page below the request's.
    func crumbs(_ last: Words) -> [Crumb] {
        [
            Crumb(InboxWords.title, href: "/inbox"),
            Crumb(.plain("\(request.number)"), href: RequestAddress.page(request.number)), Crumb(last),
        ]
    }
}

/// What a request is called where nobody gave it a title.
enum RequestTitle {
    static func text(_ registration: Registration) -> String {
        if let title = registration.title { return title }
        let line = registration.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return line.count > 40 ? line.prefix(39) + "…" : line
    }
}

extension PageHandling {
    /// The request of the address; 404 where there is none that the person may see, without a hint which of the two.
    func found(_ call: Call) async throws -> FoundRequest {
        let person = try person(call)
        guard let number = call.pathValues["number"].flatMap({ RequestNumber($0) }),
            let dossier = try await desk.dossiers(of: [number], by: person.actor, for: person.visibility)[number]
        else { throw Problem.notFound(call.path) }
        return FoundRequest(person: person, dossier: dossier, policy: try desk.policy())
    }
}
