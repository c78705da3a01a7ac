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
        case .short(let minimum): "口令至少 \(minimum) 个字符。"
        case .long: "口令最多 \(PasswordRules.maximumLength) 个字符。"
        case .control: "口令里有不可见的控制字符，请重新输入。"
        case .kinds(let count): "口令要包含小写字母、大写字母、数字、其他符号中的至少 \(count) 类。"
        case .containsName: "口令里不能有登录名或姓名。"
        case .monotonous: "口令太有规律（重复或连续的字符），请换一个。"
        case .common: "口令里有常被猜到的词或数字串，请换一个。"
        case .unchanged: "新口令不能和现在的口令相同。"
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
