/// Who may read the metrics, and how many there may be.
package struct MetricsSettings: Hashable, Sendable {
    package var isEnabled: Bool
    /// Nil: only this machine may read them.
    package var token: String?
    package var seriesLimit: Int

    init(_ settings: ServiceSettings) {
        isEnabled = settings.flag(.metricsEnabled)
        let token = settings.text(.metricsToken)
        self.token = token.isEmpty ? nil : token
        seriesLimit = settings.number(.metricsSeries)
    }
}
