/// How urgent a request is.
public struct Urgency: OpenName {
    /// As rule files, the API and webhooks spell it.
    public let rawValue: String
    /// The name of that spelling.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 一般
    public static let normal: Urgency = "normal"
    /// 公用设施
    public static let publicUtility: Urgency = "public-utility"
    /// 生命财产
    public static let lifeProperty: Urgency = "life-property"

    /// The names that the core knows, in the order of the lifecycle.
    public static let known: [Urgency] = [
        .normal, .publicUtility, .lifeProperty,
    ]
}
