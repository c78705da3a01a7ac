/// What the requesting entity is.
public struct EntityKind: OpenName {
    /// As rule files, the API and webhooks spell it.
    public let rawValue: String
    /// The name of that spelling.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 企业
    public static let enterprise: EntityKind = "enterprise"
    /// 个体工商户
    public static let individualBusiness: EntityKind = "individual-business"

    /// The names that the core knows, in the order of the lifecycle.
    public static let known: [EntityKind] = [
        .enterprise, .individualBusiness,
    ]
}
