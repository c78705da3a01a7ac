/// Where something stands in a rule file.
///
/// Columns are not kept: they are found from the bytes where a diagnostic is printed, since to count characters for
/// every value of a file would take far longer than to read it.
public struct SourceLocation: Hashable, Sendable, Codable {
    /// The file's path as it was given to the checker, such as `rules/service/deadlines.toml`.
    public var path: String
    /// The line, from 1.
    public var line: Int
    /// The bytes of the file.
    public var range: Range<Int>

    /// A range of bytes that begins on a line.
    public init(path: String, line: Int, range: Range<Int>) {
        self.path = path
        self.line = line
        self.range = range
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `path:line`.
    public var description: String { "\(path):\(line)" }
}
