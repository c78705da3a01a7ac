extension SettingKey {
    static let host = SettingKey(
        "http.host", .text(maximum: 255), default: .text("127.0.0.1"),
        "监听地址。对外服务时填网卡地址或 0.0.0.0，并在前面放 TLS 反向代理。",
        "Address to listen on. To serve others, give an interface or 0.0.0.0 and put a TLS proxy in front.")
    static let port = SettingKey(
        "http.port", .integer(0...65_535), default: .integer(8_080),
        "监听端口；0 表示任选一个空闲端口。", "Port to listen on; 0 takes any free one.")
    static let bodyLimit = SettingKey(
        "http.body-limit", .size(bytes: 1_024...(256 << 20)), default: .text("2 MiB"),
        "请求正文的上限，超过即拒绝（413）。", "Largest request body; a larger one is refused (413).")
    static let idleTimeout = SettingKey(
        "http.idle-timeout", .duration(seconds: 1...3_600), default: .text("60 s"),
        "连接上这么久没有数据就断开。", "A connection without data for so long is closed.")
    static let requestTimeout = SettingKey(
        "http.request-timeout", .duration(seconds: 1...600), default: .text("30 s"),
        "一次请求从首字节到答复的最长时间。", "Longest time from a request's first byte to its answer.")
    static let trustedProxies = SettingKey(
        "http.trusted-proxies", .networks, default: .list([]),
        "只有来自这些地址的请求，才采信其 X-Forwarded-For 和 X-Forwarded-Proto。",
        "Only requests from these addresses are believed in their X-Forwarded-For and X-Forwarded-Proto.")

    static let http = [host, port, bodyLimit, idleTimeout, requestTimeout, trustedProxies]
}
