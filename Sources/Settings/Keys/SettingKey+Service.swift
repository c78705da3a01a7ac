extension SettingKey {
    static let timeZone = SettingKey(
        "time-zone", .timeZone, default: .text("Asia/Shanghai"),
        "工作日、工作时间和页面所用的时区；存储一律用 UTC。",
        "Zone of working days, hours and pages; everything is stored in UTC.")
    static let dataDirectory = SettingKey(
        "data.directory", .path, default: .text("data"),
        "数据目录：数据库、检索索引、附件和本机套接字。同一目录只能由一个进程使用。",
        "Folder of database, search index, attachments and local socket. One process owns it.")
    static let storeEngine = SettingKey(
        "store.engine", .choice(["sqlite"]), default: .text("sqlite"),
        "数据库引擎；sqlite 内嵌，无需安装。", "Database engine; sqlite is embedded and needs no set-up.")
    static let rulesDirectory = SettingKey(
        "rules.directory", .path, default: .text("rules"),
        "规则文件的工作目录，保存即检查。", "Working folder of the rule files; checked when saved.")
    static let rulesActivation = SettingKey(
        "rules.activation", .choice(["approved", "on-save"]), default: .text("approved"), live: true,
        "规则何时生效：由第二个人批准后（approved），或者保存且检查通过即生效（on-save，宜于演示和试用）。",
        "When rules take effect: once a second person approves, or once saved and found valid (on-save, for trials).")
    static let logLevel = SettingKey(
        "log.level", .choice(["trace", "debug", "info", "notice", "warning", "error", "critical"]),
        default: .text("info"), live: true, "日志的最低级别。", "Lowest level that is logged.")
    static let logFormat = SettingKey(
        "log.format", .choice(["json", "text"]), default: .text("json"),
        "日志格式：json 每行一个对象，text 供人阅读。", "json: one object a line; text: for people.")
    static let schedulerLongestSleep = SettingKey(
        "scheduler.longest-sleep", .duration(seconds: 1...600), default: .text("30 s"),
        "定时器最多睡这么久就再看一次，时钟跳变后也能及时触发。",
        "The scheduler looks again after so long at most, so that it survives jumps of the clock.")
    static let schedulerBatch = SettingKey(
        "scheduler.batch", .integer(1...10_000), default: .integer(500),
        "一个事务里最多触发多少个到点的时限。", "Most due clocks fired in one transaction.")
    static let metricsEnabled = SettingKey(
        "metrics.enabled", .boolean, default: .boolean(true), live: true,
        "是否提供 /metrics。", "Whether /metrics is served.")
    static let metricsToken = SettingKey(
        "metrics.token", .text(maximum: 200), default: .text(""), secret: true, live: true,
        "读取 /metrics 所需的令牌；留空则只许本机读取。",
        "Bearer token for /metrics; empty: only this machine may read it.")
    static let metricsSeries = SettingKey(
        "metrics.series-limit", .integer(100...1_000_000), default: .integer(10_000),
        "指标序列总数的上限，超出的不再新建并计数。", "Most series kept; more are refused and counted.")
    static let demonstrationMarker = SettingKey(
        "demonstration.marker", .boolean, default: .boolean(false), live: true,
        "在每个页面标明“演示数据”。", "Marks every page as showing demonstration data.")

    static let service = [
        timeZone, dataDirectory, storeEngine, rulesDirectory, rulesActivation, logLevel, logFormat,
        schedulerLongestSleep, schedulerBatch, metricsEnabled, metricsToken, metricsSeries, demonstrationMarker,
    ]
}
