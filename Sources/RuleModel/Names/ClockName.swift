/// The name of a clock that a deadline rule runs.
public struct ClockName: OpenName {
    /// As rule files, the API and webhooks spell it.
    public let rawValue: String
    /// The name of that spelling.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 总时限
    public static let total: ClockName = "total"
    /// 对接企业
    public static let contact: ClockName = "contact"
    /// 办理进度
    public static let progress: ClockName = "progress"
    /// 反馈结果
    public static let report: ClockName = "report"
    /// 会议限期
    public static let resolution: ClockName = "resolution"
    /// 签收
    public static let accept: ClockName = "accept"
    /// 退单期
    public static let `return`: ClockName = "return"
    /// 受理
    public static let intake: ClockName = "intake"
    /// 补正期
    public static let pause: ClockName = "pause"
    /// 回访
    public static let callback: ClockName = "callback"

    /// The names that the core knows, in the order of the lifecycle.
    public static let known: [ClockName] = [
        .total, .contact, .progress, .report, .resolution, .accept, .`return`, .intake, .pause, .callback,
    ]
}
