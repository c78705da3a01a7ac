/// How a request is handled. Source: 工作实施方案 三（二）.
public struct Track: OpenName {
    /// As rule files, the API and webhooks spell it.
    public let rawValue: String
    /// The name of that spelling.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 即时解决
    public static let instant: Track = "instant"
    /// 本部门办理
    public static let ownUnit: Track = "own-unit"
    /// 流转办理
    public static let transferred: Track = "transferred"
    /// 跨部门协同
    public static let crossDepartment: Track = "cross-department"
    /// 复杂疑难
    public static let complex: Track = "complex"

    /// The names that the core knows, in the order of the lifecycle.
    public static let known: [Track] = [
        .instant, .ownUnit, .transferred, .crossDepartment, .complex,
    ]
}
