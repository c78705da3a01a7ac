public import TOMLSyntax
public import WorkCalendar

/// One part of what follows from a rule, in words: so that a comparison can tell which part is another, and how.
public struct OutcomePart: Hashable, Sendable {
    /// What a part says.
    public enum Content: Hashable, Sendable {
        /// A value as it is called, such as 2 个工作日; nil where the rule says nothing of it.
        case value(BilingualText?)
        /// Several values as they are called; whether another order of them says something else.
        case list([BilingualText], isOrdered: Bool)
        /// What is so on single days; on any other day, whatever is usual on its day of the week.
        case days([CivilDate: BilingualText])
        /// A long text word for word, of which only what differs is worth telling.
        case text(String)
    }

    /// The key that rules write it by, such as `within`; nested keys are dotted, such as `then.lead`.
    public var key: String
    /// What the part is called in sentences, such as 期限.
    public var title: BilingualText
    /// What it says.
    public var content: Content

    /// A part of what follows.
    public init(_ key: String, title: BilingualText, _ content: Content) {
        self.key = key
        self.title = title
        self.content = content
    }

    /// A part that is one value.
    public static func value(
        _ key: String, _ chinese: String, _ english: String, _ value: BilingualText?
    ) -> OutcomePart {
        OutcomePart(key, title: BilingualText(chinese: chinese, english: english), .value(value))
    }

    /// A part that is several values; their order says nothing unless told so.
    public static func list(
        _ key: String, _ chinese: String, _ english: String, _ values: [BilingualText], isOrdered: Bool = false
    ) -> OutcomePart {
        OutcomePart(
            key, title: BilingualText(chinese: chinese, english: english), .list(values, isOrdered: isOrdered))
    }
}
