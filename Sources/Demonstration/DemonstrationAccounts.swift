package import Identity
import RuleModel

/// The accounts of the demonstration zone, one for each role and for the departments that its requests go to.
package enum DemonstrationAccounts {
    /// The password of all of them, known to everybody: such accounts belong into a demonstration only.
    package static let password = "Baoshui-Demo-2026"

    /// The three administrators first, each alone in their duty.
    package static let administrators = [
        NewUser(login: "ops", displayName: "演示系统管理员", unit: nil, roles: [.operations]),
        NewUser(login: "security", displayName: "演示安全管理员", unit: nil, roles: [.security]),
        NewUser(login: "auditor", displayName: "演示审计管理员", unit: nil, roles: [.auditor]),
    ]

    package static let staff =
        [intake, dispatcher]
        + [
            NewUser(login: "policy", displayName: "演示制度人员", unit: office, roles: [.policy]),
            NewUser(login: "approver", displayName: "演示制度审批人", unit: office, roles: [.policy]),
        ]
        + departments.flatMap { [handler(of: $0), reviewer(of: $0)] }

    static let intake = NewUser(login: "intake", displayName: "演示受理员", unit: office, roles: [.intake, .callback])
    static let dispatcher = NewUser(login: "dispatcher", displayName: "演示派单员", unit: office, roles: [.dispatcher])

    /// 政务办 leads the work and calls back. Source: 工作实施方案 四（一）.
    static let office: UnitName = "政务办"

    /// A department whose people can sign in.
    struct Department {
        var login: String
        var unit: UnitName
    }

    static let departments: [Department] = [
        ("guijian", "规建局"), ("gongxin", "工信局"), ("shangwu", "商务局"), ("caizheng", "财政局"), ("keji", "科技局"),
        ("wenjiao", "文教局"), ("chenghuan", "城环局"), ("shefa", "社发局"), ("fagai", "发改局"), ("shichang", "市场监管局"),
        ("toucu", "投促局"), ("zimao", "自贸局"), ("hangwu", "航空物流区管理局"), ("zhengwu", "政务办"),
    ].map { Department(login: $0.0, unit: UnitName($0.1)) }

    static func handler(of department: Department) -> NewUser {
        NewUser(
            login: department.login, displayName: "演示\(department.unit)承办人", unit: department.unit, roles: [.handler])
    }

    static func reviewer(of department: Department) -> NewUser {
        NewUser(
            login: department.login + "-review", displayName: "演示\(department.unit)审核人", unit: department.unit,
            roles: [.reviewer])
    }
}
