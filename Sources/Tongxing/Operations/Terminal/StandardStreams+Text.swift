import Glibc

extension StandardStreams {
    /// Text on standard error without a line's end, for a terminal.
    static func errorText(_ text: String) {
        _ = text.withCString { Glibc.write(STDERR_FILENO, $0, strlen($0)) }
    }
}

extension InputFile {
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The path from the root on, since a server has another working folder.
    static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
        defer { free(here) }
        return "\(String(cString: here))/\(path)"
    }
}
