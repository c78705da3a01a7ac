package import RuleModel
package import WorkCalendar

/// The right of a portal's program to use the API for its channels.
package struct PortalToken: Hashable, Sendable {
    /// Public: it stands in lists and in the audit.
    package let id: String
    package var title: String
    package var channels: Set<ChannelName>
    package let createdBy: String
    package let createdAt: Instant
    /// To the hour.
    package var lastUsedAt: Instant?
    package var revokedAt: Instant?
    var secretHash: String

    package var isRevoked: Bool { revokedAt != nil }
    package func allows(_ channel: ChannelName) -> Bool { channels.contains(channel) }
}
