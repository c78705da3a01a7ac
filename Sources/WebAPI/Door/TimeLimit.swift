import Endpoints

/// Gives work so much time and no more.
enum TimeLimit {
    /// The value of `work`; where it takes longer, the work is cancelled and the problem thrown once it has let go.
    static func keeping<Value: Sendable>(
        _ time: Duration, _ work: @escaping @Sendable () async throws -> Value, late: @escaping @Sendable () -> Problem
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: time)
                throw late()
            }
            defer { group.cancelAll() }
            guard let value = try await group.next() else { throw CancellationError() }
            return value
        }
    }
}
