import ArgumentParser
import Settings

/// The folder of the rule files, which every command on them takes.
struct RulesOption: ParsableArguments {
    @Option(
        name: .customLong("rules"),
        help: ArgumentHelp(
            stringLiteral: Wording.said("规则文件夹，默认按设置 rules.directory", "The folder of the rule files; rules.directory"))
    )
    var folder: String?
    @Option(
        help: ArgumentHelp(
            stringLiteral: Wording.said("设置文件，默认 Config/tongxing.toml", "The settings file, Config/tongxing.toml")))
    var config: String?

    /// The folder named on the command line, or else that of the settings.
    func path() async throws -> String {
        if let folder { return folder }
        return try await place().settings().rulesDirectory
    }

    /// Where the settings are, with a data folder that goes before theirs.
    func place(data: String? = nil) throws -> SettingsOptions {
        let named = [("--config", config), ("--data", data)]
        return try SettingsOptions.parse(named.flatMap { name, value in value.map { [name, $0] } ?? [] })
    }
}
