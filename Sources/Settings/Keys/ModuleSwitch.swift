/// The setting by which operations switch a module on or off.
package struct ModuleSwitch: Hashable, Sendable {
    /// Such as `registry`.
    package var name: String
    package var isOnByDefault: Bool
    package var chinese: String
    package var english: String

    package init(_ name: String, isOnByDefault: Bool, _ chinese: String, _ english: String) {
        self.name = name
        self.isOnByDefault = isOnByDefault
        self.chinese = chinese
        self.english = english
    }

    var key: SettingKey {
        SettingKey("modules.\(name)", .boolean, default: .boolean(isOnByDefault), live: true, chinese, english)
    }

    /// The modules that this version ships.
    package static let shipped = [
        ModuleSwitch(
            "registry", isOnByDefault: true, "市场主体名录：一企一档、导入、包保关系。",
            "Registry of enterprises: files, imports, who looks after whom.")
    ]
}
