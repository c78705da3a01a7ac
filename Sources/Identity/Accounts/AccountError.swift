package import Store

/// Why something about accounts was not done.
package enum AccountError: Error, Hashable, Sendable {
    case signIn(SignInRefusal)
    case user(UserFault)
    case token(TokenFault)
    case store(StoreError)

    package var chinese: String {
        switch self {
        case .signIn(let refusal): refusal.chinese
        case .user(let fault): fault.chinese
        case .token(let fault): fault.chinese
        case .store(let error): error.chinese
        }
    }

    package var english: String {
        switch self {
        case .signIn(let refusal): refusal.english
        case .user(let fault): fault.english
        case .token(let fault): fault.english
        case .store(let error): error.english
        }
    }
}
