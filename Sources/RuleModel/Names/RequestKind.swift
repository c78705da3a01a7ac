/// What sort of request it is; modules add theirs.
public struct RequestKind: OpenName {
    /// As rule files, the API and webhooks spell it.
    public let rawValue: String
    /// The name of that spelling.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 咨询
    public static let consultation: RequestKind = "consultation"
    /// 求助
    public static let help: RequestKind = "help"
    /// 投诉
    public static let complaint: RequestKind = "complaint"
    /// 建议
    public static let suggestion: RequestKind = "suggestion"

    /// The names that the core knows, in the order of the lifecycle.
    public static let known: [RequestKind] = [
        .consultation, .help, .complaint, .suggestion,
    ]
}
