import Glibc

/// Tells on a terminal that long work goes on; silent where standard error is a file or a pipe.
enum ProgressLine {
    ///
    /// - Parameter detail: how far it has come, asked every second; nil where that is not known.
    static func during<Value: Sendable>(
        _ label: String, detail: @escaping @Sendable () async -> String? = { nil },
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        guard isatty(STDERR_FILENO) == 1 else { return try await work() }
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                await tick(label, detail)
                return nil
            }
            defer { StandardStreams.errorText("\r\u{1B}[K") }
            while let value = try await group.next() {
                guard let value else { continue }
                group.cancelAll()
                return value
            }
            throw CancellationError()
        }
    }

    private static func tick(_ label: String, _ detail: @Sendable () async -> String?) async {
        let start = ContinuousClock.now
        while !Task.isCancelled {
            let seconds = (ContinuousClock.now - start).components.seconds
            let told = await detail().map { $0 + Wording.said("，", ", ") } ?? ""
            StandardStreams.errorText("\r\u{1B}[K\(label)… \(told)" + Wording.said("已 \(seconds) 秒", "\(seconds) s"))
            do { try await Task.sleep(for: .seconds(1)) } catch { return }
        }
    }
}
