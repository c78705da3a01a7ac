package import Endpoints
package import Telemetry
import TOMLSyntax

/// What operations and their tools ask: is it alive, can it serve, how is it doing.
package struct ServiceProbes: Sendable {
    private let readiness: @Sendable () async -> [ReadinessFinding]
    private let metrics: PrometheusMetrics?
    private let token: @Sendable () -> String?

    /// - Parameters:
    ///   - readiness: asked at each call of `/readyz`.
    ///   - metrics: nil where metrics are off.
    ///   - token: what scrapers have to send; nil lets everybody read the metrics.
    package init(
        readiness: @escaping @Sendable () async -> [ReadinessFinding], metrics: PrometheusMetrics?,
        token: @escaping @Sendable () -> String? = { nil }
    ) {
        self.readiness = readiness
        self.metrics = metrics
        self.token = token
    }

    package var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/livez", surface: .probe, access: .anyone, .init(chinese: "是否运行", english: "Is it alive")
            ) { _ in .text("ok\n") },
            Endpoint(
                .get, "/readyz", surface: .probe, access: .anyone,
                .init(chinese: "能否服务", english: "Can it serve"), handle: ready),
        ]
            + (metrics.map { metrics in
                [
                    Endpoint(
                        .get, "/metrics", surface: .probe, access: .anyone,
                        .init(chinese: "运行指标", english: "The metrics")
                    ) { call in try scrape(metrics, call) }
                ]
            } ?? [])
    }

    private func ready(_ call: Call) async throws -> Reply {
        let findings = await readiness()
        let isReady = findings.allSatisfy(\.isReady)
        return .json(
            [
                "ready": .boolean(isReady),
                "checks": .array(
                    findings.map {
                        [
                            "name": .string($0.name), "ready": .boolean($0.isReady),
                            "detail": .string($0.detail.in(call.language)),
                        ]
                    }),
            ], status: isReady ? 200 : 503)
    }

    private func scrape(_ metrics: PrometheusMetrics, _ call: Call) throws -> Reply {
        if let token = token(), !SecretComparison.same(Self.bearer(call), token) { throw Problem.badToken() }
        let format = PrometheusFormat.negotiated(accept: call.headers["accept"])
        return .text(metrics.text(format), contentType: format.contentType)
    }

    private static func bearer(_ call: Call) -> String {
        BearerHeader.read(call.headers["authorization"]) ?? ""
    }
}
