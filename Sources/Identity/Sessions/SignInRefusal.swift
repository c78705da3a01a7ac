package import WorkCalendar

/// Why someone is not signed in.
package enum SignInRefusal: Error, Hashable, Sendable {
    /// One sentence for wrong login and wrong password alike.
    case wrongCredentials
    case locked(until: Instant)
    case disabled
    case hashing(PasswordHashingError)

    package var chinese: String {
        switch self {
        case .wrongCredentials: "登录名或密码不对，请重新输入。"
        case .locked: "密码错误次数过多，登录名已暂时锁定，请过几分钟再试。"
        case .disabled: "账号已停用，请联系系统管理员。"
        case .hashing(let error): error.chinese
        }
    }

    package var english: String {
        switch self {
        case .wrongCredentials: "Login or password is wrong; type them again."
        case .locked: "Too many wrong passwords: the login is locked for the moment; try again in a few minutes."
        case .disabled: "The account is disabled; ask the administrator."
        case .hashing(let error): error.english
        }
    }
}
