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

extension SourceLocation {
    /// The same place in a set of rules that is or was in force, `REVISION:path`: what is stored there may be another text
    /// than the file of that path has now.
    public func inSet(_ revision: String) -> SourceLocation {
        var place = self
        place.path = Self.path(path, inSet: revision)
        return place
    }

    /// What a file of a stored set is called in findings, such as `39dd7f7ab393:rules/units/units.toml`.
    public static func path(_ path: String, inSet revision: String) -> String {
        "\(revision.prefix(12)):\(path)"
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `path:line`.
    public var description: String { "\(path):\(line)" }
}
