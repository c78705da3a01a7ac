import Configuration

/// Reads every setting through swift-configuration, in the order command line, environment, file, defaults.
struct SettingsReader: Sendable {
    let catalogue: SettingCatalogue
    let config: ConfigReader

    init(sources: SettingsSources, file: (any ConfigProvider)?, catalogue: SettingCatalogue) {
        self.catalogue = catalogue
        var providers: [any ConfigProvider] = [Self.commandLine(sources.commandLine, catalogue)]
        let secrets = Set(catalogue.keys.filter(\.isSecret).map(\.environmentName))
        let environment = EnvironmentVariablesProvider(
            environmentVariables: sources.environment.filter { catalogue.key(environmentName: $0.key) != nil },
            secretsSpecifier: .specific(secrets))
        providers.append(environment.prefixKeys(with: "tongxing"))
        if let file { providers.append(file) }
        providers.append(Self.defaults(catalogue))
        config = ConfigReader(providers: providers)
    }

    /// Typed and checked.
    func settings(_ snapshot: ConfigSnapshotReader) throws(SettingsError) -> ServiceSettings {
        var values: [String: SettingValue] = [:]
        for key in catalogue.keys { values[key.name] = value(of: key, in: snapshot) }
        let settings = ServiceSettings(values: values)
        let problems = CombinationCheck.problems(settings)
        guard problems.isEmpty else { throw SettingsError(problems) }
        return settings
    }

    private func value(of key: SettingKey, in snapshot: ConfigSnapshotReader) -> SettingValue {
        let name = ConfigKey(key.name)
        switch key.defaultValue {
        case .text(let text): return .text(snapshot.string(forKey: name, isSecret: key.isSecret, default: text))
        case .integer(let number): return .integer(snapshot.int(forKey: name, isSecret: key.isSecret, default: number))
        case .boolean(let flag): return .boolean(snapshot.bool(forKey: name, isSecret: key.isSecret, default: flag))
        case .list(let items):
            let found = snapshot.stringArray(forKey: name, isSecret: key.isSecret, default: items)
            return .list(found.flatMap(SettingKind.items))
        }
    }

    private static func commandLine(_ options: [String: String], _ catalogue: SettingCatalogue) -> InMemoryProvider {
        var values: [AbsoluteConfigKey: ConfigValue] = [:]
        for (name, text) in options {
            guard let key = catalogue.key(named: name), let value = key.kind.value(spelt: text) else { continue }
            values[Self.absolute(key)] = ConfigValue(content(value), isSecret: key.isSecret)
        }
        return InMemoryProvider(name: "command line", values: values)
    }

    private static func defaults(_ catalogue: SettingCatalogue) -> InMemoryProvider {
        let values = catalogue.keys.map { (absolute($0), ConfigValue(content($0.defaultValue), isSecret: $0.isSecret)) }
        return InMemoryProvider(name: "defaults", values: Dictionary(values) { first, _ in first })
    }

    private static func absolute(_ key: SettingKey) -> AbsoluteConfigKey {
        AbsoluteConfigKey(key.name.split(separator: ".").map(String.init))
    }

    private static func content(_ value: SettingValue) -> ConfigContent {
        switch value {
        case .text(let text): .string(text)
        case .integer(let number): .int(number)
        case .boolean(let flag): .bool(flag)
        case .list(let items): .stringArray(items)
        }
    }
}
