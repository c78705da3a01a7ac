/// The channel a request came in through.
public struct ChannelName: OpenName {
    /// As rule files, the API and webhooks spell it.
    public let rawValue: String
    /// The name of that spelling.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 门户网站
    public static let portal: ChannelName = "portal"
    /// 企业专员
    public static let steward: ChannelName = "steward"
    /// 媒体
    public static let media: ChannelName = "media"
    /// 企业群
    public static let group: ChannelName = "group"
    /// 网格
    public static let grid: ChannelName = "grid"
    /// 运行中枢
    public static let hub: ChannelName = "hub"
    /// 双万双服
    public static let doubleService: ChannelName = "double-service"
    /// 主任信箱
    public static let directorMailbox: ChannelName = "director-mailbox"

    /// The names that the core knows, in the order of the lifecycle.
    public static let known: [ChannelName] = [
        .portal, .steward, .media, .group, .grid, .hub, .doubleService, .directorMailbox,
    ]

    /// 12345 热线
    public static let hotline: ChannelName = "12345"
}
