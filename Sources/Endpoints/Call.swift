package import TOMLSyntax
package import WorkCalendar

/// One HTTP request as an endpoint sees it: decoded, limited in size, its caller known.
package struct Call: Sendable {
    package var method: HTTPMethod
    /// The path as sent, percent-decoded, without the query.
    package var path: String
    /// Values of the path's `{names}`.
    package var pathValues: [String: String]
    /// Query parameters in the order sent.
    package var query: [(name: String, value: String)]
    /// Header fields, names in lower case; several of one name joined by `, `.
    package var headers: [String: String]
    package var body: [UInt8]
    package var principal: Principal?
    package var language: Language
    /// When the request arrived.
    package var now: Instant
    /// Names the call in logs, traces and problem documents.
    package var id: String
    /// The caller's network address; empty on the Unix socket.
    package var remoteAddress: String

    package init(
        method: HTTPMethod, path: String, pathValues: [String: String] = [:],
        query: [(name: String, value: String)] = [], headers: [String: String] = [:], body: [UInt8] = [],
        principal: Principal? = nil, language: Language = .chinese, now: Instant, id: String = "",
        remoteAddress: String = ""
    ) {
        self.method = method
        self.path = path
        self.pathValues = pathValues
        self.query = query
        self.headers = headers
        self.body = body
        self.principal = principal
        self.language = language
        self.now = now
        self.id = id
        self.remoteAddress = remoteAddress
    }

    /// The last value of a query parameter; nil where it was not sent or is empty.
    package func parameter(_ name: String) -> String? {
        query.last { $0.name == name }.flatMap { $0.value.isEmpty ? nil : $0.value }
    }

    /// All values of a query parameter, comma-separated lists taken apart.
    package func parameters(_ name: String) -> [String] {
        query.filter { $0.name == name }.flatMap { $0.value.split(separator: ",").map(String.init) }
    }
}
