package import Lifecycle
import RuleModel
package import Store
import WorkCalendar

extension ServiceDesk {
    /// Whose work needs the whole number of who asked.
    private static let callers: Set<Role> = [.intake, .dispatcher, .handler, .reviewer, .callback]

    /// Whether an actor may see how to reach who asked, each time for the record.
    package static func mayUnmask(_ actor: Actor) -> Bool { !actor.roles.isDisjoint(with: callers) }

    /// Tells who asked and how to reach them, and records in the audit that it was told.
    ///
    /// - Parameter claim: under which the caller sends it again; the audit then has it once.
    package func unmaskedContact(
        of number: RequestNumber, by actor: Actor, for visibility: Visibility,
        under claim: IdempotencyClaim<Void>? = nil
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
            switch try claim?.earlier(at: now, sql) {
            case .same: return .toldAgain(contact)
            case .anotherBody: return .keyReused
            case nil: try claim?.keep((), at: now, sql)
            }
            try AuditLog.append(
                AuditEntry(recordedAt: now, actor: actor.id, action: "unmask-contact", subject: "\(number)"), sql)
            return .told(contact)
        }
    }
}
