package import TOMLSyntax

/// One field of a request body: what is read, what is refused and what `/openapi.json` says, in one declaration.
package struct FieldShape: Sendable {
    package indirect enum Kind: Sendable {
        /// Text of at most so many characters.
        case text(atMost: Int)
        /// One of the kebab-case names; asked at each call, since packs and modules extend them.
        case oneOf(@Sendable () -> [String])
        /// A list of at most so many texts.
        case texts(atMost: Int)
        case boolean
        case integer(ClosedRange<Int>)
        /// RFC 3339 with offset.
        case instant
        case object(BodyShape)
        /// A list of at most so many objects.
        case objects(BodyShape, atMost: Int)
    }

    package var name: String
    package var kind: Kind
    package var isRequired: Bool
    package var summary: BilingualText

    package init(_ name: String, _ kind: Kind, required: Bool = false, _ summary: BilingualText) {
        self.name = name
        self.kind = kind
        self.isRequired = required
        self.summary = summary
    }
}

/// The fields of a request body; anything else in it is refused by name.
package struct BodyShape: Sendable {
    package var fields: [FieldShape]

    package init(_ fields: [FieldShape]) { self.fields = fields }

    /// A body without fields: `{}` or nothing at all.
    package static let empty = BodyShape([])
}
