import Endpoints
import Identity
import ModuleKit
import PageKit
import RulePlugins
import ServiceDesk
import TOMLSyntax
import Texts

/// Takes the form of a new password.
struct PasswordChange: Sendable {
    let pages: PageHandling

    var minimumLength: Int { pages.passwordLength() }

    /// What is wrong with the form; nil where the password was changed.
    func faults(_ call: Call) async throws -> FormAnswers? {
        let form = FormFields(call.body)
        let (old, new) = (form["old"] ?? "", form["new"] ?? "")
        var errors: [String: Words] = [:]
        if old.isEmpty { errors["old"] = .notWritten(.text("password.old")) }
        if new.isEmpty { errors["new"] = .notWritten(.text("password.new")) }
        if new != form["repeat"] ?? "" { errors["repeat"] = .text("password.differs") }
        guard errors.isEmpty else { return FormAnswers(errors: errors) }
        guard let cookie = pages.cookie().text(in: call.headers) else { throw Problem.notSignedIn() }
        do throws(AccountError) {
            try await pages.accounts.changePassword(SecretText(text: cookie), current: old, new: new, at: call.now)
        } catch {
            return FormAnswers(errors: try words(error, call))
        }
        return nil
    }

    /// What to say at which field; what is no fault of the form is thrown on.
    private func words(_ error: AccountError, _ call: Call) throws -> [String: Words] {
        switch error {
        case .user(.password(let faults)):
            let text = (faults.map(\.chinese).joined(), faults.map(\.english).joined(separator: " "))
            return ["new": .both(.init(chinese: text.0, english: text.1))]
        case .signIn(let refusal): return ["old": try words(refusal, call)]
        default: throw error
        }
    }

    private func words(_ refusal: SignInRefusal, _ call: Call) throws -> Words {
        switch refusal {
        case .wrongCredentials: .text("password.wrong")
        case .locked(let until): try LockWords.until(until, pages.desk.policy().calendar, now: call.now)
        case .disabled, .hashing: .both(.init(chinese: refusal.chinese, english: refusal.english))
        }
    }
}
