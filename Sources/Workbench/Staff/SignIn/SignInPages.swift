import Endpoints
import Identity
import ModuleKit
import PageKit
import RulePlugins
import ServiceDesk
import TOMLSyntax
import Texts
import WorkCalendar

/// Sign-in and sign-out.
struct SignInPages: Sendable {
    /// Accounts of the demonstration that the page names; the others are told when it is loaded.
    private static let accountsAtMost = 10

    let pages: PageHandling
    /// The accounts that the page names, in the demonstration zone alone.
    let demonstration: @Sendable () -> [DemonstrationAccount]

    var endpoints: [Endpoint] {
        [
            pages.endpoint(
                .get, "/sign-in", access: .anyone, .init(chinese: "登录页", english: "Sign-in page"), handle: show),
            pages.endpoint(
                .post, "/sign-in", access: .anyone, .init(chinese: "登录", english: "Sign in"), limit: .signIn,
                handle: signIn),
            pages.endpoint(
                .post, "/sign-out", access: .anyone, .init(chinese: "退出", english: "Sign out"), handle: signOut),
        ]
    }

    private func show(_ call: Call) async throws -> Reply {
        let next = SafePath.own(call.parameter("next"))
        if let person = call.principal, !person.mustChangePassword { return .seeOther(next ?? "/inbox") }
        return page(call, FormAnswers(), next: next)
    }

    private func signIn(_ call: Call) async throws -> Reply {
        let form = FormFields(call.body)
        let next = SafePath.own(form["next"])
        let (login, password) = (form["username"] ?? "", form["password"] ?? "")
        var answers = FormAnswers(["username": login])
        if login.isEmpty { answers.errors["username"] = .notWritten(.text("sign-in.user")) }
        if password.isEmpty { answers.errors["password"] = .notWritten(.text("sign-in.password")) }
        guard answers.errors.isEmpty else { return page(call, answers, next: next, status: 422) }
        let old = pages.cookie().text(in: call.headers).map { SecretText(text: $0) }
        do throws(AccountError) {
            let new = try await pages.accounts.signIn(login: login, password: password, replacing: old, at: call.now)
            let isFirst = new.session.mustChangePassword
            return Reply.seeOther(isFirst ? "/first-password" : next ?? "/inbox")
                .adding("Set-Cookie", pages.cookie().setting(new.cookie.text))
        } catch {
            return try refused(error, answers, call, next: next)
        }
    }

    private func refused(_ error: AccountError, _ answers: FormAnswers, _ call: Call, next: String?) throws -> Reply {
        guard case .signIn(let refusal) = error else { throw error }
        var answers = answers
        answers.errors["password"] = try words(refusal, at: call.now)
        return page(call, answers, next: next, status: refusal.isOverload ? 503 : 422)
    }

    private func signOut(_ call: Call) async throws -> Reply {
        if let cookie = pages.cookie().text(in: call.headers) {
            try await pages.accounts.signOut(SecretText(text: cookie), at: call.now)
        }
        return Reply.seeOther("/sign-in?\(NoticeCode.parameter)=\(NoticeCode.signedOut)")
            .adding("Set-Cookie", pages.cookie().removal)
    }

    private func words(_ refusal: SignInRefusal, at now: Instant) throws -> Words {
        switch refusal {
        case .wrongCredentials: AccountForms.wrongPassword
        case .locked(let until): try LockWords.until(until, pages.desk.policy().calendar, now: now)
        case .disabled, .hashing: .both(.init(chinese: refusal.chinese, english: refusal.english))
        }
    }

    private func page(_ call: Call, _ answers: FormAnswers, next: String?, status: Int = 200) -> Reply {
        let notice = NoticeCode.notice(call.parameter(NoticeCode.parameter)).map { [$0] } ?? []
        let accounts = Array(demonstration().prefix(Self.accountsAtMost))
        return .page(
            SignInPage(
                frame: pages.shell.publicFrame(.text("sign-in.title"), notices: notice),
                form: AccountForms.signIn(csrf: call.csrf, answers: answers, next: next),
                demonstrationAccounts: accounts), for: call, status: status)
    }
}

/// Until when a login is locked.
enum LockWords {
    static func until(_ instant: Instant, _ calendar: WorkCalendar, now: Instant) -> Words {
        // The minute after, so that trying again then works.
        let moment = LocalMoment(instant.advanced(bySeconds: 59), in: calendar.zone)
        return AccountForms.locked(until: .relativeMoment(moment, today: calendar.date(of: now)))
    }
}

extension SignInRefusal {
    /// Whether trying again shortly helps.
    fileprivate var isOverload: Bool { if case .hashing = self { true } else { false } }
}
