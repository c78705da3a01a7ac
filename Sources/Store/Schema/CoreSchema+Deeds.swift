extension CoreSchema {
    /// What was done, counted as it is done, and what is overdue with each unit: figures that read no requests.
    static let deeds: [Migration.Step] = [
        // `slice` is the first day, counted from 1970, of the days of a week that lie in one month; `unit` is empty
        // where nobody leads. A figure over weeks or months reads a range of slices, in the order of the key.
        .keyed(
            """
            CREATE TABLE deed_tally (
                slice INTEGER NOT NULL, kind TEXT NOT NULL, unit TEXT NOT NULL, channel TEXT NOT NULL,
                deeds INTEGER NOT NULL, PRIMARY KEY (slice, kind, unit, channel))
            """),
        // What a request has in the tally besides its registration; `place` from 0, `day` counted from 1970.
        .keyed(
            """
            CREATE TABLE request_deed (
                request INTEGER NOT NULL, place INTEGER NOT NULL, round INTEGER NOT NULL, kind TEXT NOT NULL,
                day INTEGER NOT NULL, PRIMARY KEY (request, place))
            """),
        .fill("deeds", DeedsOfBefore.fill),
        // With the columns of its condition, so that counting reads nothing else.
        .sql(
            """
            CREATE INDEX request_overdue_of_lead ON request (lead, next_due, is_open, signals)
                WHERE is_open = 1 AND (signals & 1) <> 0
            """),
    ]
}
