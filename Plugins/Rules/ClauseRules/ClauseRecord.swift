/// A clause of a policy document, word for word.
public struct ClauseRecord: Hashable, Sendable, Codable {
    /// The document's title, as packs name it in `document`.
    public var document: String
    /// The citation as rules write it in `cite`, such as `正文 三（二）2`.
    public var cite: String
    /// The clause's words; nothing left out, nothing added.
    public var text: String

    /// A clause under its citation.
    public init(document: String, cite: String, text: String) {
        self.document = document
        self.cite = cite
        self.text = text
    }
}
