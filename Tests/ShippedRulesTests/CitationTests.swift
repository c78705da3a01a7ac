import ClauseRules
import Foundation
import RuleModel
import RulePlugins
import ShippedRules
import Testing
import WorkCalendar

/// Source of the fixture: 天津港保税区“政企同行·有需必应”工作实施方案, as published.
@Suite("Citations")
struct CitationTests {
    static let plan = "天津港保税区“政企同行·有需必应”工作实施方案"

    @Test("Every stored clause stands in the plan word for word, and none is stored twice")
    func wordForWord() throws {
        let document = Self.unspaced(String(decoding: try Place.fixture("efficient-service-plan.txt"), as: UTF8.self))
        let clauses = try Shipped.ruleSet().rules(of: ClausePlugin())
        #expect(clauses.count == 33)
        #expect(Set(clauses.map(\.outcome.text)).count == clauses.count)
        for clause in clauses {
            #expect(document.contains(Self.unspaced(clause.outcome.text)), "\(clause.outcome.cite)")
        }
    }

    @Test("Every rule that cites the plan cites a clause that is stored")
    func cited() throws {
        let ruleSet = try Shipped.ruleSet()
        let book = ClauseBook(ruleSet)
        let day = try #require(CivilDate("2026-02-09"))
        let references = StandardRules.plugins.flatMap { Self.references(of: $0, in: ruleSet) }
        let citing = references.filter { $0.document == Self.plan }
        #expect(citing.count > 50)
        for reference in citing {
            #expect(
                book.clause(for: reference, on: day) != nil,
                "\(reference.pack) \(reference.rule): \(reference.cite ?? "")")
        }
    }

    @Test("An explanation quotes the clause that its rule rests on")
    func quoted() throws {
        let policy = try Shipped.policy()
        let explanation = policy.explainRoute(Shipped.enterprise(["matter": "planning-permit"]))
        let reference = try #require(explanation.matched.first).reference
        #expect(policy.clause(reference)?.text.contains("负责牵头处置与本部门职能相关的工单") == true)
        #expect(policy.clause(reference)?.document == Self.plan)
    }

    /// The words on which a rule rests.
    static let words: [(section: String, rule: String, words: String)] = [
        ("deadline", "total", "总时限不超过7个工作日"), ("deadline", "contact", "在接单后2个工作日内与企业对接"),
        ("deadline", "progress", "并于7个工作日内反馈办理进度"), ("deadline", "report", "承办单位在办结后2个工作日内"),
        ("deadline", "resolution", "明确牵头部门和完成时限"), ("coverage", "paired", "利用“双万双服”包保服务机制"),
        ("coverage", "investment", "由对应招商部门进行归口管理和服务"), ("coverage", "industry", "为其主管行业提供主动服务"),
        ("coverage", "building", "联动产权方与运营商"), ("coverage", "individual-business", "针对个体工商户"),
        ("coverage", "fallback", "对于上述没有覆盖的市场主体"), ("route", "instant", "对政策咨询、办事流程等简单问题"),
        ("route", "own-unit", "对本部门、本辖区可解决的诉求，须立即协调资源办结"),
        ("route", "collected", "负责对本部门企业服务专员收集的问题，进行牵头处置"),
        ("route", "by-matter", "负责牵头处置与本部门职能相关的工单"), ("callback", "by-unit", "并对企业满意度进行回访"),
        ("callback", "by-office", "进行回访调查和考核"), ("escalation", "supervise-overdue", "建立督查机制"),
    ]

    @Test("The cited clause says what the rule does", arguments: words)
    func decidingWords(row: (section: String, rule: String, words: String)) throws {
        let ruleSet = try Shipped.ruleSet()
        let plugin = try #require(StandardRules.plugins.first { $0.section == row.section })
        let reference = try #require(Self.references(of: plugin, in: ruleSet).first { $0.rule == row.rule })
        let day = try #require(CivilDate("2026-02-09"))
        #expect(ClauseBook(ruleSet).clause(for: reference, on: day)?.text.contains(row.words) == true)
    }

    @Test("A default rule says in its note, or in its pack, that it awaits confirmation")
    func defaults() throws {
        for file in ShippedRules.files where file.text.contains("source = \"default\"") {
            #expect(file.text.contains("确认"), "\(file.path)")
        }
    }

    private static func references(of plugin: some RulePlugin, in ruleSet: RuleSet) -> [RuleReference] {
        ruleSet.rules(of: plugin).map(\.reference)
    }

    /// Without white space: the published text breaks lines within cells.
    private static func unspaced(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
