package import Logging

/// A swift-log back end that writes each event as one line.
package struct LineLogHandler: LogHandler {
    private let label: String
    private let format: LogFormat
    private let sink: any LogSink
    private let shared: LogLevelSwitch
    private let now: @Sendable () -> LogTime
    private var ownLevel: Logger.Level?
    package var metadata: Logger.Metadata = [:]
    package var metadataProvider: Logger.MetadataProvider?

    package init(
        label: String, format: LogFormat, level: LogLevelSwitch, sink: any LogSink = FileDescriptorSink(),
        metadataProvider: Logger.MetadataProvider? = nil, now: @escaping @Sendable () -> LogTime = LogTime.now
    ) {
        self.label = label
        self.format = format
        self.sink = sink
        self.now = now
        self.metadataProvider = metadataProvider
        shared = level
    }

    /// The level set on this logger, or else the one that all share.
    package var logLevel: Logger.Level {
        get { ownLevel ?? shared.level }
        set { ownLevel = newValue }
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let line = LogLine(time: now(), label: label, event: event, metadata: merged(event.metadata))
        var bytes = format == .json ? line.json : line.text
        bytes.append(UInt8(ascii: "\n"))
        sink.write(bytes)
    }

    /// The event's own values win over the logger's, and those over the provider's.
    private func merged(_ event: Logger.Metadata?) -> Logger.Metadata {
        var all = metadataProvider?.get() ?? [:]
        all.merge(metadata) { $1 }
        if let event { all.merge(event) { $1 } }
        return all
    }
}
