import Logging
import Synchronization

/// A log that keeps what it is told.
final class KeptLog: Sendable {
    struct Line: Hashable {
        var level: Logger.Level
        /// The message, and behind it the values of its metadata.
        var text: String
    }

    private let kept = Mutex<[Line]>([])

    var errors: [String] { lines(.error) }
    var warnings: [String] { lines(.warning) }

    private func lines(_ level: Logger.Level) -> [String] {
        kept.withLock { $0 }.filter { $0.level == level }.map(\.text)
    }

    var logger: Logger { Logger(label: "test") { _ in Handler(log: self) } }

    private struct Handler: LogHandler {
        let log: KeptLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        func log(event: LogEvent) {
            let values = (event.metadata ?? [:]).map { "\($0.key)=\($0.value)" }.sorted()
            let text = ([event.message.description] + values).joined(separator: " ")
            log.kept.withLock { $0.append(Line(level: event.level, text: text)) }
        }

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }
    }
}
