/// One finding in a source file: where, how grave, which, and what to do.
public struct SourceDiagnostic: Hashable, Sendable {
    /// How grave a finding is; errors keep a rule set from being used.
    public enum Severity: String, Hashable, Sendable, Codable {
        case error
        case warning
    }

    /// A second place that belongs to a finding, such as the first of two definitions.
    public struct Related: Hashable, Sendable {
        public var file: String
        public var range: Range<Int>
        public var label: BilingualText

        /// A place in bytes with what is there.
        public init(file: String, range: Range<Int>, label: BilingualText) {
            self.file = file
            self.range = range
            self.label = label
        }
    }

    public var severity: Severity
    /// The stable code, such as `TOML-0003`.
    public var code: String
    public var message: BilingualText
    /// The file as users name it, such as `rules/service/deadlines.toml`.
    public var file: String
    /// Bytes of the file; may be empty for a place between two bytes.
    public var range: Range<Int>
    public var related: [Related]
    /// What to write instead; nil where nothing is near.
    public var suggestion: String?
    /// Whether the suggestion takes the place of quotes that stand at the range too; else it is written between them.
    public var isSuggestionWhole: Bool

    /// A finding at a range of bytes of a file.
    public init(
        severity: Severity = .error, code: String, message: BilingualText, file: String, range: Range<Int>,
        related: [Related] = [], suggestion: String? = nil, isSuggestionWhole: Bool = false
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.file = file
        self.range = range
        self.related = related
        self.suggestion = suggestion
        self.isSuggestionWhole = isSuggestionWhole
    }
}
