import Foundation
import ProgramUnderTest

extension RunningProgram {
    /// No file of the process may grow beyond so many bytes; nil for any size. Source: prlimit(1).
    func limitFiles(to bytes: UInt64?) async throws {
        let limit = bytes.map(String.init) ?? "unlimited"
        // The soft limit alone, so that it can be raised again.
        let process = try ChildProcess(["/usr/bin/prlimit", "--pid", "\(processID)", "--fsize=\(limit):"])
        guard try await process.end() == 0 else { throw POSIXError(.EPERM) }
    }
}
