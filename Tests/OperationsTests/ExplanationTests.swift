import Endpoints
import Foundation
import ProgramUnderTest
import TOMLSyntax
import Testing

@Suite("Why a request is where it is, asked on the command line")
struct ExplanationTests {
    @Test("The server answers over its socket, and the program itself once the server is gone: word for word the same")
    func explained() async throws {
        let (place, server, number) = try await CommandPlace.servingOneRequest()
        // An instant is named in both; without one it is the moment of each call.
        let asOf = Date(timeIntervalSinceNow: 60).formatted(.iso8601)
        let served = try await place.output("rules", "explain", number, "--as-of", asOf)
        let document = try await place.document("rules", "explain", number, "--as-of", asOf)
        try await place.stop(server)
        #expect(try await place.output("rules", "explain", number, "--as-of", asOf) == served)
        #expect(try await place.document("rules", "explain", number, "--as-of", asOf) == document)
        let now = try await place.output("rules", "explain", number)
        #expect(
            now.hasPrefix("Rules ")
                && now.split(separator: "\n").dropFirst() == served.split(separator: "\n").dropFirst())

        #expect(document["number"] == .string(number))
        let revision = try #require(document["revision"]?.string)
        let instant = try #require(document["asOf"]?.string)
        #expect(served.hasPrefix("Rules \(revision.prefix(12)), as of \(instant)\n"), "\(served)")
        #expect(instant.hasSuffix("+08:00"))
        #expect(document["facts"]?["track"]?.string != nil, "\(document["facts"].debugDescription)")
        guard case .array(let lines)? = document["lines"] else { throw CommandTests.Missing() }
        #expect(lines.compactMap(\.string).joined(separator: "\n") + "\n" == served)
        for word in ["城环局", "rules/service/", "clock intake: 4 working hours from registration", ", due 20"] {
            #expect(served.contains(word), "\(word)")
        }
    }

    @Test("A number that there is not is told in one sentence, exit 1, by the server and without one")
    func unknown() async throws {
        let (place, server, number) = try await CommandPlace.servingOneRequest()
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
