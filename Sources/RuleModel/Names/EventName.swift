/// The name of an event of a service request; clocks start, stop and are cancelled on these.
public struct EventName: OpenName {
    /// As rule files, the API and webhooks spell it.
    public let rawValue: String
    /// The name of that spelling.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 登记
    public static let registered: EventName = "registered"
    /// 归类
    public static let classified: EventName = "classified"
    /// 即时答复
    public static let answered: EventName = "answered"
    /// 派单
    public static let dispatched: EventName = "dispatched"
    /// 签收
    public static let accepted: EventName = "accepted"
    /// 退单
    public static let returned: EventName = "returned"
    /// 对接企业
    public static let contacted: EventName = "contacted"
    /// 备注
    public static let noted: EventName = "noted"
    /// 要求补正，中止
    public static let suspended: EventName = "suspended"
    /// 补正收到，恢复
    public static let resumed: EventName = "resumed"
    /// 报告进度
    public static let progressed: EventName = "progressed"
    /// 办结
    public static let concluded: EventName = "concluded"
    /// 审核通过
    public static let reviewed: EventName = "reviewed"
    /// 审核退回
    public static let reviewRefused: EventName = "review-refused"
    /// 反馈结果
    public static let reported: EventName = "reported"
    /// 回访
    public static let calledBack: EventName = "called-back"
    /// 归档
    public static let closed: EventName = "closed"
    /// 重新办理
    public static let reopened: EventName = "reopened"
    /// 不予受理
    public static let rejected: EventName = "rejected"
    /// 撤回
    public static let withdrawn: EventName = "withdrawn"
    /// 时限触发
    public static let fired: EventName = "fired"

    /// The names that the core knows, in the order of the lifecycle.
    public static let known: [EventName] = [
        .registered, .classified, .answered, .dispatched, .accepted, .returned, .contacted, .noted, .suspended,
        .resumed, .progressed, .concluded, .reviewed, .reviewRefused, .reported, .calledBack, .closed, .reopened,
        .rejected, .withdrawn, .fired,
    ]
}
