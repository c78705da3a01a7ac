/// The name of a command on a service request.
public struct CommandName: OpenName {
    /// As rule files, the API and webhooks spell it.
    public let rawValue: String
    /// The name of that spelling.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 登记
    public static let register: CommandName = "register"
    /// 归类
    public static let classify: CommandName = "classify"
    /// 即时答复
    public static let answer: CommandName = "answer"
    /// 派单
    public static let dispatch: CommandName = "dispatch"
    /// 签收
    public static let accept: CommandName = "accept"
    /// 退单
    public static let `return`: CommandName = "return"
    /// 重新派单
    public static let redispatch: CommandName = "redispatch"
    /// 对接企业
    public static let contact: CommandName = "contact"
    /// 备注
    public static let note: CommandName = "note"
    /// 要求补正
    public static let requestMaterial: CommandName = "request-material"
    /// 收到补正
    public static let supplyMaterial: CommandName = "supply-material"
    /// 报告进度
    public static let progress: CommandName = "progress"
    /// 办结
    public static let conclude: CommandName = "conclude"
    /// 审核
    public static let review: CommandName = "review"
    /// 反馈结果
    public static let reportResult: CommandName = "report-result"
    /// 回访
    public static let callBack: CommandName = "call-back"
    /// 归档
    public static let close: CommandName = "close"
    /// 重新办理
    public static let reopen: CommandName = "reopen"
    /// 不予受理
    public static let reject: CommandName = "reject"
    /// 撤回
    public static let withdraw: CommandName = "withdraw"
    /// 批准规则: a command on the rules themselves, by the second person.
    public static let approveRules: CommandName = "approve-rules"

    /// The names that the core knows, in the order of the lifecycle.
    public static let known: [CommandName] = [
        .register, .classify, .answer, .dispatch, .accept, .`return`, .redispatch, .contact, .note, .requestMaterial,
        .supplyMaterial, .progress, .conclude, .review, .reportResult, .callBack, .close, .reopen, .reject, .withdraw,
    ]
}
