import RuleModel
import TOMLSyntax
import Testing

/// What is told of slips that people make who write rules for the first time: one sentence each, in both languages.
@Suite("The sentence of a slip says what to do")
struct ClerkSlipTests {
    struct Slip: Sendable, CustomTestStringConvertible {
        var body: String
        var header = Samples.header
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

    @Test("A slip is one sentence", arguments: slips)
    func sentence(_ slip: Slip) {
        let found = Samples.check(slip.body, header: slip.header).diagnostics
        #expect(found.map(\.message) == [BilingualText(chinese: slip.chinese, english: slip.english)])
    }
}
