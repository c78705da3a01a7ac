import Glibc

/// Callers who each wait for an answer before they ask again, all on one thread.
final class LoadClient {
    struct Outcome {
        var answers = 0
        var seconds = 0.0
        /// Milliseconds from a request to its answer.
        var latencies: [Double] = []

        var rate: Double { Double(answers) / seconds }
    }

    private let connections: [HTTPConnection]
    private var polled: [pollfd]
    private var askedAt: [UInt64]

    init(port: Int, connections count: Int) throws {
        connections = try (0..<count).map { _ in try HTTPConnection(port: port) }
        polled = connections.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        askedAt = Array(repeating: 0, count: count)
    }

    /// Asks for so long, then waits for the answers still under way.
    ///
    /// - Parameters:
    ///   - status: what every answer has to have.
    ///   - message: makes the bytes of the next request.
    func run(seconds: Double, expecting status: Int, _ message: () -> [UInt8]) throws -> Outcome {
        let start = Moment.now()
        let end = start + UInt64(seconds * 1e9)
        var outcome = Outcome()
        var waiting = 0
        for index in connections.indices {
            try ask(index, message())
            waiting += 1
        }
        while waiting > 0 {
            poll(&polled, nfds_t(polled.count), 1_000)
            for index in connections.indices where polled[index].revents != 0 {
                guard let answer = try connections[index].receive() else { continue }
                guard answer.status == status else {
                    throw BenchmarkError.unexpectedAnswer("\(answer.status) \(answer.text)")
                }
                let now = Moment.now()
                outcome.answers += 1
                outcome.latencies.append(Double(now - askedAt[index]) / 1e6)
                if now < end { try ask(index, message()) } else { waiting -= 1 }
            }
        }
        outcome.seconds = Double(Moment.now() - start) / 1e9
        return outcome
    }

    private func ask(_ index: Int, _ message: [UInt8]) throws {
        askedAt[index] = Moment.now()
        try connections[index].send(message)
    }
}

/// The machine's steady clock.
enum Moment {
    /// Nanoseconds since some moment in the past.
    static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Milliseconds since a moment.
    static func milliseconds(since start: UInt64) -> Double { Double(now() - start) / 1e6 }
}
