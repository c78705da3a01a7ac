import Dispatch
import Glibc
import Testing

@testable import Telemetry

@Suite("Log sink")
struct FileDescriptorSinkTests {
    @Test("Lines of many threads arrive whole, though each is larger than the pipe")
    func wholeLines() async {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let sink = FileDescriptorSink(descriptor: ends[1])
        let writer = ends[1]
        let reader = ends[0]
        DispatchQueue.global().async {
            DispatchQueue.concurrentPerform(iterations: 6) { sink.write(Self.line(UInt8(ascii: "a") + UInt8($0))) }
            close(writer)
        }
        let received = Self.readAll(reader)
        let lines = received.split(separator: UInt8(ascii: "\n"))
        #expect(lines.count == 6)
        #expect(lines.allSatisfy { $0.count == 100_000 && Set($0).count == 1 })
        #expect(Set(lines.compactMap(\.first)).count == 6)
    }

    @Test("A closed log is not an error that stops the service")
    func closedEnd() {
        let sink = FileDescriptorSink(descriptor: -1)
        sink.write(Array("x\n".utf8))
        #expect(errno == EBADF)
    }

    private static func line(_ letter: UInt8) -> [UInt8] {
        [UInt8](repeating: letter, count: 100_000) + [UInt8(ascii: "\n")]
    }

    private static func readAll(_ descriptor: Int32) -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            all.append(contentsOf: buffer.prefix(count))
        }
        close(descriptor)
        return all
    }
}
