/// How people sign in.
package struct SecuritySettings: Hashable, Sendable {
    package enum Profile: String, Sendable {
        /// 等保2.0 三级: passwords are also changed from time to time.
        case mlps3
        /// OWASP ASVS: no forced rotation.
        case asvs
    }

    package var profile: Profile
    package var sessionIdle: Duration
    package var sessionLifetime: Duration
    package var lockoutFailures: Int
    package var lockout: Duration
    /// Whether cookies demand HTTPS, `auto` decided by the address listened on.
    package var secureCookies: Bool

    init(_ settings: ServiceSettings) {
        profile = Profile(rawValue: settings.text(.securityProfile)) ?? .mlps3
        sessionIdle = .seconds(settings.number(.sessionIdleMinutes) * 60)
        sessionLifetime = .seconds(settings.number(.sessionHours) * 3_600)
        lockoutFailures = settings.number(.lockoutFailures)
        lockout = .seconds(settings.number(.lockoutMinutes) * 60)
        let choice = settings.text(.secureCookies)
        secureCookies = choice == "always" || (choice == "auto" && !settings.http.isLoopback)
    }
}
