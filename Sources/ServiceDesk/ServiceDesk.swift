package import Lifecycle
import RuleModel
package import Store
package import Tracing
package import WorkCalendar

/// The one way through the house: authorise, decide, commit, publish.
///
/// Everything is loaded, decided and written inside one transaction, so nothing acknowledged is lost and nothing is half
/// done; who waits for news is told by the database after the commit.
package struct ServiceDesk: Sendable {
    let database: any Database
    let policies: any PolicySource
    let search: (any SearchIndex)?
    let directory: @Sendable () -> (any EntityDirectory)?
    let now: @Sendable () -> Instant
    let tracer: @Sendable () -> any Tracer

    /// - Parameters:
    ///   - search: proposes requests for a text; nil where there is no index, so that searching finds nothing.
    ///   - directory: who entities are, while a module that knows is on; nil leaves every entity unknown.
    ///   - tracer: gets a span for each step of a command; asked at each command, since it is set up after the house.
    package init(
        database: any Database, policies: any PolicySource, search: (any SearchIndex)? = nil,
        directory: @escaping @Sendable () -> (any EntityDirectory)? = { nil }, now: @escaping @Sendable () -> Instant,
        tracer: @escaping @Sendable () -> any Tracer = { InstrumentationSystem.tracer }
    ) {
        self.database = database
        self.policies = policies
        self.search = search
        self.directory = directory
        self.now = now
        self.tracer = tracer
    }

    /// Takes a request in: numbered, routed, its clocks started, dispatched where the rules say so.
    package func register(
        _ registration: Registration, by actor: Actor, claim: IdempotencyClaim<DeskAnswer>? = nil
    ) async throws(StoreError) -> DeskOutcome {
        let now = now()
        let trace = CorridorTrace(tracer(), .register)
        return try await once(claim, at: now, trace) { sql in
            try registered(registration, by: actor, at: now, trace, sql)
        }
    }

    /// Carries a command on a request out.
    ///
    /// - Parameter version: the version that the actor saw; nil where any will do.
    package func run(
        _ command: Command, on number: RequestNumber, expecting version: Int? = nil, by actor: Actor,
        visibility: Visibility? = nil, isSubmitter: Bool = false, claim: IdempotencyClaim<DeskAnswer>? = nil
    ) async throws(StoreError) -> DeskOutcome {
        let now = now()
        let order = Order(
            command: command, number: number, version: version, actor: actor,
            visibility: isSubmitter ? nil : visibility ?? Visibility(of: actor), isSubmitter: isSubmitter)
        let trace = CorridorTrace(tracer(), command.name, on: number)
        return try await once(claim, at: now, trace) { sql in try carriedOut(order, at: now, trace, sql) }
    }

    /// A command with everything that decides whether it may be.
    struct Order: Sendable {
        var command: Command
        var number: RequestNumber
        var version: Int?
        var actor: Actor
        /// Nil for the one who submitted the request.
        var visibility: Visibility?
        var isSubmitter: Bool
    }

    /// Runs a command under its key: the stored answer is given before anything else is looked at.
    private func once(
        _ claim: IdempotencyClaim<DeskAnswer>?, at now: Instant, _ trace: CorridorTrace,
        _ body: @escaping @Sendable (any SQLWriter) throws -> DeskAnswer
    ) async throws(StoreError) -> DeskOutcome {
        do throws(StoreError) {
            let outcome = try await written(claim, at: now, trace, body)
            // Durable, and whoever listens for commits has been told; now the caller is.
            if case .answered(.done) = outcome { trace.begin(.publish) }
            trace.end()
            return outcome
        } catch {
            trace.end(error)
            throw error
        }
    }

    private func written(
        _ claim: IdempotencyClaim<DeskAnswer>?, at now: Instant, _ trace: CorridorTrace,
        _ body: @escaping @Sendable (any SQLWriter) throws -> DeskAnswer
    ) async throws(StoreError) -> DeskOutcome {
        try await database.write { sql in
            trace.begin(.authorise)
            guard let claim else { return .answered(try body(sql)) }
            switch try claim.earlier(at: now, sql) {
            case .same(let stored): return .replayed(stored)
            case .anotherBody: return .keyReused
            case nil: break
            }
            let answer = try body(sql)
            try claim.keep(answer, at: now, sql)
            return .answered(answer)
        }
    }
}
