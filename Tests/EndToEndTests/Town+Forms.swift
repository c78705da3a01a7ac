import Foundation

/// Forms, as a browser sends them.
extension Town {
    /// Sends a form as a browser does.
    func form(
        _ path: String, _ fields: [String: String], headers: [String: String] = [:]
    ) async throws -> Answer {
        let allowed = CharacterSet.alphanumerics
        let body = fields.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
        }.joined(separator: "&")
        var headers = headers
        headers["content-type"] = "application/x-www-form-urlencoded"
        headers["sec-fetch-site"] = "same-origin"
        return try await send("POST", path, headers: headers, body: Array(body.utf8))
    }

    static func csrf(in page: Answer) throws -> String {
        let pattern = /name="csrf"[^>]*value="([^"]+)"/
        guard let match = page.text.firstMatch(of: pattern) else { throw Refused(answer: page) }
        return String(match.1)
    }
}
