package import Store

/// A key under which a command is carried out once, however often it is sent.
package struct IdempotencyClaim: Sendable {
    package var scope: IdempotencyScope
    package var bodyHash: Digest
    /// Makes the answer that is stored in the transaction of the effect; nil where there was none, so that the same
    /// key may be tried again.
    package var answer: @Sendable (DeskAnswer) -> IdempotentAnswer?

    package init(
        scope: IdempotencyScope, bodyHash: Digest, answer: @escaping @Sendable (DeskAnswer) -> IdempotentAnswer?
    ) {
        self.scope = scope
        self.bodyHash = bodyHash
        self.answer = answer
    }
}
