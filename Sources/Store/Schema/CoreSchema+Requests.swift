extension CoreSchema {
    /// Projections: what lists, pages and the scheduler read. They can be rebuilt from the events.
    static let requests: [Migration.Step] = [
        .keyed("CREATE TABLE number_sequence (day INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (day))"),
        // `next_due` is the greatest integer where no clock runs, so that it sorts last on every engine; `lead` is
        // empty where nobody leads; `support` has one unit a line; `is_open` is 1 until the request has ended.
        .sql(
            """
            CREATE TABLE request (
                id INTEGER PRIMARY KEY, version INTEGER NOT NULL, events INTEGER NOT NULL, head BLOB NOT NULL,
                state TEXT NOT NULL, is_open INTEGER NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL,
                channel_number TEXT, urgency TEXT NOT NULL, track TEXT, matter TEXT, lead TEXT NOT NULL,
                support TEXT NOT NULL, credit_code TEXT, entity_name TEXT, title TEXT NOT NULL, round INTEGER NOT NULL,
                attempt INTEGER NOT NULL, registered_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
                next_due INTEGER NOT NULL, next_firing INTEGER, signals INTEGER NOT NULL, snapshot BLOB NOT NULL)
            """),
        .sql(
            """
            CREATE UNIQUE INDEX request_channel_number ON request (channel, channel_number)
                WHERE channel_number IS NOT NULL
            """),
        .sql("CREATE INDEX request_of_lead ON request (lead, next_due, id) WHERE is_open = 1"),
        .sql("CREATE INDEX request_in_state ON request (state, next_due, id) WHERE is_open = 1"),
        .sql("CREATE INDEX request_of_entity ON request (credit_code, id) WHERE credit_code IS NOT NULL"),
        .sql("CREATE INDEX request_overdue ON request (next_due, id) WHERE is_open = 1 AND (signals & 1) <> 0"),
        .sql("CREATE INDEX request_ended ON request (state, id) WHERE is_open = 0 AND state <> 'closed'"),
        // What hardly changes after registration: grows at its end only, and is read where wide rows would be.
        .sql("CREATE INDEX request_facet ON request (id, channel, kind, urgency, track, matter)"),
        // The units that take part now, the lead among them: what a department may see, newest first. `due` is the
        // request's `next_due` where it is open and the unit supports it; its lead finds it by `request_of_lead`.
        .keyed(
            """
            CREATE TABLE request_unit (
                unit TEXT NOT NULL, request INTEGER NOT NULL, due INTEGER, PRIMARY KEY (unit, request))
            """),
        .sql("CREATE INDEX request_unit_due ON request_unit (unit, due, request) WHERE due IS NOT NULL"),
        .keyed(
            """
            CREATE TABLE request_tally (
                lead TEXT NOT NULL, state TEXT NOT NULL, signals INTEGER NOT NULL, requests INTEGER NOT NULL,
                PRIMARY KEY (lead, state, signals))
            """),
        .keyed(
            """
            CREATE TABLE clock (
                request INTEGER NOT NULL, clock TEXT NOT NULL, instance INTEGER NOT NULL, status TEXT NOT NULL,
                force TEXT NOT NULL, started_at INTEGER NOT NULL, due INTEGER, ended_at INTEGER,
                next_firing INTEGER, is_provisional INTEGER NOT NULL, PRIMARY KEY (request, clock, instance))
            """),
        // The only thing that the scheduler reads: its cost follows what is due, not what is open.
        .sql("CREATE INDEX clock_firing ON clock (next_firing) WHERE next_firing IS NOT NULL"),
    ]
}
