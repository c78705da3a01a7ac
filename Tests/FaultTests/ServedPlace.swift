import Foundation
import Glibc
import Lifecycle
import ProgramUnderTest
import Store
import StoreSQLite
import Testing

/// A data folder with a portal's token, on which the real program serves.
final class ServedPlace: Sendable {
    let folder: URL
    /// The data folder.
    let data: String
    let port: Int
    let portal: Portal
    let program: ProgramUnderTest
    /// The time that its programs live in, where that is not the machine's.
    let time: FakeTime?

    /// - Parameters:
    ///   - data: where the data is to be, if not in the place's own folder.
    ///   - start: the time that it is to be, if not the machine's.
    init(data: String? = nil, at start: String? = nil) async throws {
        let place = FileManager.default.temporaryDirectory.appending(path: "fault-\(UUID().uuidString.prefix(8))")
        folder = place
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        self.data = data ?? folder.appending(path: "data").path()
        let time = try start.map { _ in try FakeTime(in: place) }
        if let start { try time?.set(start) }
        self.time = time
        program = ProgramUnderTest(in: folder, environment: time?.environment ?? [:])
        port = try FreePort.any()
        let migrated = try await program.run(["migrate", "--data", self.data])
        try #require(migrated.status == 0, "\(migrated.errors)")
        let made = try await program.run(
            ["token", "create", "--title", "热线", "--channel", "12345", "--data", self.data])
        try #require(made.status == 0, "\(made.errors)")
        portal = Portal(port: port, token: made.output.filter { !$0.isWhitespace })
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var serveArguments: [String] { ["serve", "--data", data, "--port", "\(port)", "--lang", "en"] }

    /// Starts the server and waits until it is ready.
    func serve(through launcher: [String] = []) async throws -> RunningProgram {
        let server = try program.start(serveArguments, through: launcher)
        for _ in 0..<3_000 {
            try #require(server.isRunning, "the server ended: \(server.errors)")
            if await portal.isReady() { return server }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw ChildProcess.StillRunning()
    }

    /// Ends the server as an operator does.
    func stop(_ server: RunningProgram) async throws {
        server.signal(SIGTERM)
        #expect(try await server.end() == 0, "\(server.errors)")
    }

    /// What `audit verify` says with no server running.
    func auditVerdict() async throws -> ProgramUnderTest.Outcome {
        try await program.run(["audit", "verify", "--data", data, "--lang", "en"])
    }

    /// Every request in the database, by the portal's own number for it; no server may run.
    func stored() async throws -> [String: String] {
        let database = try SQLiteDatabase.open(folder: data)
        let pairs: Result<[(String, String)], any Error>
        do {
            pairs = .success(
                try await database.read { sql in
                    try sql.rows(Statement("fault.all", "SELECT channel_number, id FROM request ORDER BY id"), []) {
                        row throws(StoreError) in
                        let number: RequestNumber = try row[1]
                        return (try row[0], number.description)
                    }
                })
        } catch { pairs = .failure(error) }
        await database.close()
        return Dictionary(try pairs.get()) { first, _ in first }
    }
}
