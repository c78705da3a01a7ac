/// The token of an `Authorization: Bearer` header field. Source: RFC 6750, 2.1.
enum BearerHeader {
    /// The token; nil where there is none, or another scheme.
    static func read(_ header: String?) -> String? {
        let parts = (header ?? "").split(separator: " ", omittingEmptySubsequences: true)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1])
    }
}
