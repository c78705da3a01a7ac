import Glibc

/// Tells on standard error what is being done; figures alone go to standard output.
enum Progress {
    static func report(_ sentence: String) { write("… \(sentence)\n", to: STDERR_FILENO) }

    static func output(_ text: String) { write("\(text)\n", to: STDOUT_FILENO) }

    private static func write(_ text: String, to descriptor: CInt) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress?.advanced(by: sent), $0.count - sent)
            }
            guard count > 0 else { return }
            sent += count
        }
    }
}
