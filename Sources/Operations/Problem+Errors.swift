import Endpoints
import Identity
import ModuleKit
import Store
import TOMLSyntax

extension Problem {
    init(_ error: AccountError) {
        switch error {
        case .store(let error): self.init(error)
        case .user(let fault): self.init(fault, error)
        case .token(let fault): self.init(fault, error)
        case .signIn: self.init(503, "accounts-unavailable", .accounts, error)
        }
    }

    private init(_ fault: UserFault, _ error: AccountError) {
        switch fault {
        case .unknownUser: self.init(404, "unknown-user", .accounts, error)
        case .loginTaken, .lastAdministrator, .usersExist: self.init(409, "account-conflict", .accounts, error)
        default: self.init(422, "invalid-account", .accounts, error)
        }
    }

    private init(_ fault: TokenFault, _ error: AccountError) {
        switch fault {
        case .unknown: self.init(404, "unknown-token", .tokens, error)
        case .alreadyRevoked: self.init(409, "token-revoked", .tokens, error)
        case .noTitle, .noChannel: self.init(422, "invalid-token", .tokens, error)
        }
    }

    private init(_ status: Int, _ kind: String, _ title: BilingualText, _ error: AccountError) {
        self.init(status, kind, title: title, detail: .init(chinese: error.chinese, english: error.english))
    }
}

extension BilingualText {
    fileprivate static let accounts = BilingualText(chinese: "账号没有变", english: "No account was changed")
    fileprivate static let tokens = BilingualText(chinese: "令牌没有变", english: "No token was changed")
}
