package import WorkCalendar

/// A rule set that somebody proposes, with what became of the proposal. The files are the set's of that hash.
package struct RuleDraftRecord: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable {
        /// Nobody has decided yet.
        case waiting
        /// A second person approved it; it comes into force at its time.
        case approved
        /// It came into force.
        case active
        /// A second person said no.
        case refused
        /// Its author took it back.
        case withdrawn
        /// It was approved and could not come into force when its time came.
        case failed

        /// Whether it may still come into force.
        package var isOpen: Bool { self == .waiting || self == .approved }
    }

    /// In the order in which drafts were saved; 0 until stored.
    package var id: Int64
    package var hash: String
    /// The set in force that the author began from.
    package var base: String
    package var state: State
    package var author: String
    package var note: String
    package var createdAt: Instant
    /// When it is to come into force; nil for as soon as it is approved.
    package var activation: Instant?
    package var decidedBy: String?
    package var decidedAt: Instant?
    /// Why it was refused, or could not come into force; empty where there is nothing to say.
    package var reason: String
    /// What analysis and trial found, as the keeper encodes it.
    package var report: [UInt8]
    /// The scenario tests that were written with it, which are no part of the set; empty where none were.
    package var scenarios: [RuleSetRecord.File]

    package init(
        id: Int64 = 0, hash: String, base: String, state: State = .waiting, author: String, note: String = "",
        createdAt: Instant, activation: Instant? = nil, decidedBy: String? = nil, decidedAt: Instant? = nil,
        reason: String = "", report: [UInt8] = [], scenarios: [RuleSetRecord.File] = []
    ) {
        self.id = id
        self.hash = hash
        self.base = base
        self.state = state
        self.author = author
        self.note = note
        self.createdAt = createdAt
        self.activation = activation
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.reason = reason
        self.report = report
        self.scenarios = scenarios
    }
}
