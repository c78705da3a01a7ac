extension CoreSchema {
    /// Who registered a request or had it last follows it: their lists hold what their pages show.
    static let participants: [Migration.Step] = [
        // One unit a line, as in `support`; mostly empty.
        .sql("ALTER TABLE request ADD COLUMN followers TEXT NOT NULL DEFAULT ''"),
        // What the unit has to do with the request, as `RequestPart` numbers it. From now on `due` is also kept where
        // the unit follows the request, and the index has each part by itself in order.
        .sql("ALTER TABLE request_unit ADD COLUMN part INTEGER NOT NULL DEFAULT 0"),
        .sql(
            """
            UPDATE request_unit SET part = 1
                WHERE unit <> (SELECT lead FROM request WHERE request.id = request_unit.request)
            """),
        .fill("followers", FollowersOfBefore.fill),
        .sql("DROP INDEX request_unit_due"),
        .sql("CREATE INDEX request_unit_due ON request_unit (unit, part, due, request) WHERE due IS NOT NULL"),
    ]
}
