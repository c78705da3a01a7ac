extension DiagnosticCase {
    /// Faults of citations and dates.
    static let sources: [DiagnosticCase] = [
        DiagnosticCase(
            "RULE-0030", "⟦[[route]]⟧\nid = \"one\"\ntitle = \"x\"\nwhen = \"always\"\nthen = { track = \"instant\" }\n"
        ),
        DiagnosticCase("RULE-0035", Samples.deadline("effective = ⟦20260301⟧"), suggestion: "2026-03-01"),
        DiagnosticCase("RULE-0031", Samples.deadline("source = ⟦\"default\"⟧")),
        DiagnosticCase(
            "RULE-0032",
            "[[callback]]\nid = \"x\"\ntitle = \"x\"\ncite = ⟦\"三（三）\"⟧\nwhen = \"always\"\nby = \"unit\"\nattempts = 1\n",
            header: "[pack]\nid = \"x\"\ntitle = \"x\"\neffective = 2026-01-01\n"),
        DiagnosticCase(
            "RULE-0010",
            Samples.rule("callback", "when = \"always\"\nby = \"unit\"\nattempts = 1").replacing(
                "\"default\"", "⟦\"defalt\"⟧"),
            suggestion: "default"),
        DiagnosticCase(
            "RULE-0033", "", header: "[pack]\nid = \"x\"\ntitle = \"x\"\neffective = 2026-03-01\nuntil = ⟦2026-02-01⟧\n"
        ),
        DiagnosticCase("RULE-0033", Samples.deadline("effective = 2026-03-01\nuntil = ⟦2026-02-28⟧")),
        DiagnosticCase("RULE-0034", Samples.deadline("effective = ⟦2025-10-15⟧"), suggestion: "2025-10-16"),
        DiagnosticCase(
            "RULE-0034", Samples.deadline("until = ⟦2027-01-01⟧"),
            header: Samples.header + "until = 2026-12-31\n", suggestion: "2026-12-31"),
        DiagnosticCase("RULE-0034", Samples.deadline("until = ⟦2025-10-15⟧")),
        DiagnosticCase(
            "RULE-0034", Samples.deadline("effective = ⟦2027-01-01⟧"),
            header: Samples.header + "until = 2026-12-31\n"),
        DiagnosticCase("RULE-0035", Samples.deadline("effective = ⟦\"2026-01-01\"⟧"), suggestion: "2026-01-01"),
        DiagnosticCase("RULE-0035", Samples.deadline("until = ⟦\"2026年12月31日\"⟧"), suggestion: "2026-12-31"),
        DiagnosticCase("RULE-0035", Samples.deadline("until = ⟦\"明年\"⟧")),
        DiagnosticCase(
            "RULE-0038", Samples.clause.replacingAll("办法", "政企同行实施方案"),
            header: Samples.header.replacing("\"工作实施方案\"", "⟦\"政企同行实施方桉\"⟧"), suggestion: "政企同行实施方案"),
        DiagnosticCase(
            "RULE-0038",
            Samples.clause.replacingAll("办法", "政企同行实施方案")
                + Samples.citing("\"第十二条第一款\"").replacing("\"办法\"", "⟦\"政企同行实施方桉\"⟧"),
            suggestion: "政企同行实施方案"),
        DiagnosticCase(
            "RULE-0038", Samples.citing("\"第三条\"").replacing("\"办法\"", "⟦\"政企同行的工作实施方桉\"⟧"),
            header: Samples.header.replacing("工作实施方案", "政企同行的工作实施方案"), suggestion: "政企同行的工作实施方案"),
        DiagnosticCase("RULE-0036", Samples.clause + Samples.citing("⟦\"第十二条 第一款\"⟧"), suggestion: "第十二条第一款"),
        DiagnosticCase("TOML-0010", Samples.deadline("until = ⟦2026.2.9⟧"), suggestion: "2026-02-09"),
        DiagnosticCase("TOML-0010", Samples.deadline("until = ⟦2026/2/9⟧"), suggestion: "2026-02-09"),
        DiagnosticCase("RULE-0035", Samples.deadline("until = ⟦2026⟧")),
        DiagnosticCase(
            "RULE-0036", Samples.clause + Samples.citing("⟦\"第十二条第2款\"⟧"), suggestion: "第十二条第一款"),
        DiagnosticCase("RULE-0036", Samples.clause + Samples.citing("⟦\"附件 9\"⟧")),
        DiagnosticCase(
            "RULE-0036", Samples.matters + Samples.clause,
            header: Samples.header.replacing("工作实施方案", "办法") + "cite = ⟦\"第十二条第1款\"⟧\n",
            suggestion: "第十二条第一款"),
        DiagnosticCase("TOML-0010", Samples.deadline("until = ⟦2026-02-30⟧")),
    ]
}

extension String {
    /// With every occurrence of a piece replaced.
    func replacingAll(_ piece: String, _ other: String) -> String {
        split(separator: piece, omittingEmptySubsequences: false).joined(separator: other)
    }

    /// With the first occurrence of a piece replaced.
    func replacing(_ piece: String, _ other: String) -> String {
        let parts = split(separator: piece, maxSplits: 1, omittingEmptySubsequences: false)
        return parts.joined(separator: other)
    }
}
