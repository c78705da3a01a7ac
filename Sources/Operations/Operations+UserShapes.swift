import Endpoints
import Identity
import RuleModel
import TOMLSyntax

extension Operations {
    static let newUser = BodyShape([
        FieldShape("login", .text(atMost: 64), required: true, .login),
        FieldShape("name", .text(atMost: 64), required: true, .displayName),
        FieldShape("unit", .text(atMost: 64), .init(chinese: "单位", english: "Unit")),
        FieldShape(
            "roles", .text(atMost: 200), required: true,
            .init(chinese: "角色，用逗号隔开", english: "Roles, separated by commas")),
        FieldShape(
            "password", .text(atMost: 256),
            .init(chinese: "首个密码；不给则由系统生成", english: "First password; one is made up where absent")),
    ])

    static let administrators = BodyShape(
        SeparationOfDuties.administrators.map { role in
            FieldShape(
                role.rawValue, .object(person), required: true,
                .init(chinese: "管理员 \(role)", english: "Administrator: \(role)"))
        })

    private static let person = BodyShape([
        FieldShape("login", .text(atMost: 64), required: true, .login),
        FieldShape("name", .text(atMost: 64), required: true, .displayName),
    ])
}

extension Problem {
    static let noAdministratorsYet = Problem(
        409, "no-administrators-yet",
        title: .init(chinese: "还没有管理员", english: "There are no administrators yet"),
        detail: .init(
            chinese: "请先用 tongxing user first 建立系统、安全、审计三个管理员。",
            english: "Appoint the three administrators with tongxing user first before anyone else."))

    static let administratorsByPeople = Problem(
        403, "administrators-by-people",
        title: .init(chinese: "不能用命令行任命管理员", english: "The command line appoints no administrators"),
        detail: .init(
            chinese: "命令行只在首次设置时建立三个管理员；换人时请用 tongxing user reset 重设那个账号的密码，交给接任的人。",
            english:
                "Administrators are made at the first set-up only; to hand one over, reset that account with tongxing user reset."
        ))

    static func unknownUnit(_ unit: String, suggestion: String?) -> Problem {
        Problem(
            422, "unknown-unit", title: .init(chinese: "没有这个单位", english: "There is no such unit"),
            detail: .init(
                chinese: "没有名为“\(unit)”的单位" + (suggestion.map { "，是不是“\($0)”？" } ?? "，请按规则里的单位填写简称。"),
                english: "There is no unit “\(unit)”"
                    + (suggestion.map { "; did you mean “\($0)”?" } ?? "; use a short name of the units pack.")))
    }
}
