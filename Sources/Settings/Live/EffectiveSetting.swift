/// A setting's value in force and where it comes from, for `tongxing doctor`.
package struct EffectiveSetting: Hashable, Sendable {
    package enum Origin: String, Sendable {
        case `default`, file, environment
        case commandLine = "command-line"
    }

    package var key: SettingKey
    /// As a settings file spells it; `***` where it is a secret.
    package var text: String
    package var origin: Origin
    /// Whether it has the value that it would have had unsaid.
    package var isDefault: Bool
}
