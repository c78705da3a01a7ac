import Logging

/// One event with everything that belongs on its line.
struct LogLine {
    var time: LogTime
    var label: String
    var event: LogEvent
    var metadata: Logger.Metadata

    /// One JSON object: `time`, `level`, `logger`, `message`, then `error`, `source`, `location` and `metadata`.
    var json: [UInt8] {
        var writer = JSONWriter()
        writer.open()
        writer.member("time", time.text)
        writer.member("level", event.level.rawValue)
        writer.member("logger", label)
        writer.member("message", event.message.description)
        if let error = event.error { writer.member("error", "\(error)") }
        writer.member("source", event.source)
        writer.member("location", "\(event.file):\(event.line)")
        if !metadata.isEmpty {
            writer.key("metadata")
            writer.value(.dictionary(metadata))
        }
        writer.close()
        return writer.bytes
    }

    /// `2026-02-10T09:30:00.000000Z WARNING [rules] message key=value`.
    var text: [UInt8] {
        var line = "\(time.text) \(event.level.rawValue.uppercased()) [\(label)] \(event.message)"
        if let error = event.error { line += " error=\(error)" }
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }) { line += " \(key)=\(value)" }
        return Array(PlainText.escapingControls(line).utf8)
    }
}
