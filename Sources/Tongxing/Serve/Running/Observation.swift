import CoreMetrics
import Logging
import Settings
import Telemetry
import Tracing
import WebAPI

/// Where logs, metrics and traces of this process go; set up once, before anything that writes them.
struct Observation: Sendable {
    let level: LogLevelSwitch
    let metrics: PrometheusMetrics

    /// Takes what it needs to know from the settings, which must be usable.
    static func begin(_ sources: SettingsSources) async throws -> Observation {
        let settings = try await usable(sources)
        let observation = Observation(
            level: LogLevelSwitch(Logger.Level(rawValue: settings.logLevel) ?? .info),
            metrics: PrometheusMetrics(
                limits: SeriesLimits(total: settings.metrics.seriesLimit), collectors: [ProcessMetrics.collect]))
        observation.bootstrap(LogFormat(rawValue: settings.logFormat) ?? .json)
        return observation
    }

    /// The settings; where they cannot be used, the command fails with every problem.
    private static func usable(_ sources: SettingsSources) async throws -> ServiceSettings {
        // Nothing is logged yet: what is wrong is told by the command itself.
        let silent = Logger(label: "settings") { _ in SwiftLogNoOpLogHandler() }
        do { return try await LiveSettings(sources, logger: silent).current } catch { throw CommandFailure(error) }
    }

    private func bootstrap(_ format: LogFormat) {
        let level = level
        let sink = FileDescriptorSink()
        LoggingSystem.bootstrap { label in
            LineLogHandler(
                label: label, format: format, level: level, sink: sink, metadataProvider: TraceMetadata.provider)
        }
        MetricsSystem.bootstrap(metrics)
        InstrumentationSystem.bootstrap(MeasuringTracer(metrics: metrics))
    }

    /// Counts and logs what the doors answered.
    func observer(_ door: String) -> @Sendable (DoorEvent) -> Void {
        let logger = Logger(label: "tongxing.http")
        return { event in
            Timer(
                label: "tongxing.http.request",
                dimensions: [
                    ("door", door), ("method", event.method), ("route", event.route), ("status", "\(event.status)"),
                ]
            ).recordNanoseconds(event.duration.nanoseconds)
            Self.log(event, logger)
        }
    }

    private static func log(_ event: DoorEvent, _ logger: Logger) {
        let level: Logger.Level = event.failure == nil ? .debug : .error
        logger.log(
            level: level, event.failure == nil ? "answered" : "请求处理失败 a request failed",
            metadata: [
                "call": "\(event.id)", "method": "\(event.method)", "route": "\(event.route)",
                "status": "\(event.status)", "failure": event.failure.map { "\($0)" } ?? "",
            ])
    }
}

extension Duration {
    fileprivate var nanoseconds: Int64 {
        let parts = components
        return parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000
    }
}
