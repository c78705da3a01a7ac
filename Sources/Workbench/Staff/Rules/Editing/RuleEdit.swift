import WorkCalendar

/// A rule file as one person has it: what they wrote, and which text in force they began from.
struct RuleEdit: Hashable, Sendable {
    var path: String
    /// The hash of the text in force that it was made from; empty where there was no such file.
    var base: String
    var text: String
    /// Counts the times that it was saved.
    var version: Int
    var savedAt: Instant
    /// Whether the person has deleted the file; the text is the one that was deleted.
    var isRemoved = false
}
