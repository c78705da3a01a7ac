package import WorkCalendar

/// A rule set as it is kept: whole, by its hash.
package struct RuleSetRecord: Hashable, Sendable {
    package enum State: String, Hashable, Sendable { case draft, approved, active, retired, refused }

    /// One file, by its path within the rules folder.
    package struct File: Hashable, Sendable, Codable {
        package var path: String
        package var text: String

        package init(path: String, text: String) {
            self.path = path
            self.text = text
        }
    }

    package var hash: String
    package var state: State
    package var files: [File]
    package var author: String
    package var note: String
    package var createdAt: Instant
    package var approvedBy: String?
    package var approvedAt: Instant?

    package init(
        hash: String, state: State, files: [File], author: String, note: String = "", createdAt: Instant,
        approvedBy: String? = nil, approvedAt: Instant? = nil
    ) {
        self.hash = hash
        self.state = state
        self.files = files
        self.author = author
        self.note = note
        self.createdAt = createdAt
        self.approvedBy = approvedBy
        self.approvedAt = approvedAt
    }
}

/// When a rule set came into force, and why; the history is never edited.
package struct RuleActivation: Hashable, Sendable {
    package enum Cause: String, Hashable, Sendable { case seed, save, publish, rollback }

    package var id: Int64
    package var hash: String
    package var activatedAt: Instant
    /// Who brought it about: the second person, where there was one.
    package var actor: String
    package var cause: Cause
    /// Why, in the words of who wrote the set or rolled back to it.
    package var note: String
    /// Who wrote the set; empty where that is not known.
    package var author: String
    /// The end of the audit just before.
    package var auditPosition: Int64
}
