import AsyncHTTPClient
import Endpoints
import NIOCore
import NIOHTTP1
import ProgramUnderTest
import TOMLSyntax
import Testing

@Suite("Why a request is where it is, asked on the command line")
struct ExplanationTests {
    private static let text = """
        {"channel":"12345","kind":"help","subject":"drainage","text":"厂区门口积水","enterprise":{"name":"砺澄精密"}}
        """

    /// A data folder in which a server runs that took one request in.
    private func place() async throws -> (CommandPlace, RunningProgram, number: String) {
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
        message.body = .bytes(ByteBuffer(string: Self.text))
        let answer = try await HTTPClient.shared.execute(message, timeout: .seconds(60))
        let location = try #require(answer.headers.first(name: "location"), "\(answer.status)")
        return (place, server, String(location.split(separator: "/").last ?? ""))
    }

    @Test("The server answers over its socket, and the program itself once the server is gone: word for word the same")
    func explained() async throws {
        let (place, server, number) = try await place()
        let served = try await place.output("rules", "explain", number)
        let document = try await place.document("rules", "explain", number)
        try await place.stop(server)
        #expect(try await place.output("rules", "explain", number) == served)
        #expect(try await place.document("rules", "explain", number) == document)

        #expect(document["number"] == .string(number))
        #expect(document["revision"]?.string?.isEmpty == false)
        guard case .array(let lines)? = document["lines"] else { throw CommandTests.Missing() }
        #expect(lines.compactMap(\.string).joined(separator: "\n") + "\n" == served)
        for word in ["城环局", "rules/service/", "clock intake: 4 working hours from registered", ", due 20"] {
            #expect(served.contains(word), "\(word)")
        }
    }

    @Test("A number that there is not is told in one sentence, exit 1, by the server and without one")
    func unknown() async throws {
        let (place, server, number) = try await place()
        for isServed in [true, false] {
            if !isServed { try await place.stop(server) }
            for asked in ["TX20200101-000001", "\(number.dropLast())x", "nothing"] {
                for format in ["text", "json"] {
                    let outcome = try await place.run("rules", "explain", asked, "--format", format)
                    #expect(outcome.status == 1, "\(asked), served \(isServed)")
                    #expect(outcome.output.isEmpty)
                    #expect(
                        outcome.errors == "There is no request \(asked), or you may not see it; check the number.\n",
                        "served \(isServed)")
                }
            }
        }
    }
}
