extension CoreSchema {
    /// The scenario tests as they were while a set was in force: a set that is brought back brings them along. A set of
    /// before has none stored, and leaves those that are there.
    static let scenarios: [Migration.Step] = [
        .keyed("CREATE TABLE rule_scenarios (hash TEXT NOT NULL, files BLOB NOT NULL, PRIMARY KEY (hash))")
    ]
}
