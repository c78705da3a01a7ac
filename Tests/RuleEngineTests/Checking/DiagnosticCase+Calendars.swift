extension DiagnosticCase {
    /// Faults of calendars.
    static let calendars: [DiagnosticCase] = [
        DiagnosticCase("RULE-0057", calendar("year = 2027\nhours = ⟦[\"09:00-17:00\"]⟧", before: "")),
        DiagnosticCase("RULE-0057", calendar("id = \"again\"\nyear = ⟦2026⟧")),
        DiagnosticCase("RULE-0058", calendar("year = 2027\nholidays = [{ date = ⟦2026-10-01⟧, name = \"国庆节\" }]")),
        DiagnosticCase(
            "RULE-0058",
            calendar(
                "year = ⟦2072⟧\nholidays = [{ from = 2027-10-01, to = 2027-10-07, name = \"国庆节\" }]\nmake-up = [{ date = 2027-10-09, name = \"国庆节\" }]"
            ), suggestion: "2027"),
        DiagnosticCase("RULE-0059", calendar("year = ⟦2029⟧")),
        DiagnosticCase(
            "RULE-0060",
            calendar(
                "year = 2027\nholidays = [{ date = 2027-10-01, name = \"国庆节\" }]\nmake-up = [{ date = 2027-10-09, name = \"国庆节\" }, { date = ⟦2027-10-01⟧, name = \"国庆节\" }]"
            )),
        DiagnosticCase("RULE-0060", calendar("year = 2027\nzone = ⟦\"Asia/Tianjing\"⟧"), suggestion: "Asia/Shanghai"),
        DiagnosticCase("RULE-0060", calendar("year = 2027\nzone = ⟦\"Asia/Shangai\"⟧"), suggestion: "Asia/Shanghai"),
        DiagnosticCase("RULE-0060", calendar("year = 2027\nzone = ⟦\"北京时间\"⟧"), suggestion: "Asia/Shanghai"),
        DiagnosticCase(
            "RULE-0060", calendar("year = 2027\nzone = ⟦\"America/New York\"⟧"), suggestion: "America/New_York"),
        DiagnosticCase("RULE-0060", calendar("year = 2027\nzone = ⟦\"东经一百二十度\"⟧")),
        DiagnosticCase(
            "RULE-0081", calendar("year = 2027\nmake-up = [{ date = ⟦2027-03-03⟧, name = \"春节\" }]")),
        DiagnosticCase(
            "RULE-0080", Samples.matters,
            header: Samples.header.replacing("2025-10-16", "⟦2052-10-16⟧") + "cite = \"附件 2\"\n"),
        DiagnosticCase("RULE-0061", calendar("year = 2027\nhours = [⟦\"8点到12点\"⟧]")),
        DiagnosticCase(
            "RULE-0061", calendar("year = 2027\nhours = [⟦\"8：30－12：00\"⟧]"), suggestion: "08:30-12:00"),
        DiagnosticCase(
            "RULE-0061", calendar("year = 2027\nhours = [⟦\"08:30 12:00\"⟧]"), suggestion: "08:30-12:00"),
        DiagnosticCase(
            "RULE-0061", calendar("year = 2027\nhours = ⟦\"8:30-12:00，13:30-17:30\"⟧"),
            suggestion: "[\"08:30-12:00\", \"13:30-17:30\"]"),
        DiagnosticCase("RULE-0010", calendar("year = 2027\nweekdays = [⟦\"周一\"⟧]"), suggestion: "monday"),
        DiagnosticCase("RULE-0010", calendar("year = 2027\nweekdays = [⟦周一⟧]"), suggestion: "\"monday\""),
        DiagnosticCase("RULE-0010", calendar("year = 2027\nweekdays = [⟦mon⟧]"), suggestion: "\"monday\""),
        DiagnosticCase("RULE-0010", calendar("year = 2027\nweekdays = [⟦\"工作日\"⟧]")),
        DiagnosticCase(
            "RULE-0010", calendar("year = 2027\nweekdays = ⟦\"周一至周三\"⟧"),
            suggestion: "[\"monday\", \"tuesday\", \"wednesday\"]"),
        DiagnosticCase(
            "RULE-0005", calendar("year = 2027\nweekdays = ⟦[1, 2, 7]⟧"),
            suggestion: "[\"monday\", \"tuesday\", \"sunday\"]"),
        DiagnosticCase("RULE-0005", calendar("year = 2027\nholidays = [⟦2027-01-01⟧, 2027-01-02]")),
        DiagnosticCase("RULE-0005", calendar("year = 2027\nweekdays = ⟦1⟧"), suggestion: "[\"monday\"]"),
        DiagnosticCase(
            "RULE-0003",
            calendar("year = 2027\nholidays = [{ from = 2027-10-01, ⟦till⟧ = 2027-10-07, name = \"国庆节\" }]"),
            suggestion: "to"),
        DiagnosticCase(
            "RULE-0003",
            calendar("year = 2027\nholidays = [{ from = 2027-10-01, to = 2027-10-07, ⟦title⟧ = \"国庆节\" }]"),
            suggestion: "name"),
        DiagnosticCase(
            "RULE-0033", calendar("year = 2027\nholidays = [{ from = 2027-10-07, to = ⟦2027-10-01⟧, name = \"国庆节\" }]")),
        DiagnosticCase(
            "RULE-0003",
            calendar(
                "year = 2027\nholidays = [{ from = 2027-10-01, to = 2027-10-07, ⟦date⟧ = 2027-10-01, name = \"国庆节\" }]")
        ),
        DiagnosticCase(
            "RULE-0002",
            calendar("holidays = [{ date = 2027-10-01, name = \"国庆节\" }]").replacing("[calendar]", "⟦[calendar]⟧")),
        DiagnosticCase(
            "RULE-0010", calendar("year = 2027\nweekdays = [\"monday\", ⟦\"tusday\"⟧]"), suggestion: "tuesday"),
    ]

    private static func calendar(_ lines: String, before: String = "") -> String {
        "\(before)[calendar]\nsource = \"default\"\n\(lines)\n"
    }
}
