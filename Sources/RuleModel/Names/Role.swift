/// A role that permissions are given to.
public struct Role: OpenName {
    /// As rule files, the API and webhooks spell it.
    public let rawValue: String
    /// The name of that spelling.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 受理员
    public static let intake: Role = "intake"
    /// 派单员
    public static let dispatcher: Role = "dispatcher"
    /// 承办人
    public static let handler: Role = "handler"
    /// 审核人
    public static let reviewer: Role = "reviewer"
    /// 回访员
    public static let callback: Role = "callback"
    /// 制度人员
    public static let policy: Role = "policy"
    /// 系统管理员
    public static let operations: Role = "operations"
    /// 审计管理员
    public static let auditor: Role = "auditor"
    /// 安全管理员
    public static let security: Role = "security"
    /// 渠道
    public static let portal: Role = "portal"
    /// 公众
    public static let `public`: Role = "public"
    /// 系统
    public static let system: Role = "system"

    /// The names that the core knows, in the order of the lifecycle.
    public static let known: [Role] = [
        .intake, .dispatcher, .handler, .reviewer, .callback, .policy, .operations, .auditor, .security, .portal,
        .public, .system,
    ]
}
