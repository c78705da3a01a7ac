package import TOMLSyntax

/// The form of a JSON answer: what `/openapi.json` promises, and what tests hold every answer to.
package indirect enum AnswerShape: Sendable {
    case text
    /// RFC 3339 with offset.
    case instant
    /// A calendar date, `yyyy-mm-dd`.
    case date
    case integer
    case number
    case boolean
    /// One of these names and no other.
    case oneOf([String])
    case list(AnswerShape)
    /// An object; with a name, `/openapi.json` keeps it among the components.
    case object(String?, [AnswerField])
    /// An object whose members depend on something else that the summary names.
    case members

    /// An object that is described where it stands.
    package static func record(_ fields: [AnswerField]) -> AnswerShape { .object(nil, fields) }
}

/// One member of an answer's object.
package struct AnswerField: Sendable {
    package var name: String
    package var shape: AnswerShape
    package var isOptional: Bool
    package var summary: BilingualText?

    package init(_ name: String, _ shape: AnswerShape, optional: Bool = false, _ summary: BilingualText? = nil) {
        self.name = name
        self.shape = shape
        self.isOptional = optional
        self.summary = summary
    }
}
