import Demonstration
import Foundation

/// A member of staff of the demonstration zone, signed in.
struct StaffReader {
    private let connection: HTTPConnection
    private let cookie: String

    init(_ login: String, port: Int) throws {
        connection = try HTTPConnection(port: port)
        let form = "username=\(login)&password=\(HTTPMessage.escaped(DemonstrationAccounts.password))"
        let answer = try connection.exchange(
            HTTPMessage.post("/sign-in", Array(form.utf8), type: "application/x-www-form-urlencoded"))
        guard answer.status == 303, let cookie = answer.field("set-cookie") else {
            throw BenchmarkError.unexpectedAnswer("signing in as \(login): \(answer.status)")
        }
        self.cookie = String(cookie.prefix { $0 != ";" })
    }

    func open(_ path: String) throws -> HTTPAnswer {
        try connection.exchange(HTTPMessage.get(path, fields: [("Cookie", cookie)]))
    }

    /// The address behind the link to older rows of a list; nil on the last page.
    func olderPage(than path: String) throws -> String? {
        let text = try open(path).text
        guard let mark = text.range(of: "after=", options: .backwards),
            let start = text[..<mark.lowerBound].range(of: "href=\"", options: .backwards)
        else { return nil }
        let address = text[start.upperBound...].prefix { $0 != "\"" }
        return String(address).replacingOccurrences(of: "&amp;", with: "&").replacingOccurrences(
            of: "&#x3D;", with: "=")
    }
}
