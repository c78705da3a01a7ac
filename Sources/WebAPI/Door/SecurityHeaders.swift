import HTTPTypes
import Hummingbird

/// Header fields that every answer carries. Source: OWASP Secure Headers.
enum SecurityHeaders {
    private static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'"

    private static let fields: [(HTTPField.Name, String)] = [
        ("content-security-policy", policy), ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"), ("cross-origin-opener-policy", "same-origin"),
        ("strict-transport-security", "max-age=31536000"),
    ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }

    /// Adds those that the answer does not set itself; what is not an asset is not kept by caches.
    static func add(to response: inout Response) {
        for (name, value) in fields where response.headers[name] == nil { response.headers[name] = value }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    }
}
