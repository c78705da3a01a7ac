import Store

/// What the writer's thread is asked to do.
enum WriterTask: Sendable {
    /// Shares a transaction with other commands.
    case command(WriteCommand)
    /// Has the connection to itself, between transactions.
    case alone(@Sendable (SQLiteSession) -> Void)
}
