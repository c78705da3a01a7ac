import Glibc

/// The process's own streams, written whole and without buffering surprises.
enum StandardStreams {
    static func output(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }
    static func output(_ line: String) { output(Array("\(line)\n".utf8)) }
    static func error(_ line: String) { write(Array("\(line)\n".utf8), to: STDERR_FILENO) }

    /// The next piece of standard input; nil at its end.
    static func input(atMost count: Int = 1 << 16) -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = max(0, read(STDIN_FILENO, buffer.baseAddress, count))
        }
        return bytes.isEmpty ? nil : bytes
    }

    /// All of standard input.
    static func wholeInput() -> [UInt8] {
        var whole: [UInt8] = []
        while let piece = input() { whole.append(contentsOf: piece) }
        return whole
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            rest = rest.dropFirst(written)
        }
    }
}
