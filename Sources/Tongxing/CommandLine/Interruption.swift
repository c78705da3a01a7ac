import Glibc
import UnixSignals

/// Ctrl-C on a command that holds the data folder or keeps a server busy: it lets go of both before it ends.
enum Interruption {
    /// What a shell reports of a program that SIGINT ended: 128 and the signal's number.
    private static let exitCode: Int32 = 130

    /// Carries work out; at SIGINT the work is cancelled, and the command fails as soon as it has come to its end.
    static func ending<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let interrupts = await UnixSignalsSequence(trapping: .sigint)
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                for await _ in interrupts {
                    // Whoever cannot wait even for that ends the program by a second Ctrl-C.
                    signal(SIGINT, SIG_DFL)
                    throw CommandFailure(
                        sentence: Wording.said("已停止，没有做完，没有结果。", "Stopped before its end; there is no result."),
                        exitCode: exitCode)
                }
                return nil
            }
            while let value = try await group.next() {
                guard let value else { continue }
                group.cancelAll()
                return value
            }
            throw CancellationError()
        }
    }
}
