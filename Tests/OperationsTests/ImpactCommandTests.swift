import Endpoints
import Foundation
import ProgramUnderTest
import TOMLSyntax
import Testing

@Suite("tongxing rules impact")
struct ImpactCommandTests {
    /// A data folder in which a server runs that took one request in, with a copy of the rules beside it.
    private func place() async throws -> (CommandPlace, RunningProgram, number: String) {
        let (place, server, number) = try await CommandPlace.servingOneRequest()
        try copyRules(to: drafts(place))
        return (place, server, number)
    }

    private func drafts(_ place: CommandPlace) -> URL { place.folder.appending(path: "drafts") }

    private func copyRules(to folder: URL) throws {
        try FileManager.default.copyItem(
            at: ProgramUnderTest.package.appending(path: "rules").resolvingSymlinksInPath(), to: folder)
    }

    private func change(_ piece: String, to other: String, in place: CommandPlace) throws {
        let file = drafts(place).appending(path: "service/deadlines.toml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try #require(text.contains(piece))
        try Data(text.replacing(piece, with: other).utf8).write(to: file)
    }

    @Test("A changed folder is assessed by the server, and by the program itself once the server is gone")
    func assessed() async throws {
        let (place, server, number) = try await place()
        let folder = drafts(place).path(percentEncoded: false)
        let unchanged = try await place.output("rules", "impact", "--rules", folder)
        #expect(unchanged == "Equivalent: no request is affected.\n")
        try change("within = { working-hours = 4 }", to: "within = { working-hours = 3 }", in: place)
        for isServed in [true, false] {
            if !isServed { try await place.stop(server) }
            let text = try await place.output("rules", "impact", "--rules", folder)
            for piece in [
                "Open requests: 1, affected 1", "due at another time 1", "intake  due moved 1: earlier 1", number,
            ] {
                #expect(text.contains(piece), "\(piece), served \(isServed): \(text)")
            }
            let document = try await place.document("rules", "impact", "--rules", folder, "--days", "0")
            #expect(document["open"]?["counts"]?["dueChanged"] == 1)
            guard case .array(let examples)? = document["examples"] else { throw CommandTests.Missing() }
            #expect(examples.map { $0["page"] } == [.string("/requests/\(number)")])
            #expect(document["now"]?.string?.hasSuffix("+08:00") == true, "\(document["now"].debugDescription)")
            let page = place.folder.appending(path: "impact.html")
            try await place.output(
                "rules", "impact", "--rules", folder, "--format", "html", "--output", page.path(percentEncoded: false),
                "--links", "/requests/")
            let html = try String(contentsOf: page, encoding: .utf8)
            #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("<a href=\"/requests/\(number)\">"))
        }
    }

    /// What is asked, how it ends, and a word of the sentence.
    static let refusals: [(arguments: [String], status: Int32, word: String)] = [
        (["--days", "-1"], 2, "days"), (["--examples", "0"], 2, "--examples"), (["--rules", "nowhere"], 2, "nowhere"),
        (["--format", "pdf"], 2, "format"), (["--links", "javascript:alert(1)/"], 2, "--links"),
        (["--links", "https://host/requests"], 2, "--links"), ([], 1, "data"),
    ]

    @Test("What cannot be assessed is said in a sentence on standard error", arguments: refusals)
    func refused(_ refusal: (arguments: [String], status: Int32, word: String)) async throws {
        let place = try CommandPlace()
        try copyRules(to: place.folder.appending(path: "rules"))
        let outcome = try await place.runs(["rules", "impact"] + refusal.arguments)
        #expect(outcome.status == refusal.status, "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(refusal.word), "\(outcome.errors)")
    }

    @Test("Rules with errors are told at their places, and nothing is assessed")
    func wrong() async throws {
        let place = try CommandPlace()
        try copyRules(to: drafts(place))
        try change("within = { working-hours = 4 }", to: "within = 4", in: place)
        let outcome = try await place.run("rules", "impact", "--rules", drafts(place).path(percentEncoded: false))
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors.contains("drafts/service/deadlines.toml:") && outcome.errors.contains("RULE-"))
    }
}
