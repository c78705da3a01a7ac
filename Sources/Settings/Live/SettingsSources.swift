/// Where settings come from, besides the defaults.
package struct SettingsSources: Sendable {
    /// The settings file; nil: none is read.
    package var file: String?
    /// Whether a file that is not there at the start is like an empty one, as for the default path.
    package var fileMayBeMissing: Bool
    package var environment: [String: String]
    /// Options of the command line: a setting's name and its value as typed; they win over everything.
    package var commandLine: [String: String]

    package init(
        file: String? = nil, fileMayBeMissing: Bool = false, environment: [String: String] = [:],
        commandLine: [String: String] = [:]
    ) {
        self.file = file
        self.fileMayBeMissing = fileMayBeMissing
        self.environment = environment
        self.commandLine = commandLine
    }

    /// Variables that begin like settings and are none: the path of the file, and switches of the tests.
    private static func isOther(_ name: String) -> Bool {
        name == "TONGXING_CONFIG" || name.hasPrefix("TONGXING_TEST_")
    }

    /// What is wrong with environment and command line, in the order of the names.
    func problems(_ catalogue: SettingCatalogue) -> [SettingProblem] {
        environmentProblems(catalogue) + commandLineProblems(catalogue)
    }

    private func environmentProblems(_ catalogue: SettingCatalogue) -> [SettingProblem] {
        let own = environment.filter { $0.key.hasPrefix("TONGXING_") && !Self.isOther($0.key) }
        return own.sorted { $0.key < $1.key }.compactMap { name, text in
            let complaint: SettingComplaint? =
                if let key = catalogue.key(environmentName: name) { Self.complaint(key, text) } else {
                    .unknownKey(name, suggestion: catalogue.nearest(toEnvironmentName: name))
                }
            return complaint.map { SettingProblem(.environment(name), $0) }
        }
    }

    private func commandLineProblems(_ catalogue: SettingCatalogue) -> [SettingProblem] {
        commandLine.sorted { $0.key < $1.key }.compactMap { name, text in
            let complaint: SettingComplaint? =
                if let key = catalogue.key(named: name) { Self.complaint(key, text) } else {
                    .unknownKey(name, suggestion: catalogue.nearest(to: name))
                }
            return complaint.map { SettingProblem(.commandLine(name), $0) }
        }
    }

    private static func complaint(_ key: SettingKey, _ text: String) -> SettingComplaint? {
        guard let value = key.kind.value(spelt: text) else {
            return .wrongType(key, given: SettingValue.text(text).toml)
        }
        return key.kind.complaint(of: key, about: value)
    }
}
