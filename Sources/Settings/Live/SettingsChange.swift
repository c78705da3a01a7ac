/// New settings in force, and what they changed.
package struct SettingsChange: Sendable {
    package var old: ServiceSettings
    package var new: ServiceSettings
    package var changed: [SettingKey]

    init(old: ServiceSettings, new: ServiceSettings, catalogue: SettingCatalogue) {
        self.old = old
        self.new = new
        changed = catalogue.keys.filter { old[$0] != new[$0] }
    }

    /// Changed keys that the running service does not take up.
    package var waitingForRestart: [SettingKey] { changed.filter { !$0.isLive } }
}
