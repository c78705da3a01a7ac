import Endpoints
import Lifecycle
import PageKit
import TOMLSyntax
import Texts

/// The progress of a request, and the pages to withdraw it and to have it handled again.
struct FollowedPages {
    /// Names in the query what was just done.
    static let done = "done"

    let pages: PublicHandling

    var endpoints: [Endpoint] {
        [
            pages.endpoint(
                .get, "/follow/{number}", BilingualText(chinese: "办理进度", english: "Progress of a request")
            ) { call in try await show(call, nil) },
            pages.endpoint(
                .get, "/follow/{number}/withdraw", BilingualText(chinese: "撤回诉求", english: "Withdraw a request")
            ) { call in try await show(call, .withdraw) },
            pages.endpoint(
                .get, "/follow/{number}/reopen", BilingualText(chinese: "要求重新办理", english: "Reopen a request")
            ) { call in try await show(call, .reopen) },
        ]
    }

    private func show(_ call: Call, _ act: FollowAct?) async throws -> Reply {
        guard let number = call.pathValues["number"].flatMap({ RequestNumber($0) }) else {
            throw Problem.notFound(call.path)
        }
        guard pages.passes.admits(call.headers, to: number, at: call.now),
            let followed = try await FollowedRequest.load(number, pages, at: call.now)
        else { return .seeOther(FindPages.path(number)) }
        if let act, !act.isPossible(followed) { return .seeOther(FindPages.page(number)) }
        let said = call.parameter(Self.done).flatMap { FollowAct(rawValue: $0) }
        return FollowPageMaking(
            pages: pages, followed: followed, call: call, typed: act.map { (act: $0, answers: FormAnswers()) },
            notices: said.map { [.done(.text("done.\($0.rawValue)"))] } ?? []
        ).reply()
    }
}
