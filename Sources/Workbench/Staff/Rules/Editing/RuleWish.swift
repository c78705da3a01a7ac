/// What an author says of changes to who approves them, before they are sent.
struct RuleWish: Hashable, Sendable {
    var note = ""
    /// The day from which they are to be in force, such as `2026-03-01`; empty where none was wished for.
    var day = ""

    var isEmpty: Bool { note.isEmpty && day.isEmpty }
}
