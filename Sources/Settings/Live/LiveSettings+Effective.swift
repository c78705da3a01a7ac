import Configuration

extension LiveSettings {
    /// Every setting with its value and origin, secrets hidden.
    package func effective() -> [EffectiveSetting] {
        let settings = current
        return catalogue.keys.map { key in
            EffectiveSetting(
                key: key, text: key.isSecret ? "***" : settings[key].toml, origin: origin(of: key),
                isDefault: settings[key] == key.defaultValue)
        }
    }

    private func origin(of key: SettingKey) -> EffectiveSetting.Origin {
        if sources.commandLine[key.name] != nil { return .commandLine }
        if sources.environment[key.environmentName] != nil { return .environment }
        let components = key.name.split(separator: ".").map(String.init)
        let found = try? file?.value(forKey: AbsoluteConfigKey(components), type: .string)
        return found?.value == nil ? .default : .file
    }
}
