package import Foundation

/// A run of the program that goes on until it ends or is ended.
package final class RunningProgram: Sendable {
    private let process: ChildProcess
    private let files: URL

    package var processID: pid_t { process.processID }
    package var isRunning: Bool { process.isRunning }

    init(_ process: ChildProcess, files: URL) {
        self.process = process
        self.files = files
    }

    deinit { try? FileManager.default.removeItem(at: files) }

    /// What it wrote to standard output so far.
    package var output: String { text("output") }
    /// What it wrote to standard error so far.
    package var errors: String { text("errors") }

    package func signal(_ number: Int32) { process.signal(number) }

    /// How it ended: its exit code, or the signal that ended it; waits for at most `patience`.
    @discardableResult
    package func end(within patience: Duration = .seconds(30)) async throws -> Int32 {
        try await process.end(within: patience)
    }

    private func text(_ name: String) -> String {
        (try? String(contentsOf: files.appending(path: name), encoding: .utf8)) ?? ""
    }
}

extension ProgramUnderTest {
    /// Starts a run that goes on by itself.
    ///
    /// - Parameter launcher: a program with its first arguments that is to start ours, such as a tracer.
    package func start(_ arguments: [String], through launcher: [String] = []) throws -> RunningProgram {
        let files = folder.appending(path: "run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
        try Data().write(to: files.appending(path: "input"))
        return RunningProgram(try process(arguments, files: files, through: launcher), files: files)
    }
}
