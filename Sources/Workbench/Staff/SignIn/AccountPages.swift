import Endpoints
import Identity
import ModuleKit
import PageKit
import RuleModel
import TOMLSyntax
import Texts
import WorkCalendar

/// One's own account, and the first password, which has to be changed before anything else.
struct AccountPages: Sendable {
    let pages: PageHandling

    private var change: PasswordChange { PasswordChange(pages: pages) }

    var endpoints: [Endpoint] {
        [
            pages.endpoint(
                .get, "/first-password", access: .anyone,
                .init(chinese: "首次登录换密码页", english: "Page of the first password"), handle: showFirst),
            pages.endpoint(
                .post, "/first-password", access: .anyone,
                .init(chinese: "首次登录换密码", english: "Change the first password"), handle: changeFirst),
            pages.endpoint(
                .get, "/account", access: .staff, .init(chinese: "账号", english: "One's account")
            ) { call in try await account(call) },
            pages.endpoint(
                .post, "/account/keys", access: .staff,
                .init(chinese: "开关单键快捷键", english: "Switch single keys"), handle: switchKeys),
            pages.endpoint(
                .post, "/account/password", access: .staff,
                .init(chinese: "换密码", english: "Change the password"), handle: changePassword),
        ]
    }

    // The door lets nobody with a first password through to pages of staff, so this one asks by itself who calls.
    private func showFirst(_ call: Call) async throws -> Reply {
        guard try pages.person(call).mustChangePassword else { return .seeOther("/account") }
        return first(call, FormAnswers())
    }

    private func changeFirst(_ call: Call) async throws -> Reply {
        _ = try pages.person(call)
        if let answers = try await change.faults(call) { return first(call, answers, status: 422) }
        return .seeOther("/inbox?\(NoticeCode.parameter)=\(NoticeCode.passwordChanged)")
    }

    private func first(_ call: Call, _ answers: FormAnswers, status: Int = 200) -> Reply {
        .page(
            PublicFormPage.firstPassword(
                pages.shell.publicFrame(.text("password.title")), csrf: call.csrf,
                minimumLength: change.minimumLength, answers: answers), for: call, status: status)
    }

    private func switchKeys(_ call: Call) async throws -> Reply {
        let person = try pages.person(call)
        try await pages.personal.setKeys(FormFields(call.body)["keys"] == "yes", of: person.id, at: call.now)
        return .seeOther("/account?\(NoticeCode.parameter)=\(NoticeCode.accountSaved)")
    }

    private func changePassword(_ call: Call) async throws -> Reply {
        if let answers = try await change.faults(call) { return try await account(call, answers, status: 422) }
        return .seeOther("/account?\(NoticeCode.parameter)=\(NoticeCode.passwordChanged)")
    }

    private func account(
        _ call: Call, _ answers: FormAnswers = FormAnswers(), status: Int = 200
    ) async throws -> Reply {
        let person = try pages.person(call)
        let title = Words.text("account.title")
        let frame = try await pages.shell.frame(PageOutline(title, crumbs: [Crumb(title)]), for: call)
        let roles = person.roles.sorted { $0.rawValue < $1.rawValue }.map { Words.role($0) }
        return .page(
            AccountPage(
                frame: frame,
                facts: AccountPage.facts(
                    name: person.name, login: person.id,
                    unit: person.unit.map { .plain($0.rawValue) } ?? .text("account.no-unit"), roles: roles, last: nil),
                keySwitch: AccountForms.keySwitch(csrf: call.csrf, usesKeys: frame.usesKeys),
                passwordForm: AccountForms.changePassword(
                    "/account/password", csrf: call.csrf, minimumLength: change.minimumLength, answers: answers)),
            for: call, status: status)
    }
}
