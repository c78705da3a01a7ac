import Store

/// One caller's command on its way to the writer.
struct WriteCommand: Sendable {
    /// Runs the body and returns what answers the caller; to be called once the effect is durable.
    let attempt: @Sendable (any SQLWriter) throws(StoreError) -> @Sendable () -> Void
    /// Answers the caller that nothing was done.
    let refuse: @Sendable (StoreError) -> Void

    init<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLWriter) throws -> Value,
        answer: @escaping @Sendable (Result<Value, StoreError>) -> Void
    ) {
        attempt = { sql throws(StoreError) in
            let value: Value
            do {
                value = try body(sql)
            } catch {
                throw SQLiteFailure.error(error)
            }
            return { answer(.success(value)) }
        }
        refuse = { answer(.failure($0)) }
    }
}
