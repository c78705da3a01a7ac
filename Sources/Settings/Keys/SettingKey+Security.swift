extension SettingKey {
    static let securityProfile = SettingKey(
        "security.profile", .choice(["mlps3", "asvs"]), default: .text("mlps3"), live: true,
        "密码规则：mlps3 按等保2.0三级（含定期更换），asvs 不强制更换。",
        "Password rules: mlps3 follows MLPS 2.0 level 3 (with rotation), asvs forces no rotation.")
    static let sessionIdleMinutes = SettingKey(
        "security.session-idle-minutes", .integer(1...120), default: .integer(10), live: true,
        "多少分钟没有操作即自动退出。", "Minutes without action after which a person is signed out.")
    static let sessionHours = SettingKey(
        "security.session-hours", .integer(1...72), default: .integer(12), live: true,
        "一次登录最长有效的小时数，到时须重新登录。", "Hours after which one must sign in again in any case.")
    static let lockoutFailures = SettingKey(
        "security.lockout-failures", .integer(3...20), default: .integer(5), live: true,
        "连续多少次密码错误后锁定。", "Failed passwords in a row that lock a login.")
    static let lockoutMinutes = SettingKey(
        "security.lockout-minutes", .integer(1...1_440), default: .integer(5), live: true,
        "锁定多少分钟。", "Minutes that a login stays locked.")
    static let secureCookies = SettingKey(
        "security.secure-cookies", .choice(["auto", "always", "never"]), default: .text("auto"),
        "会话 Cookie 是否只走 HTTPS：auto 在本机回环地址上不要求；前面有 TLS 反向代理时填 always。",
        "Whether cookies need HTTPS: auto does not on loopback; say always behind a TLS proxy.")

    static let security = [
        securityProfile, sessionIdleMinutes, sessionHours, lockoutFailures, lockoutMinutes, secureCookies,
    ]
}
