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
                .init("number", in: .path, required: true, .init(chinese: "诉求编号", english: "The request's number")),
                .init(
                    "asOf", in: .query,
                    .init(chinese: "从哪个时刻看，默认现在", english: "As of which instant; now unless given")),
            ]
        ) { call in try await explained(call) }
    }

    private func explained(_ call: Call) async throws -> Reply {
        guard let principal = call.principal else { throw Problem.notSignedIn() }
        let instant = try call.asOf()
        guard let number = call.pathValues["number"].flatMap({ RequestNumber($0) }),
            let view = try await desk.view(number, for: principal.visibility)
        else { throw Problem.noSuchRequest(call.pathValues["number"] ?? "") }
        guard let explanation = try await desk.explanation(of: number, for: principal.visibility, asOf: instant) else {
            throw Problem.notRegisteredYet(number)
        }
        let policy = try policies.policy(roundBegan: view.request.roundBegan(by: instant), at: instant ?? now())
        let record = RequestExplanationRecord(
            explanation, newest: policy.newestRevision,
            ExplanationText(policy, language: call.language), in: policy.calendar.zone)
        return Reply(
            status: 200, contentType: "application/json; charset=utf-8", body: try JSONWriter.bytes(record))
    }
}

extension Call {
    /// The instant that is asked for; nil where none is.
    fileprivate func asOf() throws(Problem) -> Instant? {
        guard let text = parameter("asOf") else { return nil }
        guard let instant = try? Instant(rfc3339: text) else {
            throw .invalidParameter(
                "asOf",
                .init(
                    chinese: "应为带时区的时间，如 2026-02-09T09:00:00+08:00。",
                    english: "Give an instant with its offset, such as 2026-02-09T09:00:00+08:00."))
        }
        return instant
    }
}

extension Problem {
    fileprivate static func notRegisteredYet(_ number: RequestNumber) -> Problem {
        Problem(
            404, "not-registered-yet", title: .init(chinese: "那时还没有登记", english: "Not registered yet"),
            detail: .init(
                chinese: "\(number) 在那个时刻还没有登记；请用登记以后的时间。",
                english: "\(number) was not registered at that instant; give a later one."))
    }
}

extension ServiceRequest {
    /// When the round began that the request was in at an instant; now where there is none.
    fileprivate func roundBegan(by instant: Instant?) -> Instant {
        moments.last { $0.name == .reopened && $0.at <= instant ?? .latest }?.at ?? registeredAt
    }
}
