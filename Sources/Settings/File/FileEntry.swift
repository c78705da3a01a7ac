/// One assignment of a settings file, with where it stands.
struct FileEntry: Sendable {
    enum Value: Sendable {
        case plain(SettingValue)
        /// A date, a fraction, a list of anything but text …: as it is written.
        case foreign(String)
        /// A table with nothing in it.
        case emptyTable
    }

    struct Position: Hashable, Sendable {
        var line: Int
        var column: Int
    }

    /// `["http", "port"]`, however the file nests it.
    var path: [String]
    /// Where each part of the path was last written, the value's position after them.
    var keyPosition: Position
    var valuePosition: Position
    var value: Value

    var name: String { path.joined(separator: ".") }
}
