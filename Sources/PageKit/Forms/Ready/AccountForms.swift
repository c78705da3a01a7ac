package import Texts

/// The forms around signing in.
package enum AccountForms {
    /// User name and password; `next` is where it leads afterwards.
    package static func signIn(csrf: String, answers: FormAnswers = FormAnswers(), next: String?) -> FormView {
        let user = LineInput(value: answers.value("username"), isRequired: true, autocomplete: "username")
        return FormView(
            "/sign-in", csrf: csrf, hidden: next.map { [HiddenField("next", $0)] } ?? [],
            fields: [
                .line("username", .text("sign-in.user"), user, answers.remarks("username")),
                .password(
                    "password", .text("sign-in.password"), isNew: false,
                    answers.remarks("password", hint: .text("sign-in.password-hint"))),
            ], submit: .text("sign-in.send"))
    }

    /// User name and password do not go together; which of them is wrong is not told.
    package static let wrongPassword = Words.text("sign-in.wrong")

    /// Locked after too many wrong passwords; `time` is when it may be tried again.
    package static func locked(until time: Words) -> Words { .text("sign-in.locked-until", ["time": .words(time)]) }

    /// Signed out after a while without doing anything.
    package static let signedOutIdle = Notice.information(.text("sign-in.idle"))

    /// The present password and a new one, twice.
    package static func changePassword(
        _ action: String, csrf: String, minimumLength: Int, answers: FormAnswers = FormAnswers()
    ) -> FormView {
        let rules = Words.text("password.rules", ["count": .count(minimumLength)])
        return FormView(
            action, csrf: csrf,
            fields: [
                .password("old", .text("password.old"), isNew: false, answers.remarks("old")),
                .password("new", .text("password.new"), isNew: true, answers.remarks("new", hint: rules)),
                .password("repeat", .text("password.repeat"), isNew: true, answers.remarks("repeat")),
            ], submit: .text("password.send"), prefix: "p")
    }

    /// Switches single keys on and off.
    package static func keySwitch(csrf: String, usesKeys: Bool) -> FormView {
        FormView(
            "/account/keys", csrf: csrf,
            fields: [
                .tick(
                    "keys", .text("account.keys"), isTicked: usesKeys,
                    FieldRemarks(hint: .text("account.keys-hint")))
            ], submit: .text("account.save"), prefix: "k", isPrimary: false)
    }
}

extension PublicFormPage {
    /// The first sign-in, or the one after a password was reset.
    package static func firstPassword(
        _ frame: PublicFrame, csrf: String, minimumLength: Int, answers: FormAnswers = FormAnswers()
    ) -> PublicFormPage {
        PublicFormPage(
            frame: frame, heading: .text("password.title"), lead: .text("password.lead"),
            form: AccountForms.changePassword(
                "/first-password", csrf: csrf, minimumLength: minimumLength, answers: answers))
    }
}

extension AccountPage {
    /// What the account says about a person.
    package static func facts(name: String, login: String, unit: Words, roles: [Words], last: Words?) -> [Definition] {
        let always = [
            Definition(.text("account.name"), .plain(name)),
            Definition(.text("account.login"), .plain(login), isCode: true),
            Definition(.text("account.unit"), unit),
            Definition(.text("account.roles"), .joined(roles, .enumeration)),
        ]
        return always + (last.map { [Definition(.text("account.last"), $0)] } ?? [])
    }
}
