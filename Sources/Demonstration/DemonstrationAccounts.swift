package import Identity
import RuleModel

/// The accounts of the demonstration zone, one for each role and for the departments that its requests go to.
package enum DemonstrationAccounts {
    /// The three administrators first, each alone in their duty.
    package static let administrators = [
        NewUser(login: "ops", displayName: "演示系统管理员", unit: nil, roles: [.operations]),
        NewUser(login: "security", displayName: "演示安全管理员", unit: nil, roles: [.security]),
        NewUser(login: "auditor", displayName: "演示审计管理员", unit: nil, roles: [.auditor]),
    ]

    package static let staff =
        [
            NewUser(login: "intake", displayName: "演示受理员", unit: "政务办", roles: [.intake, .callback]),
            NewUser(login: "dispatcher", displayName: "演示派单员", unit: "政务办", roles: [.dispatcher]),
            NewUser(login: "policy", displayName: "演示制度人员", unit: "政务办", roles: [.policy]),
            NewUser(login: "approver", displayName: "演示制度审批人", unit: "政务办", roles: [.policy]),
        ]
        + departments.flatMap { login, unit in
            [
                NewUser(login: login, displayName: "演示\(unit)承办人", unit: UnitName(unit), roles: [.handler]),
                NewUser(
                    login: login + "-review", displayName: "演示\(unit)审核人", unit: UnitName(unit), roles: [.reviewer]),
            ]
        }

    private static let departments = [
        ("guijian", "规建局"), ("gongxin", "工信局"), ("shangwu", "商务局"), ("caizheng", "财政局"), ("keji", "科技局"),
        ("wenjiao", "文教局"), ("chenghuan", "城环局"), ("shefa", "社发局"), ("fagai", "发改局"), ("shichang", "市场监管局"),
        ("toucu", "投促局"),
    ]
}
