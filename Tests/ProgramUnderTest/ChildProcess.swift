package import Foundation
import Glibc
import Synchronization

/// A process of another program, which ends at the latest with its last owner.
///
/// Started by posix_spawn(3): Foundation's `Process` watches its children from a run loop of its own and crashes now
/// and then where several tests start some at once.
package final class ChildProcess: Sendable {
    /// A process that did not end when it had to.
    package struct StillRunning: Error {
        package init() {}
    }

    /// The files at the three standard ends; output and errors are made, or emptied.
    package struct Streams {
        var input = "/dev/null"
        var output = "/dev/null"
        var errors = "/dev/null"

        package init(input: URL? = nil, output: URL? = nil, errors: URL? = nil) {
            if let input { self.input = input.path() }
            if let output { self.output = output.path() }
            if let errors { self.errors = errors.path() }
        }
    }

    package let processID: pid_t
    /// Its exit code, or the signal that ended it, once it was waited for.
    private let outcome = Mutex<Int32?>(nil)

    /// - Parameters:
    ///   - words: the path of the program and its arguments.
    ///   - environment: all its variables; nil for those of the tests.
    ///   - folder: its working folder; nil for that of the tests.
    package init(
        _ words: [String], environment: [String: String]? = nil, in folder: URL? = nil, streams: Streams = Streams()
    ) throws {
        let environment = environment ?? ProcessInfo.processInfo.environment
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let writing = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, 0, streams.input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, streams.output, writing, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, streams.errors, writing, 0o600)
        // What tests have open beside these stays theirs: a pipe would not end before the child does.
        for descriptor in Int32(3)..<1024 { posix_spawn_file_actions_addclose(&actions, descriptor) }

        // env(1) changes the folder and becomes the program; the call for it is not in POSIX.
        let words = (folder.map { ["/usr/bin/env", "-C", $0.path()] } ?? []) + words
        var attributes = Self.cleanSignals()
        defer { posix_spawnattr_destroy(&attributes) }
        var processID: pid_t = 0
        let error = withCStrings(words) { arguments in
            withCStrings(environment.map { "\($0)=\($1)" }) { variables in
                posix_spawn(&processID, words[0], &actions, &attributes, arguments, variables)
            }
        }
        guard error == 0 else { throw POSIXError(POSIXErrorCode(rawValue: error) ?? .EINVAL) }
        self.processID = processID
    }

    deinit {
        guard isRunning else { return }
        kill(processID, SIGKILL)
        waitpid(processID, nil, 0)
    }

    package var isRunning: Bool { ended() == nil }

    package func signal(_ number: Int32) {
        // Under the lock, since the number of a process that was waited for may belong to another one.
        outcome.withLock { if $0 == nil { kill(processID, number) } }
    }

    /// How it ended: its exit code, or the signal that ended it; waits for at most `patience`.
    @discardableResult
    package func end(within patience: Duration = .seconds(600)) async throws -> Int32 {
        let deadline = ContinuousClock.now + patience
        while true {
            if let status = ended() { return status }
            guard ContinuousClock.now < deadline else { throw StillRunning() }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// As `end`, for callers that cannot suspend.
    package func waitUntilEnd() -> Int32 {
        while true {
            if let status = ended() { return status }
            usleep(2000)
        }
    }

    private func ended() -> Int32? {
        outcome.withLock { outcome in
            if outcome != nil { return outcome }
            var status: Int32 = 0
            guard waitpid(processID, &status, WNOHANG) == processID else { return nil }
            let signal = status & 0x7F
            outcome = signal == 0 ? (status >> 8) & 0xFF : signal
            return outcome
        }
    }

    /// No signal is blocked or ignored, whatever the tests' own thread has.
    private static func cleanSignals() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        return attributes
    }
}

/// Calls with a list of C strings that ends in nil, as exec(3) takes them.
private func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
}
