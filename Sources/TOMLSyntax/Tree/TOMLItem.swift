/// One statement of a document, as written; all items and the space between them are the document.
public struct TOMLItem: Hashable, Sendable {
    /// A key, or one part of a dotted key.
    public struct KeyPart: Hashable, Sendable {
        public var name: String
        public var range: Range<Int>

        /// A key part written at a range of bytes.
        public init(name: String, range: Range<Int>) {
            self.name = name
            self.range = range
        }
    }

    /// What kind of statement it is.
    public enum Kind: Hashable, Sendable {
        /// `[a.b]`, or `[[a.b]]` where `isArray`.
        case header(isArray: Bool)
        /// `a.b = value`
        case pair(TOMLNode)
        /// A comment on a line of its own.
        case comment
        /// A line that could not be read; `isHeader` where it began with `[`, so that what follows belongs to no table.
        case invalid(isHeader: Bool)
    }

    public var kind: Kind
    public var keys: [KeyPart]
    /// From the first to the last byte of the statement, without its comment.
    public var range: Range<Int>
    /// The comment on the same line, from `#`; nil where there is none.
    public var comment: Range<Int>?
    /// Whether an empty line stands before it.
    public var hasBlankLineBefore: Bool
}
