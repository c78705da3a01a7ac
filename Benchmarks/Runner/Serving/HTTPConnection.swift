import Glibc

/// A connection to a server on this machine that never waits by itself.
///
/// Measures servers, so it costs as little as it can: no event loop, no header table, one buffer.
final class HTTPConnection {
    let descriptor: CInt
    private var received: [UInt8] = []
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    init(port: Int) throws(BenchmarkError) {
        descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            close(descriptor)
            throw .unusable("nobody listens on port \(port)")
        }
        var on: CInt = 1
        setsockopt(descriptor, CInt(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<CInt>.size))
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }

    deinit { close(descriptor) }

    func send(_ message: [UInt8]) throws(BenchmarkError) {
        var rest = message[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
            }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                wait(for: POLLOUT)
            } else {
                throw .unusable("the server closed the connection")
            }
        }
    }

    /// The next answer, where all of it has arrived.
    func receive() throws(BenchmarkError) -> HTTPAnswer? {
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count > 0 { received += buffer[..<count] }
        guard count > 0 || (count < 0 && errno == EAGAIN) else { throw .unusable("the server closed the connection") }
        guard let (head, whole) = HTTPAnswer.length(in: received) else { return nil }
        let answer = HTTPAnswer(
            status: received[9..<12].reduce(0) { $0 * 10 + Int($1 &- 48) }, head: received[..<head],
            body: received[head..<whole])
        received = Array(received[whole...])
        return answer
    }

    /// Sends, and waits for the answer.
    func exchange(_ message: [UInt8]) throws(BenchmarkError) -> HTTPAnswer {
        try send(message)
        while true {
            wait(for: POLLIN)
            if let answer = try receive() { return answer }
        }
    }

    private func wait(for event: CInt) {
        var entry = pollfd(fd: descriptor, events: Int16(event), revents: 0)
        poll(&entry, 1, -1)
    }
}
