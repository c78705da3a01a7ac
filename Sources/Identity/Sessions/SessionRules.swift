import WorkCalendar

/// How long a session lasts.
package struct SessionRules: Hashable, Sendable {
    package var idle: Duration
    package var lifetime: Duration

    package init(idle: Duration = .seconds(600), lifetime: Duration = .seconds(12 * 3_600)) {
        self.idle = idle
        self.lifetime = lifetime
    }

    func isOver(createdAt: Instant, lastSeenAt: Instant, now: Instant) -> Bool {
        now >= lastSeenAt.advanced(bySeconds: idle.components.seconds)
            || now >= createdAt.advanced(bySeconds: lifetime.components.seconds)
    }

    /// Being seen is written down at most this often, so that reading pages does not write the database each time.
    func shouldTouch(lastSeenAt: Instant, now: Instant) -> Bool {
        now >= lastSeenAt.advanced(bySeconds: max(1, min(30, idle.components.seconds / 20)))
    }
}
