package import Store
package import WorkCalendar

/// A key under which somebody is told a contact once, however often it is asked for.
package struct ContactKey: Sendable {
    package var scope: IdempotencyScope
    package var bodyHash: Digest
    package var expiresAt: Instant

    package init(scope: IdempotencyScope, bodyHash: Digest, expiresAt: Instant) {
        self.scope = scope
        self.bodyHash = bodyHash
        self.expiresAt = expiresAt
    }

    /// That it was told. What was told is not kept a second time: it is read again, as long as the actor may.
    var mark: IdempotentAnswer {
        IdempotentAnswer(bodyHash: bodyHash, status: 200, headers: "", response: [], expiresAt: expiresAt)
    }
}
