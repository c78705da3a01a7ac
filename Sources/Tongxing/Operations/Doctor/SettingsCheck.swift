import Settings

/// Whether the settings can be used, and which of them are not the defaults.
enum SettingsCheck {
    static func finding(_ live: LiveSettings) -> Finding {
        let changed = live.effective().filter { !$0.isDefault }
        let list = changed.map { "\($0.key.name)=\($0.text)" }.joined(separator: ", ")
        if changed.isEmpty { return .ok(.settings, "全部为默认值。", "All are the defaults.") }
        return .ok(
            .settings, "\(changed.count) 项不是默认值：\(list)。", "\(changed.count) differ from the defaults: \(list).")
    }

    static func findings(_ error: SettingsError) -> [Finding] {
        error.problems.map { .fault(.settings, $0.chinese, $0.english) }
    }
}
