import Foundation
import Testing

@Suite("Durability, as the kernel sees it")
struct FlushTests {
    @Test(
        "One client that waits for each answer gets none before the log was flushed to disk for it",
        .enabled(if: Tracer.isInstalled, "needs strace"), .timeLimit(.minutes(20)))
    func flushes() async throws {
        let place = try await ServedPlace()
        let trace = place.folder.appending(path: "trace")
        let server = try await place.serve(through: [
            Tracer.path, "-D", "-f", "-qq", "-y", "--seccomp-bpf", "-e", "trace=fsync,fdatasync", "-o", trace.path(),
        ])
        let before = try Self.flushes(in: trace)
        let count = 40
        for number in 1...count { #expect(try await place.portal.submit("flush-\(number)").status == 201) }
        let after = try Self.flushes(in: trace)
        #expect(after - before >= count)
        try await place.stop(server)
    }

    /// How often the write-ahead log was flushed, none of which failed.
    private static func flushes(in trace: URL) throws -> Int {
        try String(contentsOf: trace, encoding: .utf8).split(separator: "\n").count { line in
            line.contains("tongxing.sqlite-wal>") && !line.contains("= -1")
        }
    }
}
