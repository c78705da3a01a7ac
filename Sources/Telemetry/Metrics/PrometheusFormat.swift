/// The two text formats that scrapers read.
package enum PrometheusFormat: CaseIterable, Sendable {
    /// Prometheus text 0.0.4.
    case text
    case openMetrics

    package var contentType: String {
        switch self {
        case .text: "text/plain; version=0.0.4; charset=utf-8"
        case .openMetrics: "application/openmetrics-text; version=1.0.0; charset=utf-8"
        }
    }

    /// The format that an `Accept` header asks for; plain text where it is silent or asks for neither.
    package static func negotiated(accept: String?) -> PrometheusFormat {
        let weights = (accept ?? "").split(separator: ",").map(weight)
        let open = weights.filter { $0.type == "application/openmetrics-text" }.map(\.quality).max() ?? 0
        let plain = weights.filter { $0.type == "text/plain" }.map(\.quality).max() ?? 0
        return open > 0 && open >= plain ? .openMetrics : .text
    }

    private static func weight(_ item: Substring) -> (type: String, quality: Double) {
        let parts = item.split(separator: ";").map { String($0.filter { $0 != " " && $0 != "\t" }).lowercased() }
        let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
        return (parts.first ?? "", quality ?? 1)
    }
}
