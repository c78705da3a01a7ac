import Logging
import ModuleKit
import Settings
import Telemetry

/// Brings settings that changed while the server runs to the parts that do not ask for them at each use.
struct SettingsUptake: Sendable {
    let house: House
    let doors: Doors

    func take(_ change: SettingsChange) {
        if let level = Logger.Level(rawValue: change.new.logLevel) { house.observation.level.level = level }
        guard house.modules.activate(change.new.activeModules) else { return }
        doors.refresh()
        Logger(label: "tongxing.modules").notice(
            "模块已切换 modules were switched",
            metadata: ["active": .array(house.modules.active.map { .string($0.name) })])
    }
}
