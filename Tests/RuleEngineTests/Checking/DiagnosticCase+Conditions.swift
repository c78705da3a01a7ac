extension DiagnosticCase {
    /// Faults of conditions.
    static let conditions: [DiagnosticCase] = [
        DiagnosticCase(
            "RULE-0020",
            "⟦[[route]]⟧\nid = \"one\"\ntitle = \"x\"\nsource = \"default\"\nthen = { track = \"instant\" }\n"),
        DiagnosticCase("RULE-0021", route(when: "⟦{}⟧")),
        DiagnosticCase("RULE-0021", route(when: "{ any = ⟦[]⟧ }")),
        DiagnosticCase("RULE-0021", route(when: "{ any = [{ kind = \"help\" }, ⟦{}⟧] }")),
        DiagnosticCase("RULE-0021", route(when: "{ kind = ⟦[]⟧ }")),
        DiagnosticCase("RULE-0021", route(when: "{ kind = ⟦{}⟧ }")),
        DiagnosticCase("RULE-0021", route(when: "{ kind = { not = ⟦[]⟧ } }")),
        DiagnosticCase("RULE-0021", route(when: "{ text = { contains = ⟦[]⟧ } }")),
        DiagnosticCase("RULE-0005", route(when: "⟦\"allways\"⟧")),
        DiagnosticCase("RULE-0005", route(when: "{ none = ⟦\"help\"⟧ }")),
        DiagnosticCase("RULE-0005", route(when: "{ any = [⟦\"help\"⟧] }")),
        DiagnosticCase("RULE-0005", route(when: "{ returns = ⟦\"2\"⟧ }")),
        DiagnosticCase("RULE-0005", route(when: "{ returns = { min = ⟦2.5⟧ } }")),
        DiagnosticCase("RULE-0005", route(when: "{ entity.known = ⟦\"true\"⟧ }")),
        DiagnosticCase("RULE-0005", route(when: "{ kind = ⟦3⟧ }")),
        DiagnosticCase("RULE-0005", route(when: "{ matter = { present = ⟦\"yes\"⟧ } }")),
        DiagnosticCase("RULE-0003", route(when: "{ matter = { ⟦presnt⟧ = true } }"), suggestion: "present"),
        DiagnosticCase("RULE-0003", route(when: "{ kind = { not = { ⟦not⟧ = \"help\" } } }")),
        DiagnosticCase("RULE-0008", route(when: "{ text = { contains = ⟦\"\"⟧ } }")),
        DiagnosticCase("RULE-0022", route(when: "{ kind = { ⟦min⟧ = 2 } }")),
        DiagnosticCase("RULE-0022", route(when: "{ kind = { ⟦contains⟧ = \"help\" } }")),
        DiagnosticCase("RULE-0023", route(when: "{ returns = { min = ⟦5⟧, max = 2 } }")),
        DiagnosticCase("RULE-0024", route(when: "{ ⟦min⟧ = 2 }")),
        DiagnosticCase("RULE-0025", route(when: "{ kind = { not = \"help\", ⟦present⟧ = true } }")),
        DiagnosticCase("RULE-0026", Samples.rule("escalation", "when = \"always\"\nthen = ⟦{}⟧")),
        DiagnosticCase("RULE-0026", Samples.rule("escalation", "when = \"always\"\nthen = ⟦{ supervise = false }⟧")),
    ]
}
