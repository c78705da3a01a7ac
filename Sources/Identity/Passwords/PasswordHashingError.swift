/// Why a password could not be computed.
package enum PasswordHashingError: Error, Hashable, Sendable {
    /// Too many are waiting already; trying again later helps.
    case busy
    /// The machine could not give the memory.
    case failed

    package var chinese: String {
        switch self {
        case .busy: "现在登录的人太多，请稍候再试。"
        case .failed: "现在无法核对密码，请稍候再试；一直如此请联系系统管理员。"
        }
    }

    package var english: String {
        switch self {
        case .busy: "Too many people are signing in at this moment; try again shortly."
        case .failed: "The password cannot be checked now; try again shortly, or tell the administrator."
        }
    }
}
