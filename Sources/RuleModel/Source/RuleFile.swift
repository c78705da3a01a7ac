/// A rule file as the checker takes it: where it is, and what is in it.
public struct RuleFile: Hashable, Sendable {
    /// The path that diagnostics name, such as `rules/service/deadlines.toml`.
    public var path: String
    /// Its bytes; UTF-8, unless a program saved it otherwise, which the checker reports.
    public var bytes: [UInt8]

    /// A file's bytes under its path.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// A file's text under its path.
    public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

    /// Whether it is a scenario test (`rules/tests/…`), which is no part of the rule set.
    public var isScenario: Bool { path.split(separator: "/").dropFirst().first == "tests" }

    /// The whole text; what is not UTF-8 shows as U+FFFD.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}
