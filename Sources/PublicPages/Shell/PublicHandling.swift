import ModuleKit
import Endpoints
import Lifecycle
import Logging
import PageKit
import RuleModel
import ServiceDesk
import Store
import TOMLSyntax
import Texts

/// What the public pages work with.
struct PublicHandling: Sendable {
    let desk: ServiceDesk
    let seal: PublicSeal
    let isSecure: @Sendable () -> Bool
    let isDemonstration: @Sendable () -> Bool
    let limit: any AttemptLimit
    let logger: Logger

    /// Whom the timeline names for what comes through these pages.
    static let actor = Actor(id: "public", name: "网上提交", roles: [.public])
    /// Reads any request: used only for a number whose phone was proved, and to prove it.
    static let sight = Visibility(of: .system)
    /// Seconds after which somebody who met a passing fault may try again.
    static let retryAfter = "5"

    var passes: FollowPasses { FollowPasses(seal: seal, isSecure: isSecure()) }
    var keys: FormKeys { FormKeys(seal: seal) }

    /// A page as an endpoint; what goes wrong is told as a page too.
    func endpoint(
        _ method: HTTPMethod, _ path: String, _ summary: BilingualText,
        handle: @escaping @Sendable (Call) async throws -> Reply
    ) -> Endpoint {
        Endpoint(method, path, surface: .page, access: .anyone, summary) { call in
            do { return try await handle(call) } catch let problem as Problem {
                return self.reply(to: problem, for: call)
            } catch let error as StoreError where error.isTransient {
                self.logger.warning("\(error.english)", metadata: ["call": "\(call.id)"])
                return self.page(.unavailable(home: ProblemView.toHome), for: call, status: 503)
                    .adding("Retry-After", Self.retryAfter)
            }
        }
    }

    /// The frame of a page; `path` is the section that it belongs to.
    func frame(_ title: Words, at path: String?, notices: [Notice] = []) -> PublicFrame {
        PublicFrame(
            title: title, sections: PublicFrame.coreSections(current: path), isDemonstration: isDemonstration(),
            notices: notices)
    }

    private func reply(to problem: Problem, for call: Call) -> Reply {
        let view =
            problem.status == 404
            ? ProblemView.notFound(home: ProblemView.toHome)
            : ProblemView(.both(problem.title), [.both(problem.detail)], links: [ProblemView.toHome])
        let reply = page(view, for: call, status: problem.status)
        return problem.headers.sorted { $0.key < $1.key }.reduce(reply) { $0.adding($1.key, $1.value) }
    }

    private func page(_ view: ProblemView, for call: Call, status: Int) -> Reply {
        .page(PublicProblemPage(frame: frame(view.heading, at: nil), problem: view), for: call, status: status)
    }
}
