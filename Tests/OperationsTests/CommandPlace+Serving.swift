import Foundation
import ProgramUnderTest
import Testing

extension CommandPlace {
    /// Starts the server on the data folder and returns once it takes calls.
    func serve(_ environment: [String: String] = [:]) async throws -> RunningProgram {
        let program = ProgramUnderTest(in: folder, environment: environment)
        let server = try program.start(["serve", "--data", data, "--port", "0", "--lang", "en"])
        for _ in 0..<3_000 where server.isRunning && !server.output.contains("http://") {
            try await Task.sleep(for: .milliseconds(10))
        }
        try #require(server.output.contains("http://"), "\(server.errors)")
        return server
    }

    func stop(_ server: RunningProgram) async throws {
        server.signal(SIGTERM)
        #expect(try await server.end() == 0, "\(server.errors)")
    }
}
