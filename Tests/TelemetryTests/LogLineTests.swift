import Foundation
import Logging
import Synchronization
import Testing

@testable import Telemetry

/// Keeps the lines that it is given.
final class CollectingSink: LogSink {
    private let collected = Mutex<[[UInt8]]>([])
    func write(_ line: [UInt8]) { collected.withLock { $0.append(line) } }
    var lines: [String] { collected.withLock { $0.map { String(decoding: $0, as: UTF8.self) } } }
}

@Suite("Log lines")
struct LogLineTests {
    let sink = CollectingSink()
    let level = LogLevelSwitch(.info)

    private func logger(_ format: LogFormat = .json, provider: Logger.MetadataProvider? = nil) -> Logger {
        Logger(label: "rules") { label in
            LineLogHandler(
                label: label, format: format, level: level, sink: sink, metadataProvider: provider,
                now: { LogTime(microseconds: 1_770_687_000_000_007) })
        }
    }

    private func object(_ line: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    @Test("An event is one JSON object on one line, with its error and nested metadata")
    func jsonObject() throws {
        logger().warning(
            "规则未生效", error: CancellationError(),
            metadata: [
                "pack": "service.deadlines", "where": ["line": "14", "files": ["a", "b"]], "n": .stringConvertible(3),
            ])
        #expect(sink.lines.count == 1)
        #expect(sink.lines[0].hasSuffix("}\n"))
        let object = try object(sink.lines[0])
        #expect(object["time"] as? String == "2026-02-10T01:30:00.000007Z")
        #expect(object["level"] as? String == "warning")
        #expect(object["logger"] as? String == "rules")
        #expect(object["message"] as? String == "规则未生效")
        #expect(object["error"] as? String == "CancellationError()")
        let metadata = try #require(object["metadata"] as? [String: Any])
        #expect(metadata["pack"] as? String == "service.deadlines")
        #expect((metadata["where"] as? [String: Any])?["files"] as? [String] == ["a", "b"])
        #expect(metadata["n"] as? String == "3")
    }

    @Test(
        "No text breaks the line or the JSON, and none is lost",
        arguments: [
            "行一\n行二\r\n", "\"quoted\" \\ back", "\u{0}\u{1}\u{1B}[31m\u{7F}\u{85}", "\u{2028}\u{2029}\u{202E}",
            "🇨🇳👩‍👩‍👧 e\u{301}",
            "同行", "",
        ])
    func roundTrip(text: String) throws {
        logger().info("\(text)", metadata: ["k\n\"": .string(text)])
        #expect(sink.lines[0].unicodeScalars.filter { $0.value < 0x20 || $0.value == 0x2028 } == ["\n"])
        let object = try object(sink.lines[0])
        #expect(object["message"] as? String == text)
        #expect((object["metadata"] as? [String: Any])?["k\n\""] as? String == text)
    }

    @Test("The readable format forges no second line and sends no escape sequence to a terminal")
    func textFormat() {
        logger(.text).error("bad\n2026 INFO [x] forged \u{1B}[2J", metadata: ["b": "2", "a": "1"])
        #expect(
            sink.lines == [
                #"2026-02-10T01:30:00.000007Z ERROR [rules] bad\n2026 INFO [x] forged \u{1b}[2J a=1 b=2"# + "\n"
            ])
    }

    @Test("The shared level may change at any time; a logger's own level stays")
    func levels() {
        var own = logger()
        own.logLevel = .debug
        let shared = logger()
        shared.debug("hidden")
        own.debug("seen")
        level.level = .debug
        shared.debug("now seen")
        level.level = .error
        shared.warning("hidden again")
        own.debug("still seen")
        #expect(sink.lines.count == 3)
    }

    @Test("Metadata of the event wins over the logger's, and that over the provider's")
    func metadataOrder() throws {
        var logger = logger(provider: .init { ["a": "provider", "b": "provider", "c": "provider"] })
        logger[metadataKey: "b"] = "logger"
        logger[metadataKey: "c"] = "logger"
        logger.info("x", metadata: ["c": "event"])
        let metadata = try object(sink.lines[0])["metadata"] as? [String: String]
        #expect(metadata == ["a": "provider", "b": "logger", "c": "event"])
    }

    @Test("Moments before 1970 and at the end of a leap day are written right")
    func moments() {
        #expect(LogTime(microseconds: -1).text == "1969-12-31T23:59:59.999999Z")
        #expect(LogTime(microseconds: 1_709_251_199_500_000).text == "2024-02-29T23:59:59.500000Z")
    }
}
