import Endpoints
import Foundation
import ProgramUnderTest
import Testing

extension JSONValue {
    fileprivate var elements: [JSONValue] { if case .array(let values) = self { values } else { [] } }
}

@Suite("Publishing and rolling back rules on the command line")
struct RulePublishingTests {
    /// A data folder, and a folder of rules of its own.
    private func place(activation: String) async throws -> CommandPlace {
        let place = try CommandPlace(ownsRules: true)
        let settings = place.folder.appending(path: "Config")
        try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: true)
        try Data("[rules]\nactivation = \"\(activation)\"\n".utf8).write(to: settings.appending(path: "tongxing.toml"))
        try await place.output("migrate")
        return place
    }

    private func deadlines(_ place: CommandPlace) throws -> String {
        try String(contentsOf: place.folder.appending(path: "rules/service/deadlines.toml"), encoding: .utf8)
    }

    private func change(_ place: CommandPlace) throws {
        let changed = try deadlines(place).replacing("working-days = 7", with: "working-days = 9")
        try Data(changed.utf8).write(to: place.folder.appending(path: "rules/service/deadlines.toml"))
    }

    @Test("Published at once, told in the history, and rolled back with the folder")
    func atOnce() async throws {
        let place = try await place(activation: "on-save")
        try change(place)
        #expect(try await place.output("rules", "publish", "--note", "wider").contains("are in force."))
        let published = try await place.document("rules", "history")
        guard case .array(let revisions)? = published["revisions"] else { throw CommandTests.Missing() }
        #expect(revisions.map { $0["cause"] } == ["publish", "seed"])
        #expect(revisions.first?["note"] == "wider")
        #expect(revisions.first?["actor"]?.string?.hasPrefix("os:") == true)
        let table = try await place.output("rules", "history")
        #expect(table.hasPrefix("NO  REVISION"))
        #expect(table.contains("wider"))

        let again = try await place.run("rules", "publish", "--note", "why")
        #expect(again.status == 1)
        #expect(again.errors == "These rules are in force already; nothing is changed.\n")
        #expect(try await place.output("rules", "rollback", "--to", "1", "--note", "oops").contains("in force again"))
        #expect(try deadlines(place).contains("working-days = 7"))
        #expect(try await place.run("rules", "rollback", "--to", "9", "--note", "oops").status == 1)
        #expect(try await place.run("rules", "rollback", "--note", "oops").status == 2)
    }

    @Test("Neither a publication nor a rollback goes without a reason", arguments: [[], ["--note", " "]])
    func mute(note: [String]) async throws {
        let place = try await place(activation: "on-save")
        try change(place)
        for call in [["rules", "publish"], ["rules", "rollback", "--to", "1"]] {
            let outcome = try await place.runs(call + note)
            #expect((outcome.status, outcome.output) == (2, ""))
            #expect(outcome.errors.hasPrefix("Say why with --note"), "\(outcome.errors)")
        }
    }

    @Test(
        "What only the stored rules tell is told with its places, below the folder as it was given",
        arguments: [true, false])
    func stored(isServed: Bool) async throws {
        let place = try await place(activation: "on-save")
        let revision = try #require(
            try await place.document("rules", "history")["revisions"]?.elements.first?["revision"]?.string)
        try FileManager.default.copyItem(
            at: place.folder.appending(path: "rules"), to: place.folder.appending(path: "zone"))
        try FileManager.default.removeItem(at: place.folder.appending(path: "zone/service/callbacks.toml"))
        let server = isServed ? try await place.serve() : nil
        let refused = try await place.run("rules", "publish", "--rules", "zone", "--note", "why")
        #expect(refused.status == 1)
        let lines = refused.errors.split(separator: "\n").map(String.init)
        try #require(lines.count == 4, "\(refused.errors)")
        #expect(lines[0].hasPrefix("zone/service/callbacks.toml:1:1: error[RULE-0037]: Pack “service.callbacks” is"))
        #expect(lines[1].hasPrefix("\(revision.prefix(12)):rules/service/callbacks.toml:"), "\(lines[1])")
        #expect(lines[1].contains("the folder has no such file any more"))
        #expect(lines[2].contains("id = \"service.callbacks\"") && lines[3].contains("^^^"), "\(refused.errors)")
        if let server { try await place.stop(server) }
    }

    @Test("Where a second person approves, it is a draft that the same machine cannot approve, and can take back")
    func approved() async throws {
        let place = try await place(activation: "approved")
        try change(place)
        #expect(
            try await place.output("rules", "publish", "--note", "why").contains("until a second person approves it"))
        let dated = try await place.output("rules", "publish", "--note", "why", "--effective", "2999-12-01")
        #expect(dated.contains("Once approved, it comes into force at 2999-12-01T00:00:00+08:00."), "\(dated)")
        #expect(try await place.output("rules", "drafts").contains("  2999-12-01T00:00:00+08:00  "))
        let drafts = try await place.document("rules", "drafts")
        guard case .array(let list)? = drafts["drafts"], let hash = list.first?["hash"]?.string else {
            throw CommandTests.Missing()
        }
        let own = try await place.run("rules", "approve", hash)
        #expect((own.status, own.errors.contains("ask a second person")) == (1, true))
        #expect(try await place.output("rules", "drafts").contains("waiting"))
        #expect(try await place.output("rules", "withdraw", String(hash.prefix(12))).contains("is taken back"))
        #expect(try await place.run("rules", "refuse", "0000", "--reason", "no").status == 1)
        let broken = place.folder.appending(path: "rules/service/routes.toml")
        try Data("[pack".utf8).write(to: broken)
        let refused = try await place.run("rules", "publish", "--note", "why")
        #expect((refused.status, refused.errors.contains("rules/service/routes.toml:1:")) == (1, true))
        // Told with the line and the caret, as `rules check` tells it.
        let checked = try await place.runApart("rules", "check")
        #expect(checked.output.contains("^") && refused.errors == checked.output)
    }
}
