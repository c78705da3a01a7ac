/// The port to a SQL engine: everything that is kept goes through `read` and `write`.
///
/// Bodies run on the engine's own threads, never on an event loop or on Swift's shared pool. SQL is written once, in the
/// common subset of the engines: `?` parameters, `ON CONFLICT`, `RETURNING`, instants as integer microseconds UTC.
package protocol Database: Sendable {
    /// Whether one process alone can have it open, so that nobody is at what another process was at that had it before.
    var isExclusive: Bool { get }

    /// Runs queries over one consistent snapshot.
    ///
    /// Errors of the body other than ``StoreError`` become ``StoreError/failed(_:)``.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLReader) throws -> Value
    ) async throws(StoreError) -> Value

    /// Runs one command in a transaction; when this returns, its effect is durable.
    ///
    /// A refusal is a *result* of the body, not an error: what was written before it stays. Throwing undoes the command
    /// alone. Commands that wait at the same moment share one transaction, and when one of them fails, all of them run
    /// again: a body may therefore run twice, has to load everything it decides on from `sql`, and leaves nothing in
    /// memory. Cancelling the calling task ends its waiting with ``StoreError/interrupted`` and does not call
    /// the command back: it may be done or not.
    @discardableResult
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLWriter) throws -> Value
    ) async throws(StoreError) -> Value

    /// Applies what is missing, each migration in a transaction of its own, and returns the names of what it applied.
    ///
    /// Refuses a schema that a newer release wrote, and a migration whose text changed after it was applied.
    @discardableResult
    func migrate(_ migrations: [Migration]) async throws(StoreError) -> [String]

    /// The names of migrations that `migrate` would apply, with the same refusals.
    func pendingMigrations(_ migrations: [Migration]) async throws(StoreError) -> [String]

    /// Calls the listener after commits that changed something; it runs on the writer's thread and may only signal.
    func onCommit(_ listener: @escaping @Sendable () -> Void)

    /// Ends waiting work and lets go of files and locks. Later calls throw ``StoreError/closed``.
    func close() async
}
