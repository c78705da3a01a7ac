import RuleModel
import TOMLSyntax
import Testing

/// What is told of slips that people make who write rules for the first time: one sentence each, in both languages.
@Suite("The sentence of a slip says what to do")
struct ClerkSlipTests {
    struct Slip: Sendable, CustomTestStringConvertible {
        var body: String
        var header = Samples.header
        /// What is proposed; not looked at where nil.
        var suggestion: String?
        var chinese: String
        var english: String

        var testDescription: String { english }
    }

    private static let slips: [Slip] = [
        Slip(
            body: Samples.deadline("Force = \"target\""),
            chinese: "“Force”就是“force”这个键，只是写法不同；“force”已经写了，请删去一个。",
            english: "“Force” is the key “force” in other letters, which is written already; delete one."),
        Slip(
            body: Samples.deadline("STOP = \"contacted\""),
            chinese: "“STOP”就是“stop”这个键，只是写法不同；“stop”已经写了，请删去一个。",
            english: "“STOP” is the key “stop” in other letters, which is written already; delete one."),
        Slip(
            body: DiagnosticCase.escalation(when: "{ returns = { min = \"两次\" } }"), chinese: "“min”应写整数，这里写的是文字。",
            english: "“min” takes a whole number, not a text."),
        Slip(
            body: below("[deadline.within]\nworking-days = 2\nstop = \"concluded\""),
            chinese: "“stop”写在 [deadline.within] 下面，就成了它里面的键：请移到 [deadline.within] 上面。",
            english:
                "“stop” stands below [deadline.within] and so became a key of it: write it above [deadline.within]."),
        Slip(
            body: below(
                "[deadline.within]\nworking-days = 2\nstop = \"concluded\"\nwarn = [{ at = \"50%\", level = \"red\" }]"),
            chinese: "“stop”等 2 个键写在 [deadline.within] 下面，就成了它里面的键：请移到 [deadline.within] 上面。",
            english: "“stop” and another key stand below [deadline.within] and so became keys of it: write them above "
                + "[deadline.within]."),
        Slip(
            body: below(
                "within = { working-days = 2 }\nstop = \"concluded\"\n[[deadline.warn]]\nat = \"50%\"\nlevel = \"yellow\"\n"
                    + "[[deadline.warn]]\nat = \"80%\"\nlevel = \"red\"\nnote = \"试行\""),
            chinese: "“note”写在 [[deadline.warn]] 下面，就成了它里面的键：请移到 [[deadline.warn]] 上面。",
            english:
                "“note” stands below [[deadline.warn]] and so became a key of it: write it above [[deadline.warn]]."),
        Slip(
            body: below(
                "[deadline.within]\nworking-days = 2\n[[deadline.warn]]\nat = \"50%\"\nlevel = \"yellow\"\nstop = \"concluded\""
            ),
            chinese: "“stop”写在 [[deadline.warn]] 下面，就成了它里面的键：请移到 [deadline.within] 上面。",
            english:
                "“stop” stands below [[deadline.warn]] and so became a key of it: write it above [deadline.within]."),
        Slip(
            body: below("[deadline.within]\nworking-days = 2\nstpo = \"concluded\""), suggestion: "stop",
            chinese: "“stpo”写在 [deadline.within] 下面，就成了它里面的键：请移到 [deadline.within] 上面。",
            english:
                "“stpo” stands below [deadline.within] and so became a key of it: write it above [deadline.within]."),
        Slip(
            body: Samples.rule("escalation", "when = { and = [{ returns = 2 }] }\nthen = { supervise = true }"),
            suggestion: "all", chinese: "没有“and”这个属性。", english: "There is no attribute “and”."),
        Slip(
            body: Samples.deadline().replacing("\"accepted\"", with: "\"答复\""), suggestion: "answered",
            chinese: "没有名为“答复”的事件。", english: "There is no event “答复”."),
        Slip(
            body: Samples.rule("scenario", ""), chinese: "情景不写在规则文件里：请移到 rules/tests 里的文件。",
            english: "Scenarios do not stand in rule files: move them to a file in rules/tests."),
        Slip(
            body: "[[escalation]]\nid = \"one\"\ntitle = \"规则\"\n[escalation.when]\nreturns = { min = 2 }\n"
                + "then = { notify = \"政务办\" }\nsource = \"default\"\nnote = \"试行\"\n",
            chinese: "“then”等 3 个键写在 [escalation.when] 下面，就成了它里面的键：请移到 [escalation.when] 上面。",
            english: "“then” and 2 other keys stand below [escalation.when] and so became keys of it: write them above "
                + "[escalation.when]."),
        Slip(
            body: Samples.deadline(),
            header: "[pack]\nid = \"test\"\ntitle = \"试验\"\ndocument = \"工作实施方案\"\n[pack.conventions]\n"
                + "day-zero = \"not-counted\"\nrest-day = \"next-working-day\"\ndue = \"end-of-working-day\"\n"
                + "pause-by = \"whole-days\"\neffective = 2025-10-16\n",
            chinese: "“effective”写在 [pack.conventions] 下面，就成了它里面的键：请移到 [pack.conventions] 上面。",
            english: "“effective” stands below [pack.conventions] and so became a key of it: write it above "
                + "[pack.conventions]."),
        Slip(
            body: "", header: "<html>\n<p>对接企业改为 1 个工作日。</p>\n</html>\n",
            chinese: "这不是规则文件，看来是 HTML 或 XML：没有一行读得出规则；放错了请移走，要写规则就从 [pack] 写起，说明文字前面加 #。",
            english:
                "This is no rule file but looks like HTML or XML: no line of it says a rule; take it away, or begin with "
                + "[pack] and put # before remarks."),
        Slip(
            body: "", header: "关于调整期限的通知\n\n各单位：\n对接企业改为 1 个工作日。\n",
            chinese: "这不是规则文件：没有一行读得出规则；放错了请移走，要写规则就从 [pack] 写起，说明文字前面加 #。",
            english:
                "This is no rule file: no line of it says a rule; take it away, or begin with [pack] and put # before "
                + "remarks."),
    ]

    /// A deadline that ends with these lines.
    private static func below(_ lines: String) -> String {
        Samples.deadline(limit: "").replacing("stop = \"concluded\"", lines)
    }

    @Test("Keys that stand above the headers of tables inside are as sound as those of inline tables")
    func headersInside() {
        let body = Self.below(
            "note = \"试行\"\nstop = \"concluded\"\n[deadline.within]\nworking-days = 2\n[[deadline.warn]]\nat = \"50%\"\n"
                + "level = \"red\"")
        #expect(Samples.check(body).diagnostics.map(\.message.chinese) == [])
    }

    @Test("Of keys below a header the header is shown, and every other of them")
    func placesBelow() throws {
        let text = Self.below(
            "[deadline.within]\nworking-days = 2\nstop = \"concluded\"\nnote = \"试行\"\nworking = 3")
        let found = Samples.check(text).diagnostics
        #expect(found.map(\.code) == ["RULE-0003", "RULE-0003"])
        let pieces = Array((Samples.header + text).utf8)
        let first = try #require(found.first)
        #expect(String(decoding: pieces[first.range], as: UTF8.self) == "stop")
        #expect(
            first.related.map { String(decoding: pieces[$0.range], as: UTF8.self) } == ["[deadline.within]", "note"])
        #expect(found.last?.message.chinese.contains("“working”") == true)
    }

    @Test("A slip is one sentence", arguments: slips)
    func sentence(_ slip: Slip) {
        let found = Samples.check(slip.body, header: slip.header).diagnostics
        #expect(found.map(\.message) == [BilingualText(chinese: slip.chinese, english: slip.english)])
        if let suggestion = slip.suggestion { #expect(found.map(\.suggestion) == [suggestion]) }
    }
}
