import Endpoints
import Foundation
import ProgramUnderTest
import Testing

@Suite("Commands with no server running")
struct CommandTests {
    @Test("From an empty folder: migrate, appoint, add, list")
    func settingUp() async throws {
        let place = try CommandPlace()
        #expect(try await place.output("migrate").contains("core/001-requests"))
        #expect(try await place.output("migrate") == "The database is up to date.\n")
        try await place.appoint()
        let made = try await place.run(
            "user", "add", "wang.wei", "--name", "王伟", "--role", "handler", "--unit", "规建局")
        #expect(made.status == 0)
        #expect(made.output.count { $0 == "-" } == 3, "the password alone is on standard output")
        #expect(made.errors.contains("must be changed"))
        guard case .array(let users)? = try await place.document("user", "list")["users"] else { throw Missing() }
        #expect(users.compactMap { $0["login"]?.string } == ["qin", "tang", "wang.wei", "zhou"])
        #expect(try await place.output("user", "list").contains("wang.wei"))
    }

    @Test("A password from standard input is taken and not printed")
    func passwordInput() async throws {
        let place = try CommandPlace()
        try await place.output("migrate")
        try await place.appoint()
        let taken = try await place.run(
            "user", "add", "chen", "--name", "陈", "--role", "intake", "--password-stdin", input: "Harbour-Tianjin-7\n")
        #expect(taken.status == 0)
        #expect(taken.output == "chen is added.\n")
        let weak = try await place.run(
            "user", "add", "li.na", "--name", "李", "--role", "intake", "--password-stdin", input: "123\n")
        #expect(weak.status == 1)
        #expect(weak.output.isEmpty)
        #expect(!weak.errors.isEmpty)
    }

    static let refusals: [([String], Int32, String)] = [
        (["user", "disable", "nobody"], 1, "nobody"), (["user", "add", "x"], 2, "--name"),
        (["token", "create", "--title", "热线", "--channel", "1234"], 1, "1234"),
        (["user", "add", "luo", "--name", "罗", "--role", "handler", "--unit", "规建据"], 1, "规建局"),
        (["token", "revoke", "nothing"], 1, "nothing"), (["audit", "verify", "--head", "x"], 2, "POSITION:HASH"),
        (["audit", "verify", "--head", ""], 2, "POSITION:HASH"),
        (["backup", "data"], 1, "backup"), (["restore", "nowhere"], 1, "manifest"),
        (["user", "list", "--config", "missing.toml"], 2, "missing.toml"), (["user", "list", "--what"], 2, "--what"),
    ]

    @Test("What cannot be done is said in a sentence on standard error, exit 1; wrong use is exit 2")
    func refused() async throws {
        let place = try CommandPlace()
        try await place.output("migrate")
        try await place.appoint()
        for (arguments, status, word) in Self.refusals {
            let outcome = try await place.runs(arguments)
            #expect(outcome.status == status, "\(arguments)")
            #expect(outcome.output.isEmpty, "\(arguments)")
            #expect(outcome.errors.contains(word), "\(arguments): \(outcome.errors)")
        }
    }

    @Test("A folder without a database is not made into one by a typing error")
    func noDatabase() async throws {
        let place = try CommandPlace()
        let outcome = try await place.run("user", "list")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("tongxing migrate"))
        #expect(!FileManager.default.fileExists(atPath: place.data))
    }

    @Test("A data folder that is a file is a fault to the doctor, not a database yet to be created")
    func doctorOfAFile() async throws {
        let place = try CommandPlace()
        try Data().write(to: URL(filePath: place.data))
        let outcome = try await place.run("doctor")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("is a file and cannot hold the data"), "\(outcome.output)")
    }

    @Test("Rule files named in place of their folder are called that")
    func rulesOfAFile() async throws {
        let place = try CommandPlace()
        let file = place.folder.appending(path: "units.toml").path()
        try Data().write(to: URL(filePath: file))
        let outcome = try await place.runApart("rules", "check", "--rules", file)
        #expect(outcome.status == 2)
        #expect(outcome.errors == "\(file) is a file, not a folder; name the folder with --rules.\n")
    }

    @Test("A token is all that stands on standard output, and its revocation holds")
    func tokens() async throws {
        let place = try CommandPlace()
        try await place.output("migrate")
        let bearer = try await place.output("token", "create", "--title", "热线", "--channel", "12345", "portal")
        #expect(bearer.hasPrefix("tx_"))
        #expect(bearer.split(separator: "\n").count == 1)
        let id = String(bearer.split(separator: "_")[1])
        #expect(try await place.output("token", "revoke", id).contains(id))
        #expect(try await place.output("token", "list").contains("热线"))
    }

    @Test("A backup restores elsewhere; in place only when asked for, and tells of it in the audit")
    func backupAndRestore() async throws {
        let place = try CommandPlace()
        try await place.output("migrate")
        try await place.appoint()
        let backup = place.folder.appending(path: "backup").path()
        try await place.output("backup", backup)
        try await place.output("user", "add", "chen", "--name", "陈", "--role", "intake")

        let refused = try await place.run("restore", backup)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("already has a database") && refused.errors.contains("--replace"))
        let twice = try await place.run("backup", backup)
        #expect(twice.status == 1)
        #expect(twice.errors.contains("already holds a backup") && twice.errors.contains("new folder"))
        try await place.output("restore", backup, "--replace")
        #expect(try await place.output("user", "list").contains("chen") == false)
        let report = try await place.document("audit", "verify")
        #expect(report["isSound"] == true)
        #expect(report["auditEntries"] == 6, "migrated, three users, backup, restored")
        #expect(try await place.output("release") == "Messages go out again.\n")

        let elsewhere = try CommandPlace()
        try await elsewhere.output("restore", backup)
        #expect(try await elsewhere.output("user", "list").contains("zhou"))
    }

    @Test("The exported head proves that nothing was cut off, and a chain that lacks it fails with exit 1")
    func audit() async throws {
        let place = try CommandPlace()
        try await place.output("migrate")
        try await place.appoint()
        let head = try await place.output("audit", "head")
        let file = place.folder.appending(path: "heads")
        try Data(head.utf8).write(to: file)
        #expect(try await place.output("audit", "verify", "--heads", file.path()).hasPrefix("Sound"))
        try Data("\n".utf8).write(to: file)
        let empty = try await place.run("audit", "verify", "--heads", file.path())
        #expect(empty.status == 2 && empty.errors.contains("no head in"), "\(empty)")
        let cut = try await place.run("audit", "verify", "--head", "9\(head.drop { $0 != ":" }.dropLast())")
        #expect(cut.status == 1)
        #expect(cut.output.contains("The exported head 9"))
    }

    struct Missing: Error {}
}
