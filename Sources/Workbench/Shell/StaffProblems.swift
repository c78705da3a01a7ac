package import Endpoints
package import ModuleKit
import PageKit
import Texts

/// Tells people in a browser what went wrong and what to do, as a page instead of a problem document.
package struct StaffProblems: Sendable {
    private let shell: StaffShell
    private let cookie: @Sendable () -> SessionCookie

    package init(shell: StaffShell, cookie: @escaping @Sendable () -> SessionCookie) {
        self.shell = shell
        self.cookie = cookie
    }

    /// The page for a problem; who has to sign in or to change the password is led there.
    package func reply(to problem: Problem, for call: Call) async -> Reply {
        switch problem.kind {
        case "not-signed-in": return .seeOther(signIn(before: call))
        case "password-must-change": return .seeOther("/first-password")
        default: break
        }
        let reply = await page(problem, for: call)
        return problem.headers.sorted { $0.key < $1.key }.reduce(reply) { $0.adding($1.key, $1.value) }
    }

    private func page(_ problem: Problem, for call: Call) async -> Reply {
        let home = call.principal == nil ? ProblemView.toHome : ProblemView.toInbox
        let view = Self.view(of: problem, id: call.id, home: home)
        // Without a database there is no frame, but still a page.
        if call.principal != nil, let frame = try? await shell.frame(PageOutline(view.heading), for: call) {
            return .page(StaffProblemPage(frame: frame, problem: view), for: call, status: problem.status)
        }
        return .page(
            PublicProblemPage(frame: shell.publicFrame(view.heading), problem: view), for: call, status: problem.status)
    }

    private static func view(of problem: Problem, id: String, home: Link) -> ProblemView {
        switch (problem.kind, problem.status) {
        case ("forged-form", _): .staleForm(home: home)
        case (_, 403): .forbidden(home: home)
        case (_, 404): .notFound(home: home)
        case (_, 429): .tooMany(seconds: problem.headers["Retry-After"].flatMap { Int($0) } ?? 1, home: home)
        case (_, 503): .unavailable(home: home)
        case (_, 500...): .fault(reference: id, home: home)
        default: ProblemView(.both(problem.title), [.both(problem.detail)], links: [home])
        }
    }

    /// The page that has the form again that was sent; nil where one would not know it again. What was sent is not read
    /// from strangers: the editor offers it itself.
    private static func page(of call: Call) -> String? {
        call.path.contains("/commands/") || call.path == RuleEditAddress.editor ? call.path : nil
    }

    /// Where one signs in, with the page that was wanted, and why one has to.
    private func signIn(before call: Call) -> String {
        let wanted = call.method == .get ? SafePath.with(call.path, call.query.map { ($0.name, $0.value) }) : nil
        let form = Self.page(of: call)
        let isOver = cookie().text(in: call.headers) != nil
        return SafePath.with(
            "/sign-in",
            [("next", SafePath.own(wanted ?? form)), (NoticeCode.parameter, isOver ? NoticeCode.idle : nil)])
    }
}
