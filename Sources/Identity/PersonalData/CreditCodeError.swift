/// Why a text is no credit code at all.
package enum CreditCodeError: Error, Hashable, Sendable {
    case length(Int)
    case character(Character, position: Int)
    case department

    package var chinese: String {
        switch self {
        case .length(let count): "统一社会信用代码应为 18 位，这里是 \(count) 位。"
        case .character(let character, let position):
            "统一社会信用代码第 \(position) 位“\(character)”不在允许的数字和大写字母之内（不用 I、O、S、V、Z）。"
        case .department: "统一社会信用代码的第 1 位是登记管理部门，不会是 0。"
        }
    }

    package var english: String {
        switch self {
        case .length(let count): "A credit code has 18 characters, not \(count)."
        case .character(let character, let position):
            "Character \(position) of the credit code, “\(character)”, is no digit or capital letter allowed there (I, O, S, V and Z are not)."
        case .department: "The first character of a credit code is the registering department and never 0."
        }
    }
}
