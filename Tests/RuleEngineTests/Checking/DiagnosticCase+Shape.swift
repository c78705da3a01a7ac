extension DiagnosticCase {
    /// Faults of the file's shape.
    static let shape: [DiagnosticCase] = [
        DiagnosticCase(
            "RULE-0001", Samples.rule("callback", "when = \"always\"\nby = \"unit\"\nattempts = 1"), header: "⟦⟧"),
        DiagnosticCase("RULE-0002", "", header: "⟦[pack]⟧\nid = \"x\"\ntitle = \"x\"\n"),
        DiagnosticCase(
            "RULE-0002",
            "⟦[[callback]]⟧\nid = \"x\"\ntitle = \"x\"\nsource = \"default\"\nwhen = \"always\"\nattempts = 1\n"),
        DiagnosticCase("RULE-0002", Samples.rule("route", "when = \"always\"\nthen = ⟦{ lead = \"政务办\" }⟧")),
        DiagnosticCase("RULE-0003", Samples.deadline("⟦stpo⟧ = \"concluded\""), suggestion: "stop"),
        DiagnosticCase(
            "RULE-0003", Samples.rule("route", "when = \"always\"\nthen = { track = \"instant\", ⟦laed⟧ = \"政务办\" }"),
            suggestion: "lead"),
        DiagnosticCase(
            "RULE-0003", "",
            header: "[pack]\nid = \"x\"\ntitle = \"x\"\neffective = 2026-01-01\n⟦jurisdicton⟧ = \"保税区\"\n",
            suggestion: "jurisdiction"),
        DiagnosticCase("RULE-0004", "[[⟦dedline⟧]]\nid = \"x\"\n", suggestion: "deadline"),
        DiagnosticCase("RULE-0004", "⟦unknown⟧ = 3\n", header: "", suggestion: nil).withPack,
        DiagnosticCase(
            "RULE-0005", Samples.rule("route", "note = ⟦3⟧\nwhen = \"always\"\nthen = { track = \"instant\" }")),
        DiagnosticCase("RULE-0005", Samples.rule("route", "when = \"always\"\nthen = ⟦\"政务办\"⟧")),
        DiagnosticCase("RULE-0005", Samples.deadline("warn = ⟦{ at = \"50%\", level = \"red\" }⟧")),
        DiagnosticCase(
            "RULE-0005",
            Samples.rule("coverage", "fallback = ⟦\"yes\"⟧\nwhen = \"always\"\nthen = { steward = \"政务办\" }")),
        DiagnosticCase(
            "RULE-0006",
            "[⟦route⟧]\nid = \"one\"\ntitle = \"x\"\nsource = \"default\"\nwhen = \"always\"\nthen = { track = \"instant\" }\n",
            suggestion: nil),
        DiagnosticCase("RULE-0007", Samples.rule("callback", "when = \"always\"\nby = \"unit\"\nattempts = ⟦0⟧")),
        DiagnosticCase("RULE-0007", Samples.deadline(limit: "within = { working-days = ⟦-2⟧ }")),
        DiagnosticCase("RULE-0008", Samples.deadline("note = ⟦\"  \"⟧")),
        DiagnosticCase(
            "RULE-0008", Samples.rule("coverage", "when = \"always\"\nthen = { steward = ⟦[]⟧ }")),
        DiagnosticCase(
            "RULE-0009",
            Samples.rule(
                "route",
                "when = "
                    + String(repeating: "{ any = [", count: 16) + "⟦{ kind = \"help\" }⟧"
                    + String(repeating: "] }", count: 16) + "\nthen = { track = \"instant\" }")),
    ]

    /// The same with the usual header behind the body, for keys that stand before every section.
    private var withPack: DiagnosticCase {
        DiagnosticCase(code, "\n" + Samples.header, header: body, suggestion: suggestion)
    }
}
