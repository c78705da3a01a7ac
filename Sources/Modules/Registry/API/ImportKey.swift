import Endpoints
import Store
import TOMLSyntax
import WorkCalendar

/// The key under which an import is retried: it is carried out once, and its first report is given again.
/// Source: draft-ietf-httpapi-idempotency-key-header.
struct ImportKey: Sendable {
    /// What came of an import under a key.
    enum Outcome: Sendable {
        case imported(ImportReport)
        case replayed(IdempotentAnswer)
        case keyReused
    }

    /// How long an answer is kept, in seconds.
    private static let kept: Int64 = 48 * 3_600

    let scope: IdempotencyScope
    let bodyHash: Digest
    private let language: Language
    private let expiresAt: Instant

    /// Nil where the caller sent none.
    init?(_ call: Call, by person: Principal) throws(Problem) {
        guard let text = call.headers["idempotency-key"] else { return nil }
        guard (1...255).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .keyMalformed()
        }
        scope = IdempotencyScope(
            client: "person:\(person.id)", method: call.method.rawValue, path: call.path, key: text)
        bodyHash = Digest(of: call.body)
        language = call.language
        expiresAt = call.now.advanced(bySeconds: Self.kept)
    }

    /// The report as it is stored.
    func answer(_ report: ImportReport) -> IdempotentAnswer {
        IdempotentAnswer(
            bodyHash: bodyHash, status: 200, headers: "", response: report.json(in: language).bytes,
            expiresAt: expiresAt)
    }
}

extension EnterpriseRegistry {
    /// Takes over what a list says once for each key, with the stored answer in the same transaction.
    func importing(
        _ list: EnterpriseList, under key: ImportKey, at now: Instant,
        audit: @escaping @Sendable (ImportReport, any SQLWriter) throws -> Void
    ) async throws(StoreError) -> ImportKey.Outcome {
        try await database.write { sql in
            if let stored = try IdempotencyTable.find(key.scope, at: now, sql) {
                return stored.bodyHash == key.bodyHash ? .replayed(stored) : .keyReused
            }
            let report = try Self.apply(list, isDryRun: false, at: now, sql)
            try audit(report, sql)
            try IdempotencyTable.store(key.answer(report), for: key.scope, at: now, sql)
            return .imported(report)
        }
    }
}
