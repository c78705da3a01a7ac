import Endpoints
import Foundation
import ProgramUnderTest
import Testing

/// The rules of a town: its folder, and what is asked of its server about them.
extension Town {
    static let deadlines = "rules/service/deadlines.toml"

    func text(of path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    /// Saves a rule file as an editor does.
    func save(_ text: String, as path: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: path), options: .atomic)
    }

    /// The deadlines that the product came with, with another number of days for what was seven.
    func deadlines(days: Int) throws -> String {
        let shipped = ProgramUnderTest.package.appending(path: Self.deadlines)
        return try String(contentsOf: shipped, encoding: .utf8).replacing(
            "working-days = 7", with: "working-days = \(days)")
    }

    /// What a command says as JSON.
    func document(_ arguments: String...) async throws -> JSONValue {
        let outcome = try await run(arguments + ["--format", "json"])
        #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
        return try JSONValue(reading: Array(outcome.output.utf8))
    }

    /// Sends something as a member of staff.
    func post(_ path: String, _ body: JSONValue, by login: String) async throws -> Answer {
        let session = try await session(login)
        return try await send(
            "POST", path,
            headers: [
                "cookie": session.cookie, "x-csrf-token": session.csrf, "content-type": "application/json",
            ], body: body.bytes)
    }

    /// Every file of the rules in force, one of them changed, as a draft is sent.
    func draft(days: Int, note: String, by login: String) async throws -> JSONValue {
        let active = try await revisions().first?.text("revision") ?? ""
        let files = try await read("/api/v1/rules/revisions/\(active)", by: "su").elements("files")
        let changed = try deadlines(days: days)
        let sent = files.map { file in
            let path = file.text("path") ?? ""
            let text = path == Self.deadlines ? changed : file.text("text") ?? ""
            return ["path": .string(path), "text": .string(text)] as JSONValue
        }
        let answer = try await post(
            "/api/v1/rules/drafts", ["files": .array(sent), "note": .string(note)], by: login)
        guard answer.status == 201 else { throw Refused(answer: answer) }
        return try answer.json
    }

    /// What was in force, newest first.
    func revisions() async throws -> [JSONValue] {
        try await read("/api/v1/rules/revisions", by: "su").elements("revisions")
    }

    /// What `/readyz` has to say of the rules.
    func standing() async throws -> String {
        let answer = try await send("GET", "/readyz", headers: ["accept-language": "zh"])
        #expect(answer.status == 200)
        return try answer.json.elements("checks").first { $0.text("name") == "rules" }?.text("detail") ?? ""
    }

    /// Waits until something is so, for at most two minutes.
    func waits(_ what: Comment, _ isSo: () async throws -> Bool) async throws {
        for _ in 0..<600 {
            if try await isSo() { return }
            try await Task.sleep(for: .milliseconds(200))
        }
        Issue.record(what)
    }
}
