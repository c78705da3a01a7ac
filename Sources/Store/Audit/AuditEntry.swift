package import WorkCalendar

/// One line of the node's audit: a command, an unmasking, a sign-in or an administrative change.
package struct AuditEntry: Hashable, Sendable {
    package var recordedAt: Instant
    /// Who acted, in the same spelling as events carry.
    package var actor: String
    /// What was done, kebab-case, such as `accept`, `unmask`, `sign-in`.
    package var action: String
    /// To what: a request's number, an account, a rule set's hash; empty where there is none.
    package var subject: String
    /// More of it, JSON or empty; never personal data or secrets.
    package var detail: String
    /// The new ends of the chains of requests that the command wrote to.
    package var heads: [EventHead]

    package init(
        recordedAt: Instant, actor: String, action: String, subject: String, detail: String = "",
        heads: [EventHead] = []
    ) {
        self.recordedAt = recordedAt
        self.actor = actor
        self.action = action
        self.subject = subject
        self.detail = detail
        self.heads = heads
    }
}

/// An audit entry with its place in the chain.
package struct StoredAuditEntry: Hashable, Sendable {
    package var position: Int64
    package var entry: AuditEntry
    package var previous: Digest
    package var hash: Digest
}

/// The end of the audit chain; written down outside the database, it proves later that nothing was cut off.
package struct AuditHead: Hashable, Sendable {
    package var position: Int64
    package var hash: Digest

    package init(position: Int64, hash: Digest) {
        self.position = position
        self.hash = hash
    }

    package static let none = AuditHead(position: 0, hash: .zero)

    /// `position:hash`, the form in which heads are exported.
    package var text: String { "\(position):\(hash.hexadecimal)" }

    /// Nil unless this is the form of ``text``.
    package init?(_ text: String) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let position = Int64(parts[0]), let hash = Digest(hexadecimal: String(parts[1])) else {
            return nil
        }
        self.init(position: position, hash: hash)
    }
}
