/// The state of a service request.
public struct StateName: OpenName {
    /// As rule files, the API and webhooks spell it.
    public let rawValue: String
    /// The name of that spelling.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已登记
    public static let registered: StateName = "registered"
    /// 即时答复
    public static let answered: StateName = "answered"
    /// 已派单
    public static let dispatched: StateName = "dispatched"
    /// 已签收
    public static let accepted: StateName = "accepted"
    /// 办理中
    public static let handling: StateName = "handling"
    /// 中止（待补正）
    public static let suspended: StateName = "suspended"
    /// 已办结（待审核）
    public static let concluded: StateName = "concluded"
    /// 待反馈
    public static let reviewed: StateName = "reviewed"
    /// 已反馈（待回访）
    public static let reported: StateName = "reported"
    /// 已归档
    public static let closed: StateName = "closed"
    /// 退单待重派
    public static let returned: StateName = "returned"
    /// 不予受理
    public static let rejected: StateName = "rejected"
    /// 已撤回
    public static let withdrawn: StateName = "withdrawn"

    /// The names that the core knows, in the order of the lifecycle.
    public static let known: [StateName] = [
        .registered, .answered, .dispatched, .accepted, .handling, .suspended, .concluded, .reviewed, .reported,
        .closed, .returned, .rejected, .withdrawn,
    ]

    /// States that nothing but `reopen` leaves: no clock runs in them.
    public var isEnded: Bool { self == .closed || self == .rejected || self == .withdrawn }
}
