import Foundation
import Glibc

/// A tracer that lets system calls of a running process fail.
final class Tracer: Sendable {
    static let path = "/usr/bin/strace"
    static let isInstalled = FileManager.default.isExecutableFile(atPath: path)

    private let process: Process

    private init(_ process: Process) { self.process = process }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    /// Every flush to disk of the process fails with an input/output error until the tracer is detached.
    static func failingFlushes(of processID: pid_t, in folder: URL) async throws -> Tracer {
        let said = folder.appending(path: "tracer")
        try Data().write(to: said)
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = [
            "-f", "-p", "\(processID)", "-e", "trace=fsync,fdatasync", "-e", "inject=fsync,fdatasync:error=EIO",
            "-o", "/dev/null",
        ]
        process.standardError = try FileHandle(forWritingTo: said)
        try process.run()
        let tracer = Tracer(process)
        while try !String(contentsOf: said, encoding: .utf8).contains("attached") {
            guard process.isRunning else { throw POSIXError(.EPERM) }
            try await Task.sleep(for: .milliseconds(5))
        }
        return tracer
    }

    /// Lets the process go on as if nothing had been.
    ///
    /// Killed, since a tracer that is started here has inherited a mask that blocks other signals; the kernel detaches
    /// what it traced. Source: ptrace(2).
    func detach() async throws {
        kill(process.processIdentifier, SIGKILL)
        while process.isRunning { try await Task.sleep(for: .milliseconds(5)) }
    }
}
