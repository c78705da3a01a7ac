package import Endpoints
package import Store
import Synchronization
import WorkCalendar

/// The key under which a client retries a call. Source: draft-ietf-httpapi-idempotency-key-header.
package struct IdempotencyKey: Sendable {
    /// How long an answer is kept, in seconds.
    private static let kept: Int64 = 48 * 3_600

    package let scope: IdempotencyScope
    private let bodyHash: Digest
    /// The last answer made; the transaction that it was made in may run again, and then makes another.
    private let made = Made()

    private final class Made: Sendable {
        let reply = Mutex<Reply?>(nil)
    }

    /// The key of a call; nil where a person sent none.
    package init?(_ call: Call, of principal: Principal) throws(Problem) {
        guard let text = call.headers["idempotency-key"] else {
            if case .token = principal.proof { throw .keyMissing() }
            return nil
        }
        guard (1...255).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .keyMalformed()
        }
        scope = IdempotencyScope(
            client: Self.client(principal), method: call.method.rawValue, path: call.path, key: text)
        bodyHash = Digest(of: call.body)
    }

    /// Tokens and people never share keys, whatever their names are.
    private static func client(_ principal: Principal) -> String {
        if case .token(let id) = principal.proof { "token:\(id)" } else { "person:\(principal.id)" }
    }

    /// The claim that stores the answer of what had an effect; a refusal is decided anew each time.
    package func claim<Answer>(
        _ call: Call, _ answer: @escaping @Sendable (Answer) throws(StoreError) -> Reply?
    ) -> IdempotencyClaim<Answer> {
        let (made, bodyHash) = (made, bodyHash)
        return IdempotencyClaim<Answer>(scope: scope, bodyHash: bodyHash) { outcome throws(StoreError) in
            let reply = try answer(outcome)
            made.reply.withLock { $0 = reply }
            guard let reply else { return nil }
            return IdempotentAnswer(
                bodyHash: bodyHash, status: reply.status,
                headers: reply.headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n"),
                response: reply.body, expiresAt: call.now.advanced(bySeconds: Self.kept))
        }
    }

    /// The claim of having been told something. What was told is not kept a second time: it is read again, as long as
    /// the caller may.
    package func claimOfTelling(_ call: Call) -> IdempotencyClaim<Void> {
        let told = IdempotentAnswer(
            bodyHash: bodyHash, status: 200, headers: "", response: [],
            expiresAt: call.now.advanced(bySeconds: Self.kept))
        return IdempotencyClaim(scope: scope, bodyHash: bodyHash) { told }
    }

    /// The answer as it was stored; nil where none was.
    package var reply: Reply? { made.reply.withLock { $0 } }
}

extension Reply {
    /// An answer given before, marked so.
    package init(repeating stored: IdempotentAnswer) {
        let reply = Reply.stored(stored)
        self = reply.adding("Idempotent-Replayed", "true")
    }

    private static func stored(_ stored: IdempotentAnswer) -> Reply {
        let headers = stored.headers.split(separator: "\n").compactMap { line -> (name: String, value: String)? in
            let halves = line.split(separator: ":", maxSplits: 1)
            return halves.count == 2 ? (String(halves[0]), String(halves[1].dropFirst())) : nil
        }
        return Reply(
            status: stored.status, contentType: "application/json; charset=utf-8", headers: headers,
            body: stored.response)
    }
}
