import Endpoints
import Lifecycle
import ServiceDesk
import Store
import WorkCalendar

/// Carries a form out once, however often it is sent.
struct OnceClaim {
    /// Seconds for which it is known again.
    private static let memory: Int64 = 24 * 3600

    private let scope: IdempotencyScope
    private let bodyHash: Digest
    private let expires: Int64

    init(_ call: Call, key: String) {
        scope = IdempotencyScope(
            client: PublicHandling.actor.id, method: call.method.rawValue, path: call.path, key: key)
        bodyHash = Digest(of: call.body)
        expires = call.now.seconds + Self.memory
    }

    /// - Parameter effect: names what was done, so that a second call can be led there; nil where nothing was.
    func claim(_ effect: @escaping @Sendable (DeskAnswer) -> String?) -> IdempotencyClaim<DeskAnswer> {
        let (hash, until) = (bodyHash, Instant(seconds: expires))
        return IdempotencyClaim(scope: scope, bodyHash: hash) { answer in
            effect(answer).map { done in
                IdempotentAnswer(bodyHash: hash, status: 303, headers: done, response: [], expiresAt: until)
            }
        }
    }
}
