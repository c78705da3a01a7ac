import Foundation
import Glibc
import ProgramUnderTest
import TOMLSyntax
import Testing

@Suite("Ctrl-C on tongxing rules impact")
struct ImpactInterruptionTests {
    /// A changed copy of the rules of a place.
    private func changedRules(in place: CommandPlace) throws -> String {
        let folder = place.folder.appending(path: "drafts")
        try FileManager.default.copyItem(
            at: ProgramUnderTest.package.appending(path: "rules").resolvingSymlinksInPath(), to: folder)
        let file = folder.appending(path: "service/deadlines.toml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let piece = "within = { working-hours = 4 }"
        try #require(text.contains(piece))
        try Data(text.replacing(piece, with: "within = { working-hours = 3 }").utf8).write(to: file)
        return folder.path(percentEncoded: false)
    }

    /// Everything that lies in the folder of a place, but for what runs of the program write to.
    private func content(of place: CommandPlace) throws -> Set<String> {
        let names = try FileManager.default.subpathsOfDirectory(atPath: place.folder.path(percentEncoded: false))
        return Set(names.filter { !$0.hasPrefix("run-") })
    }

    /// Ends as a shell expects of SIGINT, with one sentence and no half answer.
    private func expectStopped(_ program: RunningProgram) async throws {
        #expect(try await program.end() == 130, "\(program.errors)")
        #expect(program.output.isEmpty)
        #expect(program.errors == "Stopped before its end; there is no result.\n")
    }

    @Test("Without a server it ends with 130 and a sentence, lets go of the folder and leaves no file behind")
    func alone() async throws {
        let place = try CommandPlace()
        try await place.output("migrate")
        let drafts = try changedRules(in: place)
        let whole = try await place.output("rules", "impact", "--rules", drafts)
        let before = try content(of: place)
        let page = place.folder.appending(path: "impact.html")
        // The program may be done with it before the signal comes: then it is asked once more.
        var program = try await interrupted(place, drafts, page)
        for _ in 0..<20 where try await [0, SIGINT].contains(program.end()) {
            program = try await interrupted(place, drafts, page)
        }
        try await expectStopped(program)
        #expect(try content(of: place) == before)
        #expect(try await place.output("rules", "impact", "--rules", drafts) == whole)
    }

    /// A run that is sent SIGINT while it has the database open.
    private func interrupted(_ place: CommandPlace, _ drafts: String, _ page: URL) async throws -> RunningProgram {
        try? FileManager.default.removeItem(at: page)
        let program = try place.start(
            "rules", "impact", "--rules", drafts, "--format", "html", "--output", page.path(percentEncoded: false))
        while program.isRunning, !holds(program, { $0.hasSuffix("/tongxing.sqlite") }) {
            try await Task.sleep(for: .milliseconds(1))
        }
        program.signal(SIGINT)
        return program
    }

    @Test("With a server it ends the same while the server is at it, and the server is free for the next one")
    func served() async throws {
        let (place, server, number) = try await CommandPlace.servingOneRequest()
        let drafts = try changedRules(in: place)
        // A server that stands still answers as late as one can wish.
        server.signal(SIGSTOP)
        defer { server.signal(SIGCONT) }
        let program = try place.start("rules", "impact", "--rules", drafts)
        while program.isRunning, !holds(program, { $0.hasPrefix("socket:") }) {
            try await Task.sleep(for: .milliseconds(5))
        }
        program.signal(SIGINT)
        try await expectStopped(program)
        server.signal(SIGCONT)
        var answer = try await place.run("rules", "impact", "--rules", drafts)
        for _ in 0..<20 where answer.errors.contains("only one runs at a time") {
            answer = try await place.run("rules", "impact", "--rules", drafts)
        }
        #expect(answer.status == 0 && answer.output.contains(number), "\(answer.errors)")
    }

    /// Whether the program has something of this description open.
    private func holds(_ program: RunningProgram, _ isWanted: (String) -> Bool) -> Bool {
        let folder = "/proc/\(program.processID)/fd"
        let descriptors = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return descriptors.contains { descriptor in
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(descriptor)")).map(isWanted)
                == true
        }
    }
}
