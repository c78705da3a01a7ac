import Endpoints
import Foundation
import ProgramUnderTest
import Testing

@Suite("What becomes of a saved rule file")
struct RuleUptakeTests {
    @Test("Served as `make run` serves: in force within seconds, in the next request; the server says so at its start")
    func onSave() async throws {
        try await Town.visit(Town(settings: "[rules]\nactivation = \"on-save\"\n", ownsRules: true)) { town in
            try await town.waits("the server says so") {
                town.output.contains("what is saved and found valid is in force within seconds")
            }
            try town.save(try town.deadlines(days: 9), as: Town.deadlines)
            try await town.waits("what is saved comes into force") {
                try await Self.causes(town) == ["save", "seed"]
            }
        }
    }

    @Test("Served in any other way: a draft, which the server says at its start")
    func approved() async throws {
        try await Town.visit(Town(ownsRules: true)) { town in
            try await town.waits("the server says so") {
                town.output.contains("becomes a draft for a second person to approve")
            }
            try town.save(try town.deadlines(days: 9), as: Town.deadlines)
            try await town.waits("what is saved becomes a draft") {
                try await town.document("rules", "drafts").elements("drafts").first?.text("state") == "waiting"
            }
            #expect(try await Self.causes(town) == ["seed"])
        }
    }

    @Test("A draft that the folder became is taken back on the command line, with the server and without")
    func withdrawn() async throws {
        try await Town.visit(Town(ownsRules: true)) { town in
            try town.save(try town.deadlines(days: 9), as: Town.deadlines)
            let first = try await Self.waiting(town)
            let taken = try await town.command("rules", "withdraw", String(first.prefix(12)))
            #expect(taken.output.contains("is taken back") && taken.output.contains("still has the changes"))
            #expect(try await Self.states(town) == ["withdrawn"])
            // The very same folder is no new draft, another change is.
            try town.save(try town.deadlines(days: 11), as: Town.deadlines)
            let second = try await Self.waiting(town)
            try await town.stop()
            #expect(try await town.command("rules", "withdraw", second).output.contains("is taken back"))
            #expect(try await Self.states(town) == ["withdrawn", "withdrawn"])
        }
    }

    /// The hash of the draft that waits, once there is one.
    private static func waiting(_ town: Town) async throws -> String {
        var hash = ""
        try await town.waits("what is saved becomes a draft") {
            let newest = try await town.document("rules", "drafts").elements("drafts").first
            hash = newest?.text("hash") ?? ""
            return newest?.text("state") == "waiting"
        }
        return hash
    }

    private static func states(_ town: Town) async throws -> [String] {
        try await town.document("rules", "drafts").elements("drafts").compactMap { $0.text("state") }
    }

    @Test("`make run` takes up what is saved, unless the environment asks for approval")
    func makeRun() async throws {
        #expect(try await Self.commands([:]).contains("TONGXING_RULES_ACTIVATION=on-save"))
        let asked = try await Self.commands(["TONGXING_RULES_ACTIVATION": "approved"])
        #expect(asked.contains("TONGXING_RULES_ACTIVATION=approved") && !asked.contains("on-save"))
    }

    /// What `make run` would do.
    private static func commands(_ own: [String: String]) async throws -> String {
        let output = FileManager.default.temporaryDirectory.appending(path: "make-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        let environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("TONGXING_") }
        let make = try ChildProcess(
            ["/usr/bin/make", "--no-print-directory", "-n", "run"], environment: environment.merging(own) { $1 },
            in: ProgramUnderTest.package, streams: .init(output: output))
        #expect(try await make.end() == 0)
        return try String(contentsOf: output, encoding: .utf8)
    }

    private static func causes(_ town: Town) async throws -> [String] {
        try await town.document("rules", "history").elements("revisions").compactMap { $0.text("cause") }
    }
}
