import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import ProgramUnderTest
import Testing

extension CommandPlace {
    private static let request = """
        {"channel":"12345","kind":"help","subject":"drainage","text":"厂区门口积水","enterprise":{"name":"砺澄精密"}}
        """

    /// A data folder in which a server runs that took one request in.
    static func servingOneRequest() async throws -> (CommandPlace, RunningProgram, number: String) {
        let place = try CommandPlace()
        try await place.output("migrate")
        let token = try await place.output("token", "create", "--title", "热线", "--channel", "12345")
        let server = try await place.serve()
        let address = try #require(server.output.firstMatch(of: /http:\/\/[0-9.:]+/)).output
        var message = HTTPClientRequest(url: "\(address)/api/v1/requests")
        message.method = .POST
        message.headers.add(name: "authorization", value: "Bearer \(token.filter { !$0.isWhitespace })")
        message.headers.add(name: "content-type", value: "application/json")
        message.headers.add(name: "idempotency-key", value: "one")
        message.body = .bytes(ByteBuffer(string: request))
        let answer = try await HTTPClient.shared.execute(message, timeout: .seconds(60))
        let location = try #require(answer.headers.first(name: "location"), "\(answer.status)")
        return (place, server, String(location.split(separator: "/").last ?? ""))
    }
}
