/// All settings, typed and checked.
package struct ServiceSettings: Hashable, Sendable {
    package enum RuleActivation: String, Sendable {
        case onSave = "on-save"
        case approved
    }

    /// Every value by its key, the whole truth that the typed members are read from.
    let values: [String: SettingValue]

    /// - Parameter values: checked, one for every key of the catalogue.
    init(values: [String: SettingValue]) { self.values = values }

    package var timeZone: String { text(.timeZone) }
    package var dataDirectory: String { text(.dataDirectory) }
    package var storeEngine: String { text(.storeEngine) }
    package var rulesDirectory: String { text(.rulesDirectory) }
    package var rulesActivation: RuleActivation { RuleActivation(rawValue: text(.rulesActivation)) ?? .approved }
    /// A level of swift-log.
    package var logLevel: String { text(.logLevel) }
    /// `json` or `text`.
    package var logFormat: String { text(.logFormat) }
    /// Whether every page is marked as showing demonstration data.
    package var showsDemonstrationMarker: Bool { flag(.demonstrationMarker) }
    package var http: HTTPSettings { HTTPSettings(self) }
    package var security: SecuritySettings { SecuritySettings(self) }
    package var scheduler: SchedulerSettings { SchedulerSettings(self) }
    package var metrics: MetricsSettings { MetricsSettings(self) }

    /// The modules that are switched on, by name.
    package var activeModules: Set<String> {
        Set(
            values.filter { $0.key.hasPrefix("modules.") && $0.value == .boolean(true) }.map {
                String($0.key.dropFirst(8))
            })
    }

    /// The value of a setting that a module or a later part added to the catalogue.
    package subscript(key: SettingKey) -> SettingValue { values[key.name] ?? key.defaultValue }
}

extension ServiceSettings {
    func text(_ key: SettingKey) -> String {
        if case .text(let text) = self[key] { text } else { "" }
    }

    func number(_ key: SettingKey) -> Int {
        if case .integer(let number) = self[key] { number } else { 0 }
    }

    func flag(_ key: SettingKey) -> Bool { self[key] == .boolean(true) }

    func items(_ key: SettingKey) -> [String] {
        if case .list(let items) = self[key] { items } else { [] }
    }

    func duration(_ key: SettingKey) -> Duration { .seconds(UnitSpelling.seconds(text(key)) ?? 0) }
    func bytes(_ key: SettingKey) -> Int { UnitSpelling.bytes(text(key)) ?? 0 }
}
