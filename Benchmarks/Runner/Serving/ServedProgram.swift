import Foundation
import Glibc
import ProgramUnderTest

/// The built program serving a data folder, or another server that is measured beside it.
final class ServedProgram {
    let port: Int
    /// Milliseconds from the start of the process until it was ready.
    let readyAfter: Double
    private let process: Process

    private enum Process {
        case program(RunningProgram)
        case child(ChildProcess)
    }

    private init(_ process: Process, port: Int, startedAt: UInt64) throws {
        self.process = process
        self.port = port
        let probe = HTTPMessage.get("/readyz")
        var ready: Double?
        while ready == nil {
            if let connection = try? HTTPConnection(port: port), let answer = try? connection.exchange(probe),
                answer.status < 300
            {
                ready = Moment.milliseconds(since: startedAt)
            } else {
                guard Moment.milliseconds(since: startedAt) < 60_000, Self.isRunning(process) else {
                    throw BenchmarkError.program(Self.errors(of: process))
                }
                usleep(500)
            }
        }
        readyAfter = ready ?? 0
    }

    /// Starts `tongxing serve` on a data folder and waits until it is ready.
    static func serving(_ data: URL) throws -> ServedProgram {
        let port = try FreePort.any()
        let start = Moment.now()
        let program = try ProgramUnderTest(in: data).start(["serve", "--data", data.path(), "--port", "\(port)"])
        return try ServedProgram(.program(program), port: port, startedAt: start)
    }

    /// Starts a server with a handler that does nothing.
    static func empty() throws -> ServedProgram {
        let port = try FreePort.any()
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let start = Moment.now()
        let child = try ChildProcess([own, "empty-server", "--port", "\(port)"])
        return try ServedProgram(.child(child), port: port, startedAt: start)
    }

    /// Resident memory, in MiB.
    var residentMebibytes: Double {
        let status = (try? String(contentsOfFile: "/proc/\(processID)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return (Double(line.filter(\.isNumber)) ?? 0) / 1_024
    }

    /// Ends it as an operator does.
    func end() async throws {
        switch process {
        case .program(let program):
            program.signal(SIGTERM)
            try await program.end()
        case .child(let child):
            child.signal(SIGTERM)
            try await child.end(within: .seconds(30))
        }
    }

    private var processID: pid_t {
        switch process {
        case .program(let program): program.processID
        case .child(let child): child.processID
        }
    }

    private static func isRunning(_ process: Process) -> Bool {
        switch process {
        case .program(let program): program.isRunning
        case .child(let child): child.isRunning
        }
    }

    private static func errors(of process: Process) -> String {
        if case .program(let program) = process { program.errors } else { "the empty server did not start" }
    }
}
