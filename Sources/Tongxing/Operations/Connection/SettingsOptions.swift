import ArgumentParser
import Foundation
import Settings

/// `--config FILE` and `--data DIR`, which every command that needs data takes.
struct SettingsOptions: ParsableArguments {
    /// Read where no other file is named, and not missed where it is not there.
    private static let usualFile = "Config/tongxing.toml"

    @Option(
        help: ArgumentHelp(
            stringLiteral: Wording.said("设置文件，默认 Config/tongxing.toml", "The settings file, Config/tongxing.toml")))
    var config: String?
    @Option(
        help: ArgumentHelp(stringLiteral: Wording.said("数据目录，优先于设置文件", "The data folder, before the settings file")))
    var data: String?

    /// Where settings come from in this run; `options` are further ones of the command line.
    func sources(_ options: [String: String] = [:]) -> SettingsSources {
        let environment = ProcessInfo.processInfo.environment
        let named = config ?? environment["TONGXING_CONFIG"]
        var options = options
        options["data.directory"] = data
        return SettingsSources(
            file: named ?? Self.usualFile, fileMayBeMissing: named == nil, environment: environment,
            commandLine: options)
    }

    /// The settings in force; where they cannot be used, the command fails with every problem.
    func settings() async throws -> ServiceSettings {
        do { return try await LiveSettings(sources()).current } catch { throw CommandFailure(error) }
    }
}
