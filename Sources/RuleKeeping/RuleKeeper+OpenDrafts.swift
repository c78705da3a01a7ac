package import Lifecycle
package import Store

// What was sent for approval and is not settled, in short.
extension RuleKeeper {
    /// The drafts that wait for a second person, or for their time; newest first, without their files.
    package func openDrafts() async throws(StoreError) -> [RuleDraftRecord] {
        try await house.database.read { sql in try RuleDraftTable.open(sql) }
    }

    /// How many drafts wait that somebody may approve; stale ones and the person's own are not among them.
    package func draftsToDecide(by actor: Actor) async throws(StoreError) -> Int {
        guard mayDecide(actor) == nil else { return 0 }
        let base = activeRevision
        return try await house.database.read { sql in
            try RuleDraftTable.waiting(on: base, besides: actor.id, sql)
        }
    }
}
