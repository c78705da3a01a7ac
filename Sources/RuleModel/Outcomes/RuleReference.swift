/// The rule that an outcome rests on, and the clause that the rule rests on.
public struct RuleReference: Hashable, Sendable, Codable {
    /// The pack's id, such as `service.deadlines`.
    public var pack: String
    /// The rule's id within its kind and pack, such as `contact`.
    public var rule: String
    /// The rule's Chinese title.
    public var title: String
    /// The cited clause, such as `正文 三（二）2`; nil where the policy is silent (`source = "default"`).
    public var cite: String?
    /// The title of the document that the clause is in.
    public var document: String?

    /// A rule of a pack.
    public init(pack: String, rule: String, title: String, cite: String?, document: String?) {
        self.pack = pack
        self.rule = rule
        self.title = title
        self.cite = cite
        self.document = document
    }

    /// Whether the policy is silent and the rule is a default that policy staff are to confirm.
    public var isDefault: Bool { cite == nil }
}
