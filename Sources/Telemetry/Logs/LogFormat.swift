/// How a log line is written.
package enum LogFormat: String, CaseIterable, Sendable {
    /// One JSON object a line, for collectors.
    case json
    /// One readable line, for people.
    case text
}
