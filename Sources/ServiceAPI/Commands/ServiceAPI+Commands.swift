import Endpoints
import Lifecycle
import ModuleKit
import RuleModel
import ServiceDesk
import TOMLSyntax
import WorkCalendar

extension ServiceAPI {
    var commandEndpoints: [Endpoint] {
        CommandShape.all(kindsOf: members).map { shape in
            Endpoint(
                .post, "\(Self.base)/{number}/commands/\(shape.name)", access: .identified,
                BilingualText(chinese: shape.name.title, english: "\(shape.name) a request"),
                parameters: Self.changeParameters, body: shape.body, answer: .request
            ) { call in try await carryOut(shape, call) }
        }
    }

    private func carryOut(_ shape: CommandShape, _ call: Call) async throws -> Reply {
        let caller = try caller(call)
        let number = try number(call)
        let key = try IdempotencyKey(call, of: caller)
        let precondition = VersionPrecondition(call.headers["if-match"])
        let command = try await command(shape, call)
        let document = try document(for: call)
        let answer = answer(document)
        let outcome = try await keys.holding(key?.scope) {
            try await desk.run(
                command, on: number, expecting: precondition.expected, by: caller.actor,
                visibility: caller.visibility, claim: key?.claim(call, answer))
        }
        switch outcome {
        case .replayed(let stored): return Reply(repeating: stored)
        case .keyReused: throw Problem.keyReused()
        case .answered(.outdated) where precondition == .missing: throw Problem.versionMissing()
        case .answered(.outdated(let current)):
            throw Problem.outdated(
                etag: VersionPrecondition.tag(current.version), current: document.standing(current))
        case .answered(.refused(let refusal, let request)): throw Problem(refusal, on: request, document)
        case .answered(.notFound), .answered(.duplicate): throw Problem.noSuchRequest("\(number)")
        case .answered(let outcome):
            guard let reply = key?.reply ?? answer(outcome) else { throw Problem.unexpected(id: call.id) }
            return reply
        }
    }

    private func command(_ shape: CommandShape, _ call: Call) async throws -> Command {
        let fields = try shape.body.read(call.body)
        let proposal = shape.needsProposal(fields) ? try await view(call).request.proposal : nil
        return try shape.read(fields, proposal)
    }

    /// The request as it is after a command.
    private func answer(_ document: RequestDocument) -> @Sendable (DeskAnswer) -> Reply? {
        { outcome in
            guard case .done(let view) = outcome else { return nil }
            return Reply.json(document.request(view.request, clocks: view.clocks))
                .adding("ETag", VersionPrecondition.tag(view.request.version))
        }
    }
}
