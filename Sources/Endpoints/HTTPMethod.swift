/// The methods that endpoints answer.
package enum HTTPMethod: String, Hashable, Sendable, CaseIterable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"

    /// Whether a request may change something, so that it needs a CSRF token or an idempotency key.
    package var isUnsafe: Bool { self != .get }
}
