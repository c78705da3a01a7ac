/// Settings that are each in order and together are not.
enum CombinationCheck {
    static func problems(_ settings: ServiceSettings) -> [SettingProblem] {
        guard settings.text(.secureCookies) == "never", !settings.http.isLoopback else { return [] }
        return [SettingProblem(.combination, .insecureCookies(host: settings.http.host))]
    }
}
