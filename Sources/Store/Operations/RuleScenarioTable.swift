/// The scenario tests that belong to rule sets: as they last were while the set was in force.
package enum RuleScenarioTable {
    private static let select = Statement("rule-scenarios.select", "SELECT files FROM rule_scenarios WHERE hash = ?")
    private static let set = Statement(
        "rule-scenarios.set",
        """
        INSERT INTO rule_scenarios (hash, files) VALUES (?, ?)
        ON CONFLICT (hash) DO UPDATE SET files = excluded.files
        """)

    /// The scenario files of a set; nil where it is not known what they were.
    package static func find(_ hash: String, _ sql: any SQLReader) throws(StoreError) -> [RuleSetRecord.File]? {
        let bytes: [UInt8]? = try sql.value(select, [.text(hash)])
        guard let bytes else { return nil }
        return try JSONReader.value(bytes)
    }

    /// Keeps what the scenario files of a set are now.
    package static func set(
        _ hash: String, to files: [RuleSetRecord.File], _ sql: any SQLWriter
    ) throws(StoreError) {
        try sql.run(set, [.text(hash), .blob(try JSONWriter.bytes(files))])
    }
}
