import Glibc
import Synchronization

/// Writes lines to an open file descriptor, standard error unless told otherwise.
package final class FileDescriptorSink: LogSink {
    private let descriptor: Mutex<Int32>

    package init(descriptor: Int32 = STDERR_FILENO) { self.descriptor = Mutex(descriptor) }

    package func write(_ line: [UInt8]) {
        descriptor.withLock { descriptor in
            var rest = line[...]
            while !rest.isEmpty {
                let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
                if written > 0 {
                    rest = rest.dropFirst(written)
                } else if errno == EAGAIN {
                    Self.waitUntilWritable(descriptor)
                } else if errno != EINTR {
                    // Nobody is left to tell: the log itself is what failed.
                    return
                }
            }
        }
    }

    private static func waitUntilWritable(_ descriptor: Int32) {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, 1_000)
    }
}
