import RuleModel
import Texts
import WorkCalendar

@testable import PageKit

extension Sample {
    static let clause = "需跨部门协同办理的，承办单位需牵头协同有关部门，在接单后2个工作日内与企业对接，并于7个工作日内反馈办理进度。"
    static let citation = Words.plain("《天津港保税区“政企同行·有需必应”工作实施方案》三（二）2")

    static var explanation: ExplanationCard {
        ExplanationCard(
            id: "progress", heading: ExplanationWords.title(short(3, 3, 17, 30)),
            note: ExplanationWords.note(.clock(.progress), since: .numericDay(date(2025, 10, 16))),
            quotation: Quotation(
                clause, marking: "并于7个工作日内反馈办理进度", citation: citation,
                rule: ExplanationWords.rule("progress", href: "/rules/service.deadlines#progress")),
            reasons: progress.reasons,
            earlier: EarlierRules(
                [EarlierRule("办理进度（急事）", condition: "紧急程度是生命财产", actual: .urgency(.normal))],
                of: .clock(.progress)), grid: progress.grid(.clock(.progress)))
    }

    static var targetExplanation: ExplanationCard {
        ExplanationCard(
            id: "accept", heading: ExplanationWords.title(short(2, 10, 17, 30)),
            quotation: Quotation(
                silence: "方案对签收期限没有规定。按平台默认：派单后 1 个工作日内签收，逾期视为签收。",
                rule: ExplanationWords.rule("accept", href: "/rules/service.deadlines#accept")))
    }

    static var routing: RoutingCard {
        RoutingCard(
            heading: ExplanationWords.routingTitle("规建局"), note: "跨部门协作清单 · 第 3 条规则命中",
            sentence: "事项“厂房竣工与用电接入”在跨部门协作清单内：规建局牵头，工信局、城环局协办。",
            basis: ExplanationWords.basis("五（二）“建立跨部门协作清单和责任落实机制”"),
            rule: ExplanationWords.rule("by-matter", href: "/rules/service.routes#by-matter"),
            earlier: [
                EarlierRule("专员收集的问题由本单位牵头", condition: "来源是走访或工作单", actual: .channel(.hotline)),
                EarlierRule("12345 直接转接的咨询电话", condition: "诉求类型是咨询", actual: .kind(.help)),
            ],
            coverage: CoverageCard(
                [Definition("工信局", "行业 C，正文 二（二）3", remark: "主责")],
                earlier: [EarlierRule("包保服务", condition: "包保单位有值", actual: "没有值")]), chips: [.defaultRule])
    }

    static var kinds: [KindCard] {
        [
            KindCard(
                "评星规则", sentence: "3 星",
                rules: [
                    Definition(
                        "其余", lines: ["3 星", ExplanationWords.basis("五（二）")],
                        links: [ExplanationWords.rule("other", href: "/rules/stars#other")])
                ], earlier: [EarlierRule("急事", condition: "紧急程度是生命财产", actual: RequestWords.urgency(.normal))])
        ]
    }

    static var timeline: Timeline {
        Timeline(
            switches: [
                TimelineWords.order("?order=asc", oldestFirst: true), TimelineWords.notes("?notes=0", shows: false),
            ],
            [
                TimelineEntry(
                    TimelineWords.warning("yellow"), at: short(2, 27, 13, 45), stamp: "2026-02-27T13:45:00+08:00",
                    who: RequestWords.system, changesState: false, text: "办理进度已用一半时间，已通知周叙言和科室负责人。"),
                entry(.resumed, 2, 25, 9, 50, "企业 线上提交", "用电负荷测算说明、消防验收申请表。")
                    .with(
                        TimelineWords.moved(
                            .clock(.progress), from: .day(date(2026, 2, 26), today: today),
                            to: .day(date(2026, 3, 3), today: today))),
                TimelineEntry(gap: TimelineWords.pause(days: 13, working: 4, names: ["春节"])),
                entry(.suspended, 2, 12, 10, 35, "规建局 周叙言", "请补充：用电负荷测算说明、消防验收申请表。")
                    .with(TimelineWords.paused([.clock(.progress), .clock(.total)])),
                entry(.contacted, 2, 11, 14, 20, "规建局 周叙言", "电话联系企业，约定 2月12日现场查看。", isKey: false)
                    .with(TimelineWords.met([.clock(.contact)])),
                entry(.accepted, 2, 10, 9, 12, "规建局 周叙言", nil)
                    .with(TimelineWords.started([.clock(.contact), .clock(.progress)])),
                entry(.dispatched, 2, 9, 16, 42, "系统", "牵头规建局，协办工信局。第 1 轮，第 1 次派单。", isKey: false),
                entry(
                    .registered, 2, 9, 16, 42, "12345 热线 3120 号坐席",
                    "新厂房 2月底完工，消防验收要求正式供电，供电增容又要求先有验收意见。\n进口设备 3月10日到港，希望两边衔接好，不要互为前置。"),
            ])
    }

    private static func entry(
        _ event: EventName, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ who: Words, _ text: String?,
        isKey: Bool = true
    ) -> TimelineEntry {
        TimelineEntry(
            .event(event), at: short(month, day, hour, minute), stamp: instant(month, day, hour, minute).rfc3339,
            who: who, changesState: isKey, text: text)
    }
}

extension TimelineEntry {
    func with(_ effect: TimelineEffect) -> TimelineEntry {
        TimelineEntry(
            name, at: time, stamp: stamp, who: who, changesState: classes == "key",
            text: paragraphs.joined(separator: "\n"), effects: effects + [effect])
    }
}
