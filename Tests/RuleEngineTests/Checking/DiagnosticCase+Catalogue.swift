extension DiagnosticCase {
    /// Faults of units, industries and matters.
    static let catalogue: [DiagnosticCase] = [
        DiagnosticCase(
            "RULE-0050",
            industries(others: "[[industry]]\nsource = \"default\"\nid = \"x\"\nsections = [⟦\"E\"⟧]\nunit = \"政务办\"\n")
        ),
        DiagnosticCase(
            "RULE-0051",
            industry("BCD")
                + "[[industry]]\nid = ⟦\"x\"⟧\nsource = \"default\"\nsections = [\"A\", \"E\", \"F\", \"G\", \"H\", \"I\", \"J\", \"K\", \"L\", \"M\", \"N\", \"O\", \"P\", \"Q\", \"R\", \"S\"]\nunit = \"政务办\"\n"
        ),
        DiagnosticCase("RULE-0052", industries(others: ""), header: Samples.header + "without-row = ⟦\"E\"⟧\n"),
        DiagnosticCase("RULE-0010", industries(others: ""), header: Samples.header + "without-row = [⟦\"Z\"⟧]\n"),
        DiagnosticCase("RULE-0053", unit("甲局", until: "2026-06-30", successor: "⟦\"甲局\"⟧")),
        DiagnosticCase(
            "RULE-0054",
            unit("甲局", until: "2026-06-30", successor: "⟦\"乙局\"⟧")
                + unit("乙局", until: "2026-05-31", successor: "\"政务办\"")),
        DiagnosticCase(
            "RULE-0055", "[[unit]]\nid = \"甲局\"\nkind = \"department\"\nsource = \"default\"\nsuccessor = ⟦\"政务办\"⟧\n"),
        DiagnosticCase("RULE-0056", Samples.rule("matter", "parent = ⟦\"one\"⟧")),
        DiagnosticCase(
            "RULE-0062",
            "[[unit]]\nid = \"甲局\"\nkind = \"department\"\nsource = \"default\"\nuntil = 2026-06-30\n"
                + route(lead: "⟦\"甲局\"⟧")),
        DiagnosticCase(
            "RULE-0010", "[[unit]]\nid = \"甲局\"\nsource = \"default\"\nkind = ⟦\"departement\"⟧\n",
            suggestion: "department"),
    ]

    private static func unit(_ name: String, until: String, successor: String) -> String {
        """
        [[unit]]
        id = "\(name)"
        kind = "department"
        source = "default"
        until = \(until)
        successor = \(successor)

        """
    }

    private static func industry(_ sections: String) -> String {
        let list = sections.map { "\"\($0)\"" }.joined(separator: ", ")
        return "[[industry]]\nsource = \"default\"\nsections = [\(list)]\nunit = \"规建局\"\n"
    }

    /// Rows for every section, and others.
    private static func industries(others: String) -> String {
        industry("ABCDEFGHIJKLMNOPQRS").replacing("\"S\"", "\"S\", \"T\"") + others
    }
}
