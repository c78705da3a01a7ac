/// One thing that is wrong with a new password.
package enum PasswordFault: Hashable, Sendable {
    case short(minimum: Int)
    case long
    case control
    case kinds(Int)
    case containsName
    case monotonous
    case common
    case unchanged

    package var chinese: String {
        switch self {
        case .short(let minimum): "密码至少 \(minimum) 个字符。"
        case .long: "密码最多 \(PasswordRules.maximumLength) 个字符。"
        case .control: "密码里有不可见的控制字符，请重新输入。"
        case .kinds(let count): "密码要包含小写字母、大写字母、数字、其他符号中的至少 \(count) 类。"
        case .containsName: "密码里不能有登录名或姓名。"
        case .monotonous: "密码太有规律（重复或连续的字符），请换一个。"
        case .common: "密码里有常被猜到的词或数字串，请换一个。"
        case .unchanged: "新密码不能和现在的密码相同。"
        }
    }

    package var english: String {
        switch self {
        case .short(let minimum): "A password has at least \(minimum) characters."
        case .long: "A password has at most \(PasswordRules.maximumLength) characters."
        case .control: "The password holds an invisible control character; type it again."
        case .kinds(let count):
            "A password has at least \(count) of lower case, upper case, digits and other characters."
        case .containsName: "A password must not contain the login or the name."
        case .monotonous: "The password is too regular (repeated or consecutive characters); choose another."
        case .common: "The password contains a word or number that is often guessed; choose another."
        case .unchanged: "The new password must differ from the present one."
        }
    }
}
