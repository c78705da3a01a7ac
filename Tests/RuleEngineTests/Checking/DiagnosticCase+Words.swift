extension DiagnosticCase {
    /// Faults of names.
    static let words: [DiagnosticCase] = [
        DiagnosticCase("RULE-0010", route(lead: "⟦\"规件局\"⟧"), suggestion: "规建局"),
        DiagnosticCase("RULE-0010", route(lead: "⟦\"各招商部门\"⟧")),
        DiagnosticCase("RULE-0010", route(lead: "⟦\"coverage.primary\"⟧"), suggestion: "@coverage.primary"),
        DiagnosticCase(
            "RULE-0010", route(when: "{ entity.kind = [\"enterprise\", ⟦\"individual-busines\"⟧] }"),
            suggestion: "individual-business"),
        DiagnosticCase("RULE-0010", route(when: "{ entity.recruiting-unit = ⟦\"市监局\"⟧ }"), suggestion: "市场局"),
        DiagnosticCase("RULE-0010", route(when: "{ matter = ⟦\"constuction\"⟧ }"), suggestion: "construction"),
        DiagnosticCase("RULE-0010", route(when: "{ channel = ⟦\"wechatt\"⟧ }"), suggestion: "wechat"),
        DiagnosticCase(
            "RULE-0010", Samples.deadline("stop = [\"contacted\", ⟦\"concludet\"⟧]"), suggestion: "concluded"),
        DiagnosticCase("RULE-0010", Samples.deadline("pause = ⟦\"suspend\"⟧"), suggestion: "suspended"),
        DiagnosticCase("RULE-0010", Samples.deadline("superseded-by = ⟦\"resolution\"⟧")),
        DiagnosticCase("RULE-0010", Samples.deadline("at-due = ⟦\"acept\"⟧"), suggestion: "accept"),
        DiagnosticCase(
            "RULE-0010", escalation(when: "{ overdue = ⟦\"totla\"⟧ }") + Samples.deadline(id: "total"),
            suggestion: "total"),
        DiagnosticCase(
            "RULE-0010", Samples.rule("permit", "commands = [⟦\"acept\"⟧]\nwhen = { role = \"handler\" }"),
            suggestion: "accept"),
        DiagnosticCase(
            "RULE-0010",
            "[[unit]]\nid = \"甲局\"\nkind = \"department\"\nsource = \"default\"\nuntil = 2026-06-30\nsuccessor = ⟦\"乙局\"⟧\n",
            suggestion: "甲局"),
        DiagnosticCase("RULE-0010", Samples.rule("matter", "parent = ⟦\"construktion\"⟧"), suggestion: "construction"),
        DiagnosticCase("RULE-0010", route(track: "⟦\"trasferred\"⟧"), suggestion: "transferred"),
        DiagnosticCase("RULE-0010", Samples.deadline(limit: "due-at = ⟦\"event.due\"⟧"), suggestion: "@event.due"),
        DiagnosticCase(
            "RULE-0010", Samples.deadline("stop = ⟦\"answered, concluded\"⟧"),
            suggestion: "[\"answered\", \"concluded\"]"),
        DiagnosticCase(
            "RULE-0010", Samples.deadline("stop = [\"rejected\", ⟦\"answered、办结\"⟧]"),
            suggestion: "\"answered\", \"concluded\""),
        DiagnosticCase(
            "RULE-0010", route(when: "{ entity.kind = ⟦\"企业，个体工商户\"⟧ }"),
            suggestion: "[\"enterprise\", \"individual-business\"]"),
        DiagnosticCase("RULE-0010", route(lead: "⟦\"规建局、政务办\"⟧")),
        DiagnosticCase(
            "RULE-0010",
            Samples.rule("support", "when = \"always\"\nthen = { support = ⟦\"规建局+政务办\"⟧ }"),
            suggestion: "[\"规建局\", \"政务办\"]"),
        DiagnosticCase(
            "RULE-0010",
            Samples.rule("support", "when = \"always\"\nthen = { support = ⟦\"规建局；各招商部门\"⟧ }"),
            suggestion: "[\"规建局\", \"各招商部门\"]"),
        DiagnosticCase(
            "RULE-0010",
            Samples.rule("support", "when = \"always\"\nthen = { support = ⟦规建局 + 政务办⟧ }"),
            suggestion: "[\"规建局\", \"政务办\"]"),
        DiagnosticCase(
            "RULE-0010", Samples.deadline("stop = ⟦answered、办结⟧"), suggestion: "[\"answered\", \"concluded\"]"),
        DiagnosticCase(
            "RULE-0010", Samples.deadline("stop = [\"rejected\", ⟦answered/办结⟧]"),
            suggestion: "\"answered\", \"concluded\""),
        DiagnosticCase(
            "RULE-0010", route(when: "{ entity.kind = ⟦企业 / 个体工商户⟧ }"),
            suggestion: "[\"enterprise\", \"individual-business\"]"),
        DiagnosticCase("RULE-0010", route(lead: "⟦规建局/政务办⟧")),
        DiagnosticCase("RULE-0011", escalation(when: "{ ⟦trakc⟧ = \"instant\" }"), suggestion: "track"),
        DiagnosticCase("RULE-0011", route(when: "{ entity.⟦knid⟧ = \"enterprise\" }"), suggestion: "entity.kind"),
        DiagnosticCase("RULE-0011", route(lead: "⟦\"@matter.laed\"⟧"), suggestion: "@matter.lead"),
        DiagnosticCase("RULE-0012", route(when: "{ ⟦role⟧ = \"handler\" }")),
        DiagnosticCase(
            "RULE-0012",
            Samples.rule("coverage", "when = { coverage.⟦primary⟧ = \"规建局\" }\nthen = { steward = \"规建局\" }")),
        DiagnosticCase(
            "RULE-0012", Samples.rule("coverage", "when = \"always\"\nthen = { steward = ⟦\"@coverage.primary\"⟧ }")),
        DiagnosticCase("RULE-0012", route(when: "{ ⟦overdue⟧ = \"contact\" }") + Samples.deadline()),
        DiagnosticCase("RULE-0012", route(when: "{ ⟦returns⟧ = 2 }")),
        DiagnosticCase("RULE-0012", route(when: "{ ⟦state⟧ = \"returned\" }")),
        DiagnosticCase(
            "RULE-0012", route(when: "{ ⟦track⟧ = \"instant\" }"),
            suggestion: "matter.track"),
        DiagnosticCase(
            "RULE-0012", Samples.rule("support", "when = { ⟦round⟧ = 2 }\nthen = { support = \"政务办\" }")),
        DiagnosticCase(
            "RULE-0012", Samples.rule("coverage", "when = { ⟦track⟧ = \"instant\" }\nthen = { steward = \"政务办\" }"),
            suggestion: "matter.track"),
        DiagnosticCase("RULE-0012", escalation(when: "{ ⟦own-unit⟧ = true }")),
        DiagnosticCase("RULE-0012", route(track: "⟦\"@track\"⟧"), suggestion: "@matter.track"),
        DiagnosticCase("RULE-0010", route(lead: "⟦\"规划建设局\"⟧") + bureau, suggestion: "规建处"),
        DiagnosticCase("RULE-0010", route(track: "⟦\"流转办理\"⟧"), suggestion: "transferred"),
        DiagnosticCase("RULE-0010", route(track: "⟦\"ｔransferred\"⟧"), suggestion: "transferred"),
        DiagnosticCase("RULE-0010", route(when: "{ matter = ⟦\"施工许可\"⟧ }"), suggestion: "construction"),
        DiagnosticCase("RULE-0010", route(when: "{ kind = ⟦\"咨询\"⟧ }"), suggestion: "consultation"),
        DiagnosticCase("RULE-0010", Samples.deadline("stop = ⟦\"办结\"⟧"), suggestion: "concluded"),
        DiagnosticCase("RULE-0010", Samples.deadline().replacing("\"binding\"", "⟦\"必须\"⟧"), suggestion: "binding"),
        DiagnosticCase("RULE-0011", route(when: "{ ⟦紧急程度⟧ = \"normal\" }"), suggestion: "urgency"),
        DiagnosticCase(
            "RULE-0012", Samples.rule("permit", "commands = [\"accept\"]\nwhen = { ⟦urgency⟧ = \"normal\" }")),
        DiagnosticCase(
            "RULE-0013",
            route()
                + "[[route]]\nid = ⟦\"one\"⟧\ntitle = \"x\"\nsource = \"default\"\nwhen = \"always\"\nthen = { track = \"instant\" }\n"
        ),
        DiagnosticCase("RULE-0015", route(lead: "⟦\"@kind\"⟧")),
        DiagnosticCase("RULE-0015", route(lead: "⟦\"@matter.support\"⟧")),
        DiagnosticCase("RULE-0015", route(track: "⟦\"@matter.lead\"⟧")),
        DiagnosticCase(
            "RULE-0016", "[[unit]]\nid = \"市场处\"\nkind = \"department\"\nsource = \"default\"\naliases = [⟦\"市场局\"⟧]\n"),
    ]

    /// A unit with a title of its own.
    private static let bureau =
        "[[unit]]\nid = \"规建处\"\ntitle = \"规划建设局\"\nkind = \"department\"\nsource = \"default\"\n"

    static func route(when: String = "\"always\"", lead: String = "\"政务办\"", track: String = "\"transferred\"")
        -> String
    {
        Samples.rule("route", "when = \(when)\nthen = { lead = \(lead), track = \(track) }")
    }

    static func escalation(when: String) -> String {
        Samples.rule("escalation", "when = \(when)\nthen = { notify = \"政务办\" }")
    }
}
