extension CoreSchema {
    /// Requests whose handling is over, by number: the newest requests of all are mostly still being handled, and a list
    /// of the others would pass over each of them. The condition is word for word ``StateName/isFinishedInSQL``.
    static let finished: [Migration.Step] = [
        .sql(
            """
            CREATE INDEX request_finished ON request (id)
                WHERE state IN ('answered', 'concluded', 'reviewed', 'reported', 'closed')
            """)
    ]
}
