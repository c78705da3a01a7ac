/// Every setting there is, in the order in which they are documented.
package struct SettingCatalogue: Sendable {
    package let keys: [SettingKey]
    private let byName: [String: SettingKey]
    private let byEnvironmentName: [String: SettingKey]

    package init(modules: [ModuleSwitch] = ModuleSwitch.shipped, additional: [SettingKey] = []) {
        let all = SettingKey.service + SettingKey.http + SettingKey.security + modules.map(\.key) + additional
        keys = Self.sectionsTogether(all)
        byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
        byEnvironmentName = Dictionary(all.map { ($0.environmentName, $0) }) { first, _ in first }
    }

    package static let shipped = SettingCatalogue()

    package func key(named name: String) -> SettingKey? { byName[name] }
    func key(environmentName: String) -> SettingKey? { byEnvironmentName[environmentName] }

    func nearest(to name: String) -> String? { NearestName.of(name, in: keys.map(\.name)) }
    func nearest(toEnvironmentName name: String) -> String? { NearestName.of(name, in: keys.map(\.environmentName)) }

    /// Whether some key stands in or below that table.
    func hasTable(_ name: String) -> Bool { keys.contains { $0.name.hasPrefix(name + ".") } }

    /// The top first, then each table in the order of its first key.
    private static func sectionsTogether(_ keys: [SettingKey]) -> [SettingKey] {
        var order: [String] = []
        for key in keys where !order.contains(key.section) { order.append(key.section) }
        let sections = order.filter(\.isEmpty) + order.filter { !$0.isEmpty }
        return sections.flatMap { section in keys.filter { $0.section == section } }
    }
}
