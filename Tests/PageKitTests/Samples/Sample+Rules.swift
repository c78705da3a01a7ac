import RuleModel
import Texts

@testable import PageKit

extension Sample {
    static let ruleText = """
        [pack]
        id = "service.deadlines"        # 时限
        effective = 2025-10-16

        [[deadline]]
        id = "progress"
        title = "办理进度"
        when = { track = "cross-department", entity.kind = ["enterprise", "individual-business"] }
        within = { working-days = 7 }
        warn = [{ at = "50%", level = "yellow" }]

        """

    static var rules: RulesPage {
        RulesPage(
            frame: staff(.text("rules.title"), at: "/rules"),
            facts: [
                RuleWords.revision("9f2c41d7"), RuleWords.activated(short(2, 3, 9, 0)), RuleWords.by("谢知秋"),
            ], faults: [RuleWords.notActivated("rules/service/deadlines.toml:21:8 within 的数要写单位")],
            packs: [
                PackRow(
                    "政企同行诉求办理时限", href: "/rules/service.deadlines", id: "service.deadlines",
                    document: "《天津港保税区“政企同行·有需必应”工作实施方案》", since: .numericDay(date(2025, 10, 16)), rules: 9,
                    defaults: 5,
                    chips: [RuleWords.until(.day(date(2026, 12, 31), today: today))]),
                PackRow(
                    "诉求升级", href: "/rules/service.escalations", id: "service.escalations",
                    since: .numericDay(date(2025, 10, 16)), rules: 2, defaults: 2),
            ], unconfirmed: RuleWords.unconfirmed(7, href: "/rules?source=default"),
            ways: [Link("/rules/edit", .text("editor.title"))])
    }

    static var rulePack: RulePackPage {
        RulePackPage(
            frame: staff(
                "政企同行诉求办理时限", at: "/rules",
                crumbs: [Crumb(.text("rules.title"), href: "/rules"), Crumb("service.deadlines")]),
            title: "政企同行诉求办理时限",
            facts: [
                RuleWords.document("《天津港保税区“政企同行·有需必应”工作实施方案》"), RuleWords.jurisdiction("保税区"),
                RuleWords.since(.numericDay(date(2025, 10, 16))),
            ], source: RuleWords.source("/rules/service.deadlines/file"),
            rules: [
                RuleView(
                    "progress", "办理进度", chips: [Chip("必须按时", .line)],
                    sentence: "轨道是跨部门协同且主体是企业、个体工商户的诉求，自签收次日起 7 个工作日内须报告进度、办结；中止期间暂停。",
                    quotation: Quotation(clause, marking: "并于7个工作日内反馈办理进度", citation: citation),
                    edit: "/rules/edit?file=rules%2Fservice%2Fdeadlines.toml&rule=deadline.progress#rule-form"),
                RuleView(
                    "accept", "签收", chips: [.defaultRule], sentence: "自派单次日起 1 个工作日内签收，逾期视为签收。",
                    quotation: Quotation(silence: "方案对签收期限没有规定。")),
            ])
    }

    static var ruleFile: RuleFilePage {
        RuleFilePage(
            frame: staff("deadlines.toml", at: "/rules"), path: "rules/service/deadlines.toml",
            facts: [Definition(.text("rules.since"), RuleWords.lines(10))], text: ruleText)
    }
}
