package import Lifecycle
import RuleModel
package import Store
package import WorkCalendar

extension ServiceDesk {
    /// Whose work needs the whole number of who asked.
    private static let callers: Set<Role> = [.intake, .dispatcher, .handler, .reviewer, .callback]

    /// Whether an actor may see how to reach who asked, each time for the record.
    package static func mayUnmask(_ actor: Actor) -> Bool { !actor.roles.isDisjoint(with: callers) }

    /// Tells who asked and how to reach them, and records in the audit that it was told.
    ///
    /// - Parameter key: under which the caller sends it again; the audit then has it once.
    package func unmaskedContact(
        of number: RequestNumber, by actor: Actor, for visibility: Visibility, under key: ContactKey? = nil
    ) async throws(StoreError) -> ContactAnswer {
        guard Self.mayUnmask(actor) else { return .notFound }
        let now = now()
        return try await database.write { sql -> ContactAnswer in
            guard let request = try RequestStore.load(number, sql)?.request, visibility.shows(request) else {
                return .notFound
            }
            guard let contact = request.registration.contact, contact.name != nil || contact.phone != nil else {
                return .nobodyNamed
            }
            if let key {
                if let stored = try IdempotencyTable.find(key.scope, at: now, sql) {
                    return stored.bodyHash == key.bodyHash ? .toldAgain(contact) : .keyReused
                }
                try IdempotencyTable.store(key.mark, for: key.scope, at: now, sql)
            }
            try AuditLog.append(
                AuditEntry(recordedAt: now, actor: actor.id, action: "unmask-contact", subject: "\(number)"), sql)
            return .told(contact)
        }
    }
}

/// What comes of asking how to reach who asked.
package enum ContactAnswer: Hashable, Sendable {
    case told(Registration.Contact)
    /// Under a key that it was told under before.
    case toldAgain(Registration.Contact)
    /// The request leaves no way to reach anybody.
    case nobodyNamed
    /// There is no such request for the actor.
    case notFound
    case keyReused
}

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
    fileprivate var mark: IdempotentAnswer {
        IdempotentAnswer(bodyHash: bodyHash, status: 200, headers: "", response: [], expiresAt: expiresAt)
    }
}
