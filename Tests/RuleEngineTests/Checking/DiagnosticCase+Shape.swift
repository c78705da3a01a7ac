extension DiagnosticCase {
    /// Faults of the file's shape.
    static let shape: [DiagnosticCase] = [
        DiagnosticCase("RULE-0003", Samples.deadline("⟦applies-to-open⟧ = true")),
        DiagnosticCase(
            "RULE-0001", Samples.rule("callback", "when = \"always\"\nby = \"unit\"\nattempts = 1"), header: "⟦⟧"),
        DiagnosticCase("RULE-0001", "", header: "⟦⟧"),
        DiagnosticCase("RULE-0001", "", header: "⟦⟧# 暂时不用\n"),
        DiagnosticCase("RULE-0001", "", header: "⟦<html>⟧\n<p>a = 1</p>\n</html>\n"),
        DiagnosticCase("RULE-0001", "", header: "# 注\n⟦关于调整期限的通知⟧\n\n各单位：\n对接企业改为 1 个工作日。\n"),
        DiagnosticCase("RULE-0001", "", header: "⟦{⟧\n  \"pack\": {\n    \"id\": \"x\"\n  }\n}\n"),
        DiagnosticCase("RULE-0001", "", header: "⟦编号,标题,期限⟧\ncontact,对接,2\n"),
        DiagnosticCase(
            "RULE-0003", Samples.deadline(), header: Samples.header + "⟦till⟧ = 2030-12-31\n", suggestion: "until"),
        DiagnosticCase("RULE-0008", Samples.deadline(id: "").replacing("id = \"\"", "id = ⟦\"\"⟧")),
        DiagnosticCase(
            "RULE-0005", Samples.deadline().replacing("start = \"accepted\"", "start = ⟦[\"accepted\"]⟧"),
            suggestion: "\"accepted\""),
        DiagnosticCase(
            "RULE-0005", Samples.deadline().replacing("start = \"accepted\"", "start = ⟦[\"\"\"\naccepted\"\"\"]⟧"),
            suggestion: "\"accepted\""),
        DiagnosticCase(
            "RULE-0005",
            Samples.deadline().replacing("start = \"accepted\"", "start = ⟦[\"\"\"\naccepted\n\"\"\"]⟧")),
        DiagnosticCase(
            "RULE-0005", Samples.deadline().replacing("\"binding\"", "⟦true⟧"), suggestion: "\"binding\""),
        DiagnosticCase("RULE-0005", Samples.deadline().replacing("\"binding\"", "⟦quick⟧")),
        DiagnosticCase("RULE-0005", Samples.deadline().replacing("\"binding\"", "⟦必须⟧"), suggestion: "\"binding\""),
        DiagnosticCase("RULE-0005", Samples.deadline("warn = [{ at = \"50%\", level = ⟦1⟧ }]")),
        DiagnosticCase("RULE-0010", Samples.deadline("warn = [{ at = \"50%\", level = ⟦\"blue\"⟧ }]")),
        DiagnosticCase("RULE-0005", Samples.deadline(limit: "within = { working-days = ⟦x⟧ }")),
        DiagnosticCase(
            "RULE-0005", Samples.deadline(limit: "within = { working-days = ⟦2 个工作日⟧ }"), suggestion: "2"),
        DiagnosticCase("RULE-0005", Samples.deadline(limit: "within = ⟦soon⟧")),
        DiagnosticCase(
            "RULE-0005",
            Samples.rule("coverage", "when = { entity.known = ⟦yes⟧ }\nthen = { steward = \"政务办\" }"),
            suggestion: "true"),
        DiagnosticCase(
            "RULE-0005",
            Samples.rule("coverage", "fallback = ⟦1⟧\nwhen = \"always\"\nthen = { steward = \"政务办\" }"),
            suggestion: "true"),
        DiagnosticCase(
            "RULE-0010", Samples.deadline().replacing("\"accepted\"", "⟦acepted⟧"), suggestion: "\"accepted\""),
        DiagnosticCase(
            "RULE-0010", DiagnosticCase.route(when: "{ entity.kind = [⟦企业⟧] }"), suggestion: "\"enterprise\""),
        DiagnosticCase(
            "TOML-0024", DiagnosticCase.route(when: "{ entity.kind = ⟦enterprise⟧ }"), suggestion: "\"enterprise\""),
        DiagnosticCase("TOML-0024", DiagnosticCase.route(when: "{ text = { contains = ⟦停电⟧ } }"), suggestion: "\"停电\""),
        DiagnosticCase("TOML-0024", Samples.deadline("stop = ⟦（\"contacted\"，\"concluded\"）⟧")),
        DiagnosticCase("RULE-0005", DiagnosticCase.route(when: "⟦总是⟧"), suggestion: "\"always\""),
        DiagnosticCase("RULE-0035", Samples.deadline("until = ⟦年底⟧")),
        DiagnosticCase("RULE-0003", Samples.deadline().replacing("force =", "⟦1⟧. force =")),
        DiagnosticCase("RULE-0003", Samples.deadline("⟦Force⟧ = \"target\"")),
        DiagnosticCase(
            "RULE-0005", DiagnosticCase.escalation(when: "{ returns = { min = ⟦\"两次\"⟧ } }"), suggestion: "2"),
        DiagnosticCase(
            "RULE-0005", Samples.deadline(),
            header: "[pack]\nid = \"test\"\ntitle = \"试验\"\ndocument = \"工作实施方案\"\n"
                + "effective = 2025-10-16\nconventions = ⟦\"按工作日\"⟧\n"
        ),
        DiagnosticCase("TOML-0015", Samples.deadline("stop = [\"contacted\"⟦⟧ \"concluded\"]"), suggestion: ","),
        DiagnosticCase(
            "TOML-0015", Samples.deadline("warn = [{ at = \"50%\"⟦;⟧ level = \"yellow\" }]"), suggestion: ","),
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
        DiagnosticCase("RULE-0004", "[[⟦dedline⟧" + Samples.deadline().dropFirst(10), suggestion: "deadline"),
        DiagnosticCase("RULE-0004", "⟦unknown⟧ = 3\n", header: "", suggestion: nil).withPack,
        DiagnosticCase(
            "RULE-0005", Samples.rule("route", "note = ⟦3⟧\nwhen = \"always\"\nthen = { track = \"instant\" }"),
            suggestion: "\"3\""),
        DiagnosticCase("RULE-0005", Samples.rule("route", "when = \"always\"\nthen = ⟦\"政务办\"⟧")),
        DiagnosticCase("RULE-0005", Samples.deadline("warn = ⟦{ at = \"50%\", level = \"red\" }⟧")),
        DiagnosticCase(
            "RULE-0005",
            Samples.rule("coverage", "fallback = ⟦\"yes\"⟧\nwhen = \"always\"\nthen = { steward = \"政务办\" }"),
            suggestion: "true"),
        DiagnosticCase(
            "RULE-0006",
            "⟦[route]⟧\nid = \"one\"\ntitle = \"x\"\nsource = \"default\"\nwhen = \"always\"\nthen = { track = \"instant\" }\n",
            suggestion: "[[route]]"),
        DiagnosticCase("RULE-0006", "⟦[[calendar]]⟧\nsource = \"default\"\nyear = 2027\n", suggestion: "[calendar]"),
        DiagnosticCase(
            "RULE-0006", "", header: "⟦[[pack]]⟧\nid = \"x\"\ntitle = \"x\"\neffective = 2026-01-01\n",
            suggestion: "[pack]"),
        DiagnosticCase(
            "RULE-0001", Samples.deadline(), header: Samples.header.replacing("[pack]\nid", "⟦id⟧")),
        DiagnosticCase(
            "RULE-0005",
            Samples.rule("coverage", "fallback = ⟦是⟧\nwhen = \"always\"\nthen = { steward = \"政务办\" }"),
            suggestion: "true"),
        DiagnosticCase("RULE-0003", Samples.deadline("⟦备注⟧ = \"试行\""), suggestion: "note"),
        DiagnosticCase("RULE-0003", Samples.deadline("⟦NOTE⟧ = \"试行\""), suggestion: "note"),
        DiagnosticCase(
            "RULE-0003", Samples.deadline(limit: "within = { ⟦工作日⟧ = 2 }"), suggestion: "working-days"),
        DiagnosticCase("RULE-0003", Samples.deadline(limit: "within = { ⟦days⟧ = 2 }"), suggestion: "working-days"),
        DiagnosticCase("RULE-0003", Samples.deadline(limit: "⟦whithin⟧ = { working-days = 2 }"), suggestion: "within"),
        DiagnosticCase(
            "RULE-0003", Samples.deadline().replacing("cite =", "⟦ciet⟧ ="), suggestion: "cite"),
        DiagnosticCase(
            "RULE-0003", Samples.deadline().replacing("when =", "⟦wehn⟧ ="), suggestion: "when"),
        DiagnosticCase(
            "RULE-0003", Samples.deadline("warn = [{ ⟦befor⟧ = { minutes = 5 }, level = \"red\" }]"),
            suggestion: "before"),
        DiagnosticCase(
            "RULE-0003",
            Samples.rule("route", "when = \"always\"\n⟦thne⟧ = { lead = \"政务办\", track = \"transferred\" }"),
            suggestion: "then"),
        DiagnosticCase(
            "RULE-0003", Samples.deadline(), header: Samples.header.replacing("document", "⟦documnet⟧"),
            suggestion: "document"),
        DiagnosticCase(
            "RULE-0003", Samples.deadline(), header: Samples.header.replacing("conventions", "⟦convention⟧"),
            suggestion: "conventions"),
        DiagnosticCase(
            "RULE-0003", Samples.deadline(), header: Samples.header.replacing("day-zero", "⟦day-zreo⟧"),
            suggestion: "day-zero"),
        DiagnosticCase(
            "RULE-0003", "[[unit]]\nid = \"甲局\"\nkind = \"department\"\n⟦sorce⟧ = \"default\"\n", suggestion: "source"),
        DiagnosticCase(
            "RULE-0004",
            route().replacing("[[route]]", "[[⟦派单⟧]]"), suggestion: "route"),
        DiagnosticCase(
            "RULE-0005",
            Samples.rule(
                "route", "when = \"always\"\nthen = { lead = ⟦[\"规建局\", \"政务办\"]⟧, track = \"transferred\" }")),
        DiagnosticCase(
            "RULE-0005", Samples.rule("callback", "when = \"always\"\nby = \"unit\"\nattempts = ⟦两次⟧"), suggestion: "2"),
        DiagnosticCase(
            "RULE-0005", Samples.rule("callback", "when = \"always\"\nby = \"unit\"\nattempts = ⟦2次⟧"), suggestion: "2"),
        DiagnosticCase(
            "TOML-0004", Samples.deadline().replacing("force =", "force⟦:⟧"), suggestion: " ="),
        DiagnosticCase(
            "TOML-0004", Samples.deadline().replacing("force =", "force ⟦:=⟧"),
            suggestion: " ="),
        DiagnosticCase("TOML-0026", Samples.deadline().replacing("force =", "force⟦：⟧"), suggestion: " ="),
        DiagnosticCase(
            "TOML-0004", Samples.deadline("⟦superseded by⟧ = \"total\"") + Samples.deadline(id: "total"),
            suggestion: "superseded-by"),
        DiagnosticCase(
            "TOML-0004", Samples.deadline(limit: "within = { ⟦working days⟧ = 2 }"), suggestion: "working-days"),
        DiagnosticCase(
            "TOML-0004", Samples.deadline(), header: Samples.header.replacing("day-zero", "⟦day zero⟧"),
            suggestion: "day-zero"),
        DiagnosticCase("RULE-0003", Samples.deadline("⟦supersede b⟧ = \"total\""), suggestion: "superseded-by"),
        DiagnosticCase("RULE-0011", route(when: "{ ⟦entity kind⟧ = \"enterprise\" }"), suggestion: "entity.kind"),
        DiagnosticCase("TOML-0004", escalation(when: "{ ⟦returns⟧ >= 2 }")),
        DiagnosticCase("TOML-0004", route(when: "{ ⟦kind⟧ != \"help\" }")),
        DiagnosticCase("TOML-0004", route(when: "{ kind = \"help\" ⟦and⟧ urgency = \"normal\" }")),
        DiagnosticCase("TOML-0005", route(when: "{ kind =⟦=⟧ \"help\" }")),
        DiagnosticCase(
            "RULE-0007", Samples.rule("callback", "when = \"always\"\nby = \"unit\"\nattempts = ⟦0⟧"), suggestion: "1"),
        DiagnosticCase("RULE-0007", Samples.deadline(limit: "within = { working-days = ⟦-2⟧ }"), suggestion: "2"),
        DiagnosticCase("RULE-0007", Samples.deadline(limit: "within = { working-days = ⟦9999⟧ }"), suggestion: "3650"),
        DiagnosticCase(
            "RULE-0007", Samples.deadline(limit: "within = { working-hours = ⟦200000.5⟧ }"), suggestion: "100000"),
        DiagnosticCase("RULE-0007", Samples.deadline(limit: "within = { working-hours = ⟦-0.5⟧ }")),
        DiagnosticCase(
            "RULE-0007", Samples.deadline(limit: "within = { minutes = ⟦-9223372036854775808⟧ }"), suggestion: "1"),
        DiagnosticCase("RULE-0007", "[calendar]\nid = \"x\"\nsource = \"default\"\nyear = ⟦20266⟧\n"),
        DiagnosticCase("TOML-0004", Samples.deadline().replacing("title =", "⟦titel⟧")),
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
