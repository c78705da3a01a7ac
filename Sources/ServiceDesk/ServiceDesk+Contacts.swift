package import Lifecycle
import RuleModel
package import Store

extension ServiceDesk {
    /// Whose work needs the whole number of who asked.
    private static let callers: Set<Role> = [.intake, .dispatcher, .handler, .reviewer, .callback]

    /// Whether an actor may see how to reach who asked, each time for the record.
    package static func mayUnmask(_ actor: Actor) -> Bool { !actor.roles.isDisjoint(with: callers) }

    /// Tells who asked and how to reach them, and records in the audit that it was told.
    ///
    /// - Returns: nil where there is no such request for the actor, or it names nobody.
    package func unmaskedContact(
        of number: RequestNumber, by actor: Actor, for visibility: Visibility
    ) async throws(StoreError) -> Registration.Contact? {
        guard Self.mayUnmask(actor) else { return nil }
        let now = now()
        return try await database.write { sql in
            guard let request = try RequestStore.load(number, sql)?.request, visibility.shows(request),
                let contact = request.registration.contact
            else { return nil }
            try AuditLog.append(
                AuditEntry(recordedAt: now, actor: actor.id, action: "unmask-contact", subject: "\(number)"), sql)
            return contact
        }
    }
}
