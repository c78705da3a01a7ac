import ServiceLifecycle

/// Work that goes on until the server ends.
struct BackgroundService: Service {
    private let work: @Sendable () async throws -> Void

    init(_ work: @escaping @Sendable () async throws -> Void) { self.work = work }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            // Work that is cancelled has done what it should; what failed has said so in the log.
            try? await work()
        }
        // A part that ended early must not end the others.
        try? await gracefulShutdown()
    }
}
