package import Endpoints
import Lifecycle
import ModuleKit
import RuleModel
import RulePlugins
package import ServiceDesk
import Store
import TOMLSyntax
package import WorkCalendar

/// What policy staff ask of the rules in force, over the server's Unix socket or inside the command line.
package struct RuleOperations: Sendable {
    private let desk: ServiceDesk
    private let policies: any PolicySource
    private let now: @Sendable () -> Instant

    /// - Parameter policies: the same source that the desk decides with.
    package init(desk: ServiceDesk, policies: any PolicySource, now: @escaping @Sendable () -> Instant) {
        self.desk = desk
        self.policies = policies
        self.now = now
    }

    package var endpoints: [Endpoint] { [explanation] }

    /// Why a request is with whom it is, and why it is due when it is.
    private var explanation: Endpoint {
        Endpoint(
            .get, "/operations/v1/rules/explanations/{number}", access: .roles([.operations, .policy, .auditor]),
            .init(chinese: "说明一件诉求的派单和期限", english: "Explain the route and the due dates of a request"),
            parameters: [
                .init("number", in: .path, required: true, .init(chinese: "诉求编号", english: "The request's number"))
            ]
        ) { call in try await explained(call) }
    }

    private func explained(_ call: Call) async throws -> Reply {
        guard let principal = call.principal else { throw Problem.notSignedIn() }
        guard let number = call.pathValues["number"].flatMap({ RequestNumber($0) }),
            let view = try await desk.view(number, for: principal.visibility),
            let explanation = try await desk.explanation(of: number, for: principal.visibility)
        else { throw Problem.noSuchRequest(call.pathValues["number"] ?? "") }
        let policy = try policies.policy(roundBegan: view.request.roundBegan, at: now())
        let record = RequestExplanationRecord(explanation, ExplanationText(policy, language: call.language))
        return Reply(
            status: 200, contentType: "application/json; charset=utf-8", body: try JSONWriter.bytes(record))
    }
}

extension ServiceRequest {
    /// When the round began that the request is in.
    fileprivate var roundBegan: Instant { moments.last { $0.name == .reopened }?.at ?? registeredAt }
}
