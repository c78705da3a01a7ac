import Foundation
import ProgramUnderTest

extension RunningProgram {
    /// No file of the process may grow beyond so many bytes; nil for any size. Source: prlimit(1).
    func limitFiles(to bytes: UInt64?) async throws {
        let limit = bytes.map(String.init) ?? "unlimited"
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/prlimit")
        // The soft limit alone, so that it can be raised again.
        process.arguments = ["--pid", "\(processID)", "--fsize=\(limit):"]
        try process.run()
        while process.isRunning { try await Task.sleep(for: .milliseconds(2)) }
        guard process.terminationStatus == 0 else { throw POSIXError(.EPERM) }
    }
}
