extension DiagnosticCase {
    /// Faults of deadlines.
    static let deadlines: [DiagnosticCase] = [
        DiagnosticCase("RULE-0040", Samples.deadline(limit: "within = ⟦2⟧"), suggestion: "{ working-days = 2 }"),
        DiagnosticCase("RULE-0040", Samples.deadline(limit: "within = ⟦\"7\"⟧"), suggestion: "{ working-days = 7 }"),
        DiagnosticCase("RULE-0040", Samples.deadline(limit: "within = ⟦\"七天\"⟧"), suggestion: "{ working-days = 7 }"),
        DiagnosticCase(
            "RULE-0040", Samples.deadline(limit: "within = ⟦\"7 days\"⟧"), suggestion: "{ working-days = 7 }"),
        DiagnosticCase(
            "RULE-0040", Samples.deadline(limit: "within = ⟦\"7个工作日\"⟧"), suggestion: "{ working-days = 7 }"),
        DiagnosticCase("RULE-0040", Samples.deadline(limit: "within = ⟦7个工作日⟧"), suggestion: "{ working-days = 7 }"),
        DiagnosticCase("RULE-0040", Samples.deadline(limit: "within = ⟦7 days⟧"), suggestion: "{ working-days = 7 }"),
        DiagnosticCase("RULE-0040", Samples.deadline(limit: "within = ⟦\"３０ 分钟\"⟧"), suggestion: "{ minutes = 30 }"),
        DiagnosticCase(
            "RULE-0040", Samples.deadline(limit: "within = ⟦\"十个自然日\"⟧"), suggestion: "{ calendar-days = 10 }"),
        DiagnosticCase("RULE-0040", Samples.deadline(limit: "within = ⟦\"很快\"⟧")),
        DiagnosticCase("RULE-0040", Samples.deadline(limit: "within = ⟦-3⟧")),
        DiagnosticCase("TOML-0008", Samples.deadline(limit: "within = ⟦3个月⟧")),
        DiagnosticCase(
            "RULE-0040", Samples.deadline("warn = [{ before = ⟦4⟧, level = \"red\" }]"),
            suggestion: "{ working-days = 4 }"),
        DiagnosticCase("RULE-0041", Samples.deadline(limit: "within = ⟦{ working-days = 2, minutes = 5 }⟧")),
        DiagnosticCase("RULE-0041", Samples.deadline(limit: "within = ⟦{}⟧")),
        DiagnosticCase(
            "RULE-0003", Samples.deadline(limit: "within = { ⟦working-day⟧ = 2 }"), suggestion: "working-days"),
        DiagnosticCase(
            "RULE-0042",
            Samples.deadline(
                "day-zero = \"not-counted\"\nrest-day = \"stay\"\ndue = \"end-of-day\"",
                limit: "within = ⟦{ working-days = 2 }⟧"),
            header: "[pack]\nid = \"x\"\ntitle = \"x\"\ndocument = \"文件\"\neffective = 2026-01-01\n"),
        DiagnosticCase("RULE-0043", Samples.deadline("stop = \"resumed\"\npause = [\"handling\", ⟦\"suspended\"⟧]")),
        DiagnosticCase(
            "RULE-0043",
            Samples.deadline("stop = [\"answered\", \"concluded\"]\npause = [⟦\"accepted\"⟧, \"handling\"]")),
        // Once dispatched a request is not accepted as it was registered, and once reported it was not answered at once.
        DiagnosticCase(
            "RULE-0043",
            Samples.deadline("stop = \"accepted\"\npause = ⟦\"dispatched\"⟧").replacing(
                "start = \"accepted\"", with: "start = \"dispatched\"")),
        DiagnosticCase(
            "RULE-0043",
            Samples.deadline("stop = \"called-back\"\npause = [⟦\"reported\"⟧]").replacing(
                "start = \"accepted\"", with: "start = \"reported\"")),
        DiagnosticCase(
            "RULE-0044",
            "⟦[[deadline]]⟧\nid = \"contact\"\ntitle = \"x\"\nsource = \"default\"\nwhen = \"always\"\nforce = \"binding\"\nstart = \"accepted\"\nstop = \"concluded\"\n"
        ),
        DiagnosticCase("RULE-0044", Samples.deadline("⟦due-at⟧ = \"@event.due\"")),
        DiagnosticCase("RULE-0045", Samples.deadline().replacing("\"binding\"", "⟦\"window\"⟧")),
        DiagnosticCase("RULE-0046", Samples.deadline("⟦shuts⟧ = \"return\"")),
        DiagnosticCase(
            "RULE-0046",
            Samples.deadline("warn = [{ ⟦after⟧ = { working-days = 1 }, level = \"red\" }]").replacing(
                "\"binding\"", "\"target\"")),
        DiagnosticCase("RULE-0047", Samples.deadline("warn = [⟦{ level = \"red\" }⟧]")),
        DiagnosticCase(
            "RULE-0047", Samples.deadline("warn = [⟦{ at = \"50%\", before = { minutes = 5 }, level = \"red\" }⟧]")),
        DiagnosticCase("RULE-0048", Samples.deadline("warn = [{ at = ⟦\"half\"⟧, level = \"red\" }]")),
        DiagnosticCase("RULE-0048", Samples.deadline("warn = [{ at = ⟦\"120%\"⟧, level = \"red\" }]")),
        DiagnosticCase(
            "RULE-0048", Samples.deadline("warn = [{ at = ⟦\"50％\"⟧, level = \"red\" }]"), suggestion: "50%"),
        DiagnosticCase("RULE-0048", Samples.deadline("warn = [{ at = ⟦50⟧, level = \"red\" }]"), suggestion: "\"50%\""),
        DiagnosticCase(
            "RULE-0048", Samples.deadline("warn = [{ at = ⟦0.5⟧, level = \"red\" }]"), suggestion: "\"50%\""),
        DiagnosticCase("RULE-0048", Samples.deadline("warn = [{ at = ⟦-2.5⟧, level = \"red\" }]")),
        DiagnosticCase("RULE-0048", Samples.deadline("warn = [{ at = ⟦\"+5%\"⟧, level = \"red\" }]")),
        DiagnosticCase(
            "RULE-0010", Samples.deadline("warn = [{ at = \"50%\", level = ⟦\"organge\"⟧ }]"), suggestion: "orange"),
        DiagnosticCase("RULE-0049", Samples.deadline("superseded-by = ⟦\"contact\"⟧")),
    ]
}

extension DiagnosticCase {
    /// What can be read, but can hardly be meant.
    static let absurdities: [DiagnosticCase] = [
        DiagnosticCase("RULE-0065", Samples.deadline("stop = [⟦\"accepted\"⟧, \"concluded\"]")),
        DiagnosticCase("RULE-0065", Samples.deadline("cancel = ⟦\"accepted\"⟧")),
        DiagnosticCase("RULE-0066", Samples.deadline("cancel = [\"returned\", ⟦\"concluded\"⟧]")),
        DiagnosticCase(
            "RULE-0067", Samples.deadline("warn = [{ before = ⟦{ working-days = 2 }⟧, level = \"yellow\" }]")),
        DiagnosticCase(
            "RULE-0068",
            Samples.deadline(
                "warn = [{ at = \"50%\", level = \"yellow\" }, { at = ⟦\"50%\"⟧, level = \"red\" }]")),
        DiagnosticCase(
            "RULE-0070",
            Samples.deadline().replacing("stop = \"concluded\"", with: "").replacing(
                "\"contact\"", with: "⟦\"contact\"⟧")),
        DiagnosticCase(
            "RULE-0070",
            Samples.deadline("stop = ⟦\"registered\"⟧").replacing(
                "start = \"accepted\"", with: "start = \"concluded\"")),
        DiagnosticCase("RULE-0070", Samples.deadline("stop = ⟦[\"answered\", \"registered\"]⟧")),
        DiagnosticCase(
            "RULE-0071",
            Samples.deadline(id: "total") + Samples.deadline(limit: "within = ⟦{ working-days = 3 }⟧")),
        DiagnosticCase(
            "RULE-0071",
            Samples.deadline(id: "total")
                + Samples.deadline("stop = \"accepted\"", id: "accept", limit: "within = ⟦{ working-days = 3 }⟧")
                .replacing("start = \"accepted\"", with: "start = \"dispatched\"")),
        DiagnosticCase(
            "RULE-0071",
            Samples.deadline(id: "total") + Samples.deadline(limit: "within = ⟦{ working-hours = 100 }⟧")),
        DiagnosticCase(
            "RULE-0071", Samples.deadline(id: "total") + Samples.deadline(limit: "within = ⟦{ calendar-days = 40 }⟧")),
        DiagnosticCase(
            "RULE-0071", Samples.deadline(id: "total") + Samples.deadline(limit: "within = ⟦{ minutes = 100000 }⟧")),
        DiagnosticCase(
            "RULE-0067",
            Samples.deadline(
                "warn = [{ before = ⟦{ working-days = 3 }⟧, level = \"yellow\" }]", limit: "within = { minutes = 15 }")),
        DiagnosticCase("RULE-0072", Samples.deadline("at-due = ⟦\"resume\"⟧")),
        DiagnosticCase(
            "RULE-0073",
            Samples.deadline("warn = [{ at = ⟦\"50%\"⟧, level = \"red\" }]", limit: "due-at = \"@event.due\"")
                .replacing("start = \"accepted\"", "start = \"conference-resolved\"")),
        DiagnosticCase(
            "RULE-0074",
            "[[unit]]\nid = \"例子局\"\nkind = \"department\"\nsource = \"default\"\neffective = 2026-09-01\n\n"
                + Samples.rule("escalation", "when = { returns = { min = 2 } }\nthen = { notify = ⟦\"例子局\"⟧ }")),
        DiagnosticCase("RULE-0076", route("then = { lead = \"规建局\", support = ⟦\"规建局\"⟧, track = \"transferred\" }")),
        DiagnosticCase(
            "RULE-0076",
            route(
                "then = { lead = \"市场监管局\", support = [\"规建局\", ⟦\"市场局\"⟧], track = \"cross-department\" }")),
        DiagnosticCase(
            "RULE-0076",
            route(
                "then = { lead = \"@matter.lead\", support = [⟦\"@matter.lead\"⟧, \"规建局\"], track = \"transferred\" }")),
        DiagnosticCase("RULE-0076", Samples.rule("matter", "lead = \"规建局\"\nsupport = [\"政务办\", ⟦\"规建局\"⟧]")),
        DiagnosticCase("RULE-0076", Samples.rule("matter", "parent = \"construction\"\nsupport = ⟦\"规建局\"⟧")),
        DiagnosticCase(
            "RULE-0078", Samples.rule("matter", "words = ⟦\"咨询、请问\"⟧"), suggestion: "[\"咨询\", \"请问\"]"),
        DiagnosticCase("RULE-0078", unit("aliases = ⟦\"停管办，停车局\"⟧"), suggestion: "[\"停管办\", \"停车局\"]"),
        DiagnosticCase(
            "RULE-0078", unit("groups = [⟦\"各招商部门、各行业主管部门\"⟧]"),
            suggestion: "\"各招商部门\", \"各行业主管部门\""),
        DiagnosticCase(
            "RULE-0078", Samples.rule("matter", "words = [\"咨询\", ⟦\"请问； 办理\"⟧]"),
            suggestion: "\"请问\", \"办理\""),
        DiagnosticCase(
            "RULE-0078",
            Samples.rule(
                "route", "when = { text = { contains = ⟦\"停车,车位\"⟧ } }\nthen = { track = \"transferred\" }"),
            suggestion: "[\"停车\", \"车位\"]"),
        DiagnosticCase(
            "RULE-0084", Samples.rule("matter", "words = [⟦\"货\u{200B}车\"⟧]"), suggestion: "货车"),
        DiagnosticCase(
            "RULE-0084", Samples.rule("matter", "words = [\"货车\", ⟦\"\u{3000}禁行 \"⟧]"), suggestion: "禁行"),
        DiagnosticCase("RULE-0084", unit("aliases = ⟦\"停车局\u{FEFF}\"⟧"), suggestion: "停车局"),
        DiagnosticCase(
            "RULE-0084",
            Samples.rule("matter", "words = \"停车\"", id: "parking ").replacing(
                "\"parking \"", with: "⟦\"parking \"⟧"), suggestion: "parking"),
        DiagnosticCase(
            "RULE-0084",
            Samples.rule("route", "when = { text = { contains = [\"停车\", ⟦\" \"⟧] } }\nthen = { track = \"instant\" }")),
        DiagnosticCase("RULE-0083", unit("groups = [⟦\"各招商部们\"⟧]"), suggestion: "各招商部门"),
        DiagnosticCase(
            "RULE-0083", Samples.deadline() + Samples.deadline("clock = ⟦\"contct\"⟧", id: "again"),
            suggestion: "contact"),
        DiagnosticCase(
            "RULE-0079", Samples.citing("\"第一条\"").replacing("\"办法\"", "⟦\"另一个办法\"⟧")),
        DiagnosticCase(
            "RULE-0079",
            Samples.clause.replacingAll("办法", "政企同行有需必应实施方案")
                + Samples.citing("\"第一条\"").replacing("\"办法\"", "⟦\"政企同行实施方案\"⟧"),
            suggestion: "政企同行有需必应实施方案"),
        DiagnosticCase("RULE-0077", Samples.deadline(limit: "due-at = ⟦\"@event.due\"⟧")),
    ]

    private static func unit(_ line: String) -> String {
        Samples.rule("unit", "kind = \"department\"\n\(line)", id: "停车办")
    }

    private static func route(_ outcome: String) -> String { Samples.rule("route", "when = \"always\"\n\(outcome)") }
}
