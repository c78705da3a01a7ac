import Foundation
import Logging
import Synchronization

@testable import Settings

/// A settings file in a folder of its own, and what is logged about it.
final class SettingsFolder: Sendable {
    let path: String
    private let folder: URL
    let log = CollectedLog()

    init(_ text: String? = nil) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "settings-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appending(path: "tongxing.toml").path()
        if let text { try write(text) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ text: String) throws { try text.write(toFile: path, atomically: true, encoding: .utf8) }
    func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }
    func remove() throws { try FileManager.default.removeItem(atPath: path) }

    func load(environment: [String: String] = [:], commandLine: [String: String] = [:]) async throws -> LiveSettings {
        try await LiveSettings(
            SettingsSources(file: path, environment: environment, commandLine: commandLine), logger: log.logger)
    }
}

/// Messages in the order in which they were logged.
final class CollectedLog: Sendable {
    private let collected = Mutex<[String]>([])
    var messages: [String] { collected.withLock { $0 } }
    var logger: Logger { Logger(label: "settings") { _ in Handler(log: self) } }

    struct Handler: LogHandler {
        let log: CollectedLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.info
        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }
        func log(event: LogEvent) {
            let line = "\(event.level) \(event.message) \(event.metadata?.description ?? "")"
            log.collected.withLock { $0.append(line) }
        }
    }
}

enum Repository {
    /// The folder that holds `Config`.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}

func problems(_ body: () async throws -> some Any) async -> [SettingProblem] {
    do {
        _ = try await body()
        return []
    } catch { return (error as? SettingsError)?.problems ?? [] }
}
