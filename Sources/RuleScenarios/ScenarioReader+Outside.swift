import TOMLSyntax

// What stands outside the scenarios of a file.
extension ScenarioReader {
    /// The keys of a scenario.
    private static let keys: Set = ["title", "at", "note", "facts", "who", "steps", "until", "expect"]

    /// Tells of rules, of keys without `[[scenario]]` above them, and of headers that nobody knows.
    ///
    /// - Parameter sections: What rule files have as headers.
    mutating func reportOutside(_ entries: [TOMLTable.Entry], sections: Set<String>) {
        let (headers, loose) = (entries.filter(isHeader), entries.filter { !isHeader($0) })
        let rules = headers.filter { sections.contains($0.key) }
        if !rules.isEmpty { report(faults.rulesAmongScenarios(rules)) }
        if !loose.isEmpty { report(faults.headerMissing(above: loose)) }
        for entry in headers where !sections.contains(entry.key) {
            report(
                Self.keys.contains(entry.key)
                    ? faults.headerIncomplete(entry)
                    : faults.keyUnknown(entry.key, near: "scenario", at: entry.keyRange))
        }
    }

    /// Whether a key stands in brackets, and not before an equals sign.
    private func isHeader(_ entry: TOMLTable.Entry) -> Bool {
        let blanks = [UInt8(ascii: " "), UInt8(ascii: "\t")]
        return bytes[..<entry.keyRange.lowerBound].last { !blanks.contains($0) } == UInt8(ascii: "[")
    }
}
