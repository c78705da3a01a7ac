package import WorkCalendar

/// A key under which a change is made once, however often it is sent.
///
/// Ask ``earlier(at:_:)`` before anything is changed and ``keep(_:at:_:)`` afterwards, both in the transaction of the
/// change: then there are both, the change and its answer, or neither.
package struct IdempotencyClaim<Answer: Sendable>: Sendable {
    package var scope: IdempotencyScope
    package var bodyHash: Digest
    /// Makes the answer that is stored in the transaction of the effect; nil where there was none, so that the same
    /// key may be tried again.
    package var answer: @Sendable (Answer) throws(StoreError) -> IdempotentAnswer?

    package init(
        scope: IdempotencyScope, bodyHash: Digest,
        answer: @escaping @Sendable (Answer) throws(StoreError) -> IdempotentAnswer?
    ) {
        self.scope = scope
        self.bodyHash = bodyHash
        self.answer = answer
    }

    /// What came before under the key; nil where it is new.
    package func earlier(at now: Instant, _ sql: any SQLReader) throws(StoreError) -> EarlierCall? {
        guard let stored = try IdempotencyTable.find(scope, at: now, sql) else { return nil }
        return stored.bodyHash == bodyHash ? .same(stored) : .anotherBody
    }

    /// Stores what is answered, where that had an effect.
    package func keep(_ answer: Answer, at now: Instant, _ sql: any SQLWriter) throws(StoreError) {
        guard let kept = try self.answer(answer) else { return }
        try IdempotencyTable.store(kept, for: scope, at: now, sql)
    }

    /// The same key for who knows only what the answer is made of.
    package func from<Source: Sendable>(
        _ make: @escaping @Sendable (Source) throws(StoreError) -> Answer
    ) -> IdempotencyClaim<Source> {
        let answer = answer
        return IdempotencyClaim<Source>(scope: scope, bodyHash: bodyHash) { source throws(StoreError) in
            try answer(try make(source))
        }
    }
}

/// What came before under a key.
package enum EarlierCall: Hashable, Sendable {
    /// The same body, and what it was answered.
    case same(IdempotentAnswer)
    case anotherBody
}
