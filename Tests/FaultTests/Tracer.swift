import Foundation
import Glibc
import ProgramUnderTest

/// A tracer that lets system calls of a running process fail.
final class Tracer: Sendable {
    static let path = "/usr/bin/strace"
    static let isInstalled = FileManager.default.isExecutableFile(atPath: path)

    private let process: ChildProcess

    private init(_ process: ChildProcess) { self.process = process }

    /// Every flush to disk of the process fails with an input/output error until the tracer is detached.
    static func failingFlushes(of processID: pid_t, in folder: URL) async throws -> Tracer {
        let said = folder.appending(path: "tracer")
        try Data().write(to: said)
        let process = try ChildProcess(
            [
                path, "-f", "-p", "\(processID)", "-e", "trace=fsync,fdatasync",
                "-e", "inject=fsync,fdatasync:error=EIO", "-o", "/dev/null",
            ], streams: .init(errors: said))
        let tracer = Tracer(process)
        while try !String(contentsOf: said, encoding: .utf8).contains("attached") {
            guard process.isRunning else { throw POSIXError(.EPERM) }
            try await Task.sleep(for: .milliseconds(5))
        }
        return tracer
    }

    /// Lets the process go on as if nothing had been: the kernel detaches what the tracer had. Source: ptrace(2).
    func detach() async throws {
        process.signal(SIGKILL)
        try await process.end()
    }
}
