package import RuleModel

/// Why a user cannot be as asked.
package enum UserFault: Error, Hashable, Sendable {
    case loginMalformed(String)
    case loginTaken(String)
    case noDisplayName
    case noRole
    case roleNotGrantable(Role)
    case administratorsCombined([Role])
    case administratorWithDuties(Role)
    case unitMissing(Role)
    case unknownUser(String)
    case lastAdministrator(Role)
    case usersExist
    case administratorMissing(Role)
    case password([PasswordFault])

    package var chinese: String {
        switch self {
        case .loginMalformed(let login): "登录名“\(login)”不合规：2–64 个字母、数字或 . _ - @。"
        case .loginTaken(let login): "登录名“\(login)”已有人使用。"
        case .noDisplayName: "请填写姓名。"
        case .noRole: "请至少给一个角色。"
        case .roleNotGrantable(let role): "没有可以授予个人的角色“\(role)”；可以授予：\(Self.grantable("、"))。"
        case .administratorsCombined(let roles):
            "系统、安全、审计管理员应由三个人分别担任，不能把 \(roles.map(\.rawValue).joined(separator: "、")) 给同一人。"
        case .administratorWithDuties(let role): "管理员（\(role)）不能兼任业务角色，请另建一个账号给另一个人。"
        case .unitMissing(let role): "角色“\(role)”属于某个单位，请填写单位。"
        case .unknownUser(let login): "没有登录名为“\(login)”的用户。"
        case .lastAdministrator(let role): "这是最后一个在用的 \(role) 管理员，先另设一人再操作。"
        case .usersExist: "已有用户，不能再用首次设置建立三个管理员。"
        case .administratorMissing(let role): "首次设置要有系统、安全、审计三个管理员，缺少 \(role)。"
        case .password(let faults): faults.map(\.chinese).joined()
        }
    }

    package var english: String {
        switch self {
        case .loginMalformed(let login): "The login “\(login)” is not 2–64 letters, digits or . _ - @."
        case .loginTaken(let login): "The login “\(login)” is taken."
        case .noDisplayName: "Give a name."
        case .noRole: "Give at least one role."
        case .roleNotGrantable(let role): "There is no role “\(role)” for people; there are \(Self.grantable(", "))."
        case .administratorsCombined(let roles):
            "Operations, security and audit are three people; \(roles.map(\.rawValue).joined(separator: ", ")) cannot be one."
        case .administratorWithDuties(let role):
            "An administrator (\(role)) has no other duties; make another account for another person."
        case .unitMissing(let role): "The role “\(role)” belongs to a unit; give the unit."
        case .unknownUser(let login): "There is no user “\(login)”."
        case .lastAdministrator(let role): "This is the last active \(role) administrator; appoint another first."
        case .usersExist: "Users exist already; the first three administrators cannot be made again."
        case .administratorMissing(let role): "The first set-up takes three administrators; \(role) is missing."
        case .password(let faults): faults.map(\.english).joined(separator: " ")
        }
    }

    private static func grantable(_ separator: String) -> String {
        SeparationOfDuties.grantable.map(\.rawValue).joined(separator: separator)
    }
}
