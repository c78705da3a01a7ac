/// A rule file as the checker takes it: where it is, and what is in it.
public struct RuleFile: Hashable, Sendable {
    /// The path that diagnostics name, such as `rules/service/deadlines.toml`.
    public var path: String
    /// The whole text.
    public var text: String

    /// A file's text under its path.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
