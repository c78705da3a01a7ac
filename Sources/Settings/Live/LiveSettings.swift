import Configuration
import Glibc
package import Logging
import Synchronization

/// The settings in force, kept up to date with the settings file while the service runs.
///
/// A file that became wrong, unreadable or lost changes nothing: the last good settings stay, the log says so once for
/// each new fault, and `fault` holds it until the file is in order again.
package final class LiveSettings: Sendable {
    struct State: Sendable {
        var current: ServiceSettings
        var fault: SettingsError?
    }

    package let catalogue: SettingCatalogue
    let sources: SettingsSources
    let file: ReloadingFileProvider<SettingsFileSnapshot>?
    let reader: SettingsReader
    let state: Mutex<State>
    let logger: Logger

    /// Reads all sources.
    ///
    /// - Throws: `SettingsError` with every problem of every source.
    package init(
        _ sources: SettingsSources, catalogue: SettingCatalogue = .shipped, logger: Logger = Logger(label: "settings")
    ) async throws(SettingsError) {
        self.catalogue = catalogue
        self.sources = sources
        self.logger = logger
        var problems = sources.problems(catalogue)
        var file: ReloadingFileProvider<SettingsFileSnapshot>?
        do { file = try await Self.open(sources, catalogue) } catch { problems = error.problems + problems }
        guard problems.isEmpty else { throw SettingsError(problems) }
        self.file = file
        reader = SettingsReader(sources: sources, file: file, catalogue: catalogue)
        state = Mutex(State(current: try reader.settings(reader.config.snapshot())))
    }

    package var current: ServiceSettings { state.withLock { $0.current } }
    /// Why the file as it is now is not in force; nil while it is.
    package var fault: SettingsError? { state.withLock { $0.fault } }

    private static func open(
        _ sources: SettingsSources, _ catalogue: SettingCatalogue
    ) async throws(SettingsError) -> ReloadingFileProvider<SettingsFileSnapshot>? {
        guard let path = sources.file else { return nil }
        if sources.fileMayBeMissing, access(path, F_OK) != 0 { return nil }
        let place: [AbsoluteConfigKey: ConfigValue] = ["filePath": ConfigValue(.string(path), isSecret: false)]
        do {
            return try await ReloadingFileProvider<SettingsFileSnapshot>(
                parsingOptions: .init(catalogue: catalogue, path: path),
                config: ConfigReader(provider: InMemoryProvider(values: place)))
        } catch { throw problem(error, path) }
    }

    static func problem(_ error: any Error, _ path: String) -> SettingsError {
        if let error = error as? SettingsError { return error }
        var status = stat()
        let obstacle: SettingComplaint.Obstacle =
            if stat(path, &status) != 0 {
                errno == ENOENT || errno == ENOTDIR ? .missing : .notAllowed
            } else if status.st_mode & S_IFMT == S_IFDIR {
                .folder
            } else if access(path, R_OK) != 0 {
                .notAllowed
            } else {
                .other
            }
        return SettingsError([SettingProblem(.file(path, line: 1, column: 1), .unreadable(obstacle))])
    }
}
