package import RuleModel

extension CommandName {
    private static let titles: [CommandName: String] = [
        .register: "登记", .classify: "归类", .answer: "即时答复", .dispatch: "派单", .accept: "签收", .return: "退单",
        .redispatch: "重新派单", .contact: "记录对接", .note: "备注", .requestMaterial: "要求补正", .supplyMaterial: "提交补正",
        .progress: "报告进度", .conclude: "办结", .review: "审核", .reportResult: "反馈结果", .callBack: "回访", .close: "归档",
        .reopen: "重新办理", .reject: "不予受理", .withdraw: "撤回",
    ]

    /// The Chinese title; the name itself where a module brought it.
    package var title: String { Self.titles[self] ?? rawValue }
}

extension StateName {
    private static let titles: [StateName: String] = [
        .registered: "已登记", .answered: "即时答复", .dispatched: "已派单", .accepted: "已签收", .handling: "办理中",
        .suspended: "中止（待补正）", .concluded: "已办结（待审核）", .reviewed: "待反馈", .reported: "已反馈（待回访）",
        .closed: "已归档", .returned: "退单待重派", .rejected: "不予受理", .withdrawn: "已撤回",
    ]

    /// The Chinese title; the name itself where a module brought it.
    package var title: String { Self.titles[self] ?? rawValue }
}
