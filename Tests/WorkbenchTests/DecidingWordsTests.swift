import RuleModel
import Testing
import WorkCalendar

@testable import Workbench

@Suite("The deciding words of a clause")
struct DecidingWordsTests {
    /// Source: 天津港保税区“政企同行·有需必应”工作实施方案，正文 三（二）2，first two sentences.
    static let clause = """
        2.协同办理。无法即时解决的诉求，由各服务平台流转办理，总时限不超过7个工作日，并由承办单位反馈企业办理结果。\
        需跨部门协同办理的，承办单位需牵头协同有关部门，在接单后2个工作日内与企业对接，并于7个工作日内反馈办理进度。
        """

    @Test(
        "They are the phrase that names the number of days, told apart by the clock's name",
        arguments: [
            (7, "总时限", "总时限不超过7个工作日"), (7, "办理进度", "并于7个工作日内反馈办理进度"),
            (2, "对接企业", "在接单后2个工作日内与企业对接"), (7, "别的", nil), (3, "总时限", nil),
        ] as [(Int, String, String?)])
    func phrase(_ days: Int, _ name: String, _ expected: String?) {
        #expect(DecidingWords(clause: Self.clause).phrase(of: .within(.workingDays(days)), named: name) == expected)
    }
}
