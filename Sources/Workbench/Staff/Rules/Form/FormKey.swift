/// A key that a kind of rule may have, as far as a form can change it.
struct FormKey: Hashable {
    /// What stands behind it.
    enum Value: Hashable {
        /// A text, or the name of one thing.
        case text
        /// One text or several.
        case list
        /// A day.
        case date
        /// A number with its unit, such as `{ working-days = 2 }`.
        case length
        /// When a clock warns.
        case warnings
        /// When the rule holds.
        case condition
    }

    /// The path within the rule, such as `then.lead`.
    let name: String
    let value: Value
    /// A rule without it is none: it is not taken out, and asked for where it is not there.
    let isRequired: Bool
    /// Another key that says the same otherwise, so that only one of both is offered.
    let rival: String?

    init(_ name: String, _ value: Value = .text, isRequired: Bool = false, rival: String? = nil) {
        self.name = name
        self.value = value
        self.isRequired = isRequired
        self.rival = rival
    }

    /// Whether it stands in a table of the rule, such as `then`.
    var isInner: Bool { name.contains(".") }
    /// The last part of the name.
    var last: String { name.split(separator: ".").last.map(String.init) ?? name }

    /// The keys of a kind in the order in which rules are written.
    static func all(of section: String) -> [FormKey] { section == "deadline" ? deadline : route }

    private static let head = [
        FormKey("title", isRequired: true), FormKey("cite", rival: "source"), FormKey("source", rival: "cite"),
        FormKey("document"),
    ]
    private static let dates = [FormKey("effective", .date), FormKey("until", .date)]

    private static let deadline =
        head + [FormKey("clock")] + dates + [
            FormKey("when", .condition), FormKey("force", isRequired: true), FormKey("start", isRequired: true),
            FormKey("stop", .list), FormKey("cancel", .list), FormKey("pause", .list),
            FormKey("within", .length, isRequired: true, rival: "due-at"), FormKey("due-at", rival: "within"),
            FormKey("day-zero"), FormKey("rest-day"), FormKey("due"), FormKey("pause-by"), FormKey("superseded-by"),
            FormKey("at-due"), FormKey("shuts"), FormKey("warn", .warnings), FormKey("note"),
        ]

    private static let route =
        head + dates + [
            FormKey("when", .condition), FormKey("then.lead"), FormKey("then.support", .list),
            FormKey("then.track", isRequired: true), FormKey("note"),
        ]
}
