/// One thing that keeps a text from being TOML 1.0.
public struct TOMLFault: Error, Hashable, Sendable {
    /// What is wrong; raw values are the stable codes.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case invalidUTF8 = "TOML-0001"
        case controlCharacter = "TOML-0002"
        case expectedKey = "TOML-0003"
        case expectedEquals = "TOML-0004"
        case expectedValue = "TOML-0005"
        case unterminatedString = "TOML-0006"
        case invalidEscape = "TOML-0007"
        case invalidNumber = "TOML-0008"
        case integerOutOfRange = "TOML-0009"
        case invalidDate = "TOML-0010"
        case unterminatedArray = "TOML-0011"
        case unterminatedInlineTable = "TOML-0012"
        case lineEndInInlineTable = "TOML-0013"
        case trailingCommaInInlineTable = "TOML-0014"
        case expectedSeparator = "TOML-0015"
        case invalidHeader = "TOML-0016"
        case expectedLineEnd = "TOML-0017"
        case duplicateKey = "TOML-0018"
        case duplicateTable = "TOML-0019"
        case notATable = "TOML-0020"
        case closedTable = "TOML-0021"
        case notAnArrayOfTables = "TOML-0022"
        case nestedTooDeep = "TOML-0023"
        case unquotedText = "TOML-0024"
        case multilineKey = "TOML-0025"
        case fullWidthMark = "TOML-0026"
        case fullWidthQuotes = "TOML-0027"
        case fullWidthSpace = "TOML-0028"
        case unquotedKey = "TOML-0029"
        case expectedDoubleBrackets = "TOML-0030"
        case wrongBracket = "TOML-0031"
        case pairOutsideBraces = "TOML-0032"
        case unbalancedQuotes = "TOML-0033"
        case tooManyFaults = "TOML-0034"
        case valueBesideDotted = "TOML-0035"
    }

    public var kind: Kind
    public var range: Range<Int>
    /// The key, word or character concerned; empty where there is none.
    public var subject: String
    /// The place of the first definition, where there are two.
    public var first: Range<Int>?

    /// A fault at a range of bytes.
    public init(_ kind: Kind, range: Range<Int>, subject: String = "", first: Range<Int>? = nil) {
        self.kind = kind
        self.range = range
        self.subject = subject
        self.first = first
    }

    /// The fault as a diagnostic of a file.
    public func diagnostic(file: String) -> SourceDiagnostic {
        let label = BilingualText(chinese: "第一次写在这里", english: "it was first written here")
        return SourceDiagnostic(
            code: kind.rawValue, message: message, file: file, range: range,
            related: first.map { [.init(file: file, range: $0, label: label)] } ?? [], suggestion: suggestion,
            isSuggestionWhole: true)
    }
}
