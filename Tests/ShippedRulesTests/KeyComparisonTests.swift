import RuleEngine
import RuleModel
import RulePlugins
import ShippedRules
import TOMLSyntax
import Testing

@Suite("Every key of every kind of rule is told in words when it changes")
struct KeyComparisonTests {
    /// One edit of the shipped rules and what is told of it.
    struct Edit: Sendable, CustomTestStringConvertible {
        let path: String
        /// What stands before the piece, nearest after which it is replaced.
        let anchor: String
        let piece: String
        let other: String
        let heading: String
        let chinese: [String]
        let english: [String]

        init(
            _ path: String, _ anchor: String, _ piece: String, _ other: String, _ heading: String,
            _ chinese: [String], _ english: [String]
        ) {
            (self.path, self.anchor, self.piece, self.other) = (path, anchor, piece, other)
            (self.heading, self.chinese, self.english) = (heading, chinese, english)
        }

        var testDescription: String { "\(path) \(anchor): \(piece) → \(other)" }
    }

    @Test("The change is one, in sentences of both languages", arguments: deadlines + rules + rows + packs)
    func told(_ edit: Edit) throws {
        let changes = try Self.comparison(edit).changes
        #expect(changes.count == 1, "\(changes.map(\.text.chinese))")
        let change = try #require(changes.first)
        #expect(change.heading.chinese == edit.heading)
        #expect(change.details.filter { $0.key != "example" }.map(\.sentence.chinese) == edit.chinese)
        #expect(change.details.filter { $0.key != "example" }.map(\.sentence.english) == edit.english)
        #expect(change.kind == .changed && change.changesMeaning)
        // Events, tracks and the like by their names, not as rules spell them.
        #expect(change.sentences.allSatisfy { $0.chinese.firstMatch(of: /[a-z]{2}/) == nil }, "\(change.text.chinese)")
    }

    static func comparison(_ edit: Edit) throws -> RuleSetComparison {
        let path = "rules/\(edit.path).toml"
        let files = try ShippedRules.files.map { file in
            guard file.path == path else { return file }
            var text = file.text
            let anchor = try #require(text.range(of: edit.anchor))
            let place = try #require(text.range(of: edit.piece, in: anchor.lowerBound..<text.endIndex))
            text.replaceSubrange(place, with: edit.other)
            return RuleFile(path: path, text: text)
        }
        return RuleSetComparison(from: try version(ShippedRules.files), to: try version(files))
    }

    static func version(_ files: [RuleFile]) throws -> RuleSetComparison.Version {
        let result = RuleChecker.check(files: files, plugins: StandardRules.plugins)
        let faults = result.diagnostics.filter { $0.severity == .error }.map(\.message.chinese)
        return RuleSetComparison.Version(try #require(result.ruleSet, "\(faults)"), files: files)
    }

    private static func contact(
        _ piece: String, _ other: String, _ chinese: String, _ english: String
    ) -> Edit {
        Edit("service/deadlines", "id = \"contact\"", piece, other, "时限规则“对接企业”（contact）", [chinese], [english])
    }

    static let deadlines: [Edit] = [
        contact(
            "{ working-days = 2 }", "{ working-days = 1 }", "期限由 2 个工作日改为 1 个工作日",
            "limit: from 2 working days to 1 working day"),
        contact(
            "{ working-days = 2 }", "{ calendar-days = 3 }", "期限由 2 个工作日改为 3 个自然日",
            "limit: from 2 working days to 3 calendar days"),
        contact(
            "{ working-days = 2 }", "{ working-hours = 4.5 }", "期限由 2 个工作日改为 4.5 个工作小时",
            "limit: from 2 working days to 4.5 working hours"),
        contact(
            "{ at = \"50%\", level = \"yellow\" }, { before = { working-hours = 4 }, level = \"orange\" }",
            "{ before = { working-hours = 2 }, level = \"orange\" }, { after = { minutes = 30 }, level = \"red\" }",
            "预警：增加“到期前 2 个工作小时，橙色”、“到期后 30 分钟，红色”；删去“时限用掉 50%，黄色”、“到期前 4 个工作小时，橙色”",
            "warnings: adds “2 working hours before due, orange”, “30 minutes after due, red”; "
                + "drops “50% of the time used, yellow”, “4 working hours before due, orange”"),
        contact(
            "pause = [\"suspended\"]\n", "", "暂停的状态：删去“中止（待补正）”", "stands still while: drops “suspended”"),
        contact(
            "stop = [\"contacted\", \"concluded\"]", "stop = [\"contacted\", \"progressed\"]",
            "完成的事件：增加“报告进度”；删去“办结”", "stops with: adds “progress report”; drops “conclusion”"),
        contact(
            "cancel = [\"returned\"]", "cancel = [\"returned\", \"withdrawn\"]", "作废的事件：增加“撤回”",
            "voided by: adds “withdrawal”"),
        contact(
            "start = \"accepted\"", "start = \"dispatched\"", "起算的事件由“签收”改为“派单”",
            "starts with: from “acceptance” to “dispatch”"),
        contact(
            "force = \"binding\"", "force = \"target\"", "效力由必须按时改为只作目标，不算超期",
            "force: from binding to a target, never overdue"),
        contact(
            "within = { working-days = 2 }", "within = { working-days = 2 }\ndue = \"end-of-day\"",
            "到期时刻由下班时改为当天结束时", "time of the due day: from end of the working day to end of the day"),
        contact(
            "within = { working-days = 2 }", "within = { working-days = 2 }\nday-zero = \"counted\"",
            "起算那天由不算在内改为算在内", "the first day: from not counted to counted"),
        contact(
            "within = { working-days = 2 }", "within = { working-days = 2 }\nrest-day = \"stay\"",
            "到期遇休息日由顺延到下一个工作日改为不顺延", "due on a rest day: from moved to the next working day to not moved"),
        contact(
            "within = { working-days = 2 }", "within = { working-days = 2 }\npause-by = \"working-time\"",
            "暂停的扣除由按整天改为按工作时间", "how pauses count: from by whole days to by working time"),
        contact(
            "within = { working-days = 2 }", "within = { working-days = 2 }\nsuperseded-by = \"resolution\"",
            "增加取代它的时限：“会议限期”", "superseded by: “resolution”, where nothing was said"),
        contact(
            "cite = \"正文 三（二）2\"", "cite = \"正文 三（二）1\"", "依据由“正文 三（二）2”改为“正文 三（二）1”",
            "source: from “正文 三（二）2” to “正文 三（二）1”"),
        contact(
            "cite = \"正文 三（二）2\"", "source = \"default\"", "依据由“正文 三（二）2”改为默认规则，待确认",
            "source: from “正文 三（二）2” to default, to be confirmed"),
        contact(
            "id = \"contact\"", "id = \"contact\"\nuntil = 2026-12-31", "增加最后一天：2026 年 12 月 31 日",
            "last day: 2026-12-31, where nothing was said"),
        contact(
            "id = \"contact\"", "id = \"contact\"\neffective = 2026-03-01", "第一天由 2025 年 10 月 16 日改为 2026 年 3 月 1 日",
            "first day: from 2025-10-16 to 2026-03-01"),
        Edit(
            "service/deadlines", "id = \"pause\"", "at-due = \"resume\"\n", "", "时限规则“补正期”（pause）",
            ["删去到期没有回音（原来是自动恢复办理）"], ["silence when due: no longer said (was resumes by itself)"]),
        Edit(
            "service/deadlines", "id = \"return\"", "shuts = \"return\"", "shuts = \"note\"", "时限规则“退单期”（return）",
            ["过期不能再做的事由“退单”改为“备注”"], ["shut when over: from “return” to “note”"]),
        Edit(
            "service/deadlines", "id = \"resolution\"", "due-at = \"@event.due\"", "within = { working-days = 5 }",
            "时限规则“会议限期”（resolution）", ["期限由会议等事件定的日期改为 5 个工作日"],
            ["limit: from the date that the event sets to 5 working days"]),
    ]

    private static func rule(
        _ path: String, _ id: String, _ piece: String, _ other: String, _ heading: String, _ chinese: String,
        _ english: String
    ) -> Edit {
        Edit("service/\(path)", "id = \"\(id)\"", piece, other, heading, [chinese], [english])
    }

    static let rules: [Edit] = [
        rule(
            "routes", "by-matter", "lead = \"@matter.lead\"", "lead = \"政务办\"", "派单规则“按事项目录由职能部门办理”（by-matter）",
            "牵头单位由诉求的事项主办单位改为政务办", "lead: from the request’s unit of the matter to 政务办"),
        rule(
            "routes", "by-matter", "support = \"@matter.support\"", "support = \"规建局\"",
            "派单规则“按事项目录由职能部门办理”（by-matter）", "协办单位：增加“规建局”；删去“诉求的事项协办单位”",
            "support: adds “规建局”; drops “the request’s supporting units of the matter”"),
        rule(
            "routes", "to-steward", "track = \"transferred\"", "track = \"complex\"",
            "派单规则“目录里没有的，交主责服务单位”（to-steward）",
            "办理方式由“流转办理”改为“复杂疑难”", "track: from “transferred” to “complex”"),
        rule(
            "routes", "culture", "support = \"文教局\"", "support = [\"文教局\", \"科技局\"]",
            "协办规则“文化企业的资金、融资诉求由文教局协办”（culture）", "协办单位：增加“科技局”", "support: adds “科技局”"),
        rule(
            "coverage", "building", "[\"科技局\", \"@entity.owner-unit\"]", "[\"@entity.owner-unit\", \"科技局\"]",
            "服务覆盖规则“楼宇、园区精细化服务”（building）", "服务单位的次序改为“诉求的产权单位”、“科技局”",
            "units: now in the order “the request’s owner of the place”, “科技局”"),
        rule(
            "coverage", "fallback", "fallback = true", "fallback = false", "服务覆盖规则““网格化管理+政务工作站”兜底服务”（fallback）",
            "何时用由前面没有找到单位时才用改为总是用", "asked: from only where no unit was found to always"),
        rule(
            "escalations", "intake-overdue", "{ notify = \"政务办\" }", "{ notify = \"发改局\" }",
            "升级规则“受理、回访逾期提醒政务办”（intake-overdue）", "通知：增加“发改局”；删去“政务办”", "notified: adds “发改局”; drops “政务办”"),
        rule(
            "escalations", "intake-overdue", "{ notify = \"政务办\" }", "{ notify = \"政务办\", supervise = true }",
            "升级规则“受理、回访逾期提醒政务办”（intake-overdue）", "督办由不列入改为列入", "supervision: from no to yes"),
        rule(
            "escalations", "suggest-joint-conference", "suggest = \"joint-conference\", ", "",
            "升级规则“建议提请联席会议研究”（suggest-joint-conference）", "删去建议（原来是“提请联席会议研究”）",
            "suggestion: no longer said (was “joint conference”)"),
        rule(
            "callbacks", "by-office", "attempts = 3", "attempts = 1", "回访规则“政务办回访各部门的反馈情况”（by-office）",
            "最多试由 3 次改为 1 次", "tries at most: from 3 times to 1 time"),
        rule(
            "callbacks", "by-office", "by = \"office\"", "by = \"unit\"", "回访规则“政务办回访各部门的反馈情况”（by-office）",
            "由谁回访由政务办改为承办单位", "who calls back: from the office to the handling unit"),
        rule(
            "permissions", "review", "\"review\", \"report-result\", ", "\"review\", \"close\", ",
            "权限规则“审核人审核本单位的办结”（review）", "可以做的事：增加“归档”；删去“反馈结果”", "commands: adds “close”; drops “report-result”"),
    ]

    static let rows: [Edit] = [
        rule(
            "channels", "media", "\"confirm\"", "\"auto\"", "渠道“媒体、微信公众号”（media）", "派单由派单员确认后派单改为登记后直接派单",
            "dispatched: from once a dispatcher confirms to at once"),
        rule(
            "matters", "truck-access", "lead = \"航空物流区管理局\"", "lead = \"城环局\"", "事项“货车通行与货运组织”（truck-access）",
            "牵头单位由航空物流区管理局改为城环局", "lead: from 航空物流区管理局 to 城环局"),
        rule(
            "matters", "truck-access", "support = [\"规建局\"]", "support = [\"城环局\"]", "事项“货车通行与货运组织”（truck-access）",
            "协办单位：增加“城环局”；删去“规建局”", "support: adds “城环局”; drops “规建局”"),
        rule(
            "matters", "truck-access", "track = \"cross-department\"", "track = \"transferred\"",
            "事项“货车通行与货运组织”（truck-access）", "办理方式由“跨部门协同”改为“流转办理”",
            "track: from “several departments” to “transferred”"),
        rule(
            "matters", "truck-access", "\"绕行\", ", "\"限高\", ", "事项“货车通行与货运组织”（truck-access）",
            "提示词：增加“限高”；删去“绕行”", "words: adds “限高”; drops “绕行”"),
        rule(
            "matters", "tax-consultation", "parent = \"consultation\"", "parent = \"policy-consultation\"",
            "事项“税费政策咨询”（tax-consultation）", "上级事项由“咨询”改为“惠企政策咨询”",
            "parent: from “consultation” to “policy-consultation”"),
        rule(
            "industries", "service.industries", "unit = \"发改局\"", "unit = \"商务局\"", "行业主管部门“服务业”（ILO）",
            "主管部门由发改局改为商务局", "competent bureau: from 发改局 to 商务局"),
        rule(
            "industries", "service.industries", "residual = true\n", "", "行业主管部门“服务业”（ILO）", "这一行是由写明的其余门类改为列出的门类",
            "the row is: from the declared rest to listed sections"),
        Edit(
            "units/units", "id = \"商务局\"", "kind = \"department\"",
            "kind = \"department\"\nuntil = 2026-12-31\nsuccessor = \"投促局\"", "单位“商务局”",
            ["增加继任单位：投促局", "增加最后一天：2026 年 12 月 31 日"],
            ["successor: 投促局, where nothing was said", "last day: 2026-12-31, where nothing was said"]),
        Edit(
            "units/units", "id = \"商务局\"", "kind = \"department\"", "kind = \"organisation\"\naliases = [\"商促局\"]",
            "单位“商务局”", ["单位类型由职能部门改为社会服务机构", "别名：增加“商促局”"],
            ["kind: from department to organisation", "other names: adds “商促局”"]),
        Edit(
            "units/units", "id = \"商务局\"", "[\"各相关部门\", \"各招商部门\", ", "[\"各招商部门\", ", "单位“商务局”",
            ["所在的组：删去“各相关部门”"], ["groups: drops “各相关部门”"]),
        Edit(
            "calendar/2026", "year = 2026", "{ from = 2026-10-01, to = 2026-10-07, name = \"国庆节\" }",
            "{ from = 2026-10-01, to = 2026-10-05, name = \"国庆节\" }", "日历“2026 年节假日”（calendar-2026）",
            ["10 月 6 日至 7 日由放假（国庆节）改为照常"], ["2026-10-06 to 2026-10-07: from day off (国庆节) to as usual"]),
        Edit(
            "calendar/2026", "year = 2026", "{ date = 2026-10-10, name = \"国庆节\" }",
            "{ date = 2026-10-11, name = \"国庆节\" }", "日历“2026 年节假日”（calendar-2026）",
            ["10 月 10 日由上班（国庆节调休）改为照常（周六）", "10 月 11 日由照常（周日）改为上班（国庆节调休）"],
            [
                "2026-10-10: from working day (in exchange for 国庆节) to as usual (Saturday)",
                "2026-10-11: from as usual (Sunday) to working day (in exchange for 国庆节)",
            ]),
        Edit(
            "calendar/hours", "[calendar]", "\"13:30-17:30\"", "\"13:00-17:00\"", "日历“办公时间”（hours）",
            ["每天的办公时间：增加“13:00-17:00”；删去“13:30-17:30”"], ["hours: adds “13:00-17:00”; drops “13:30-17:30”"]),
        Edit(
            "calendar/hours", "[calendar]", "\"friday\"]", "\"friday\", \"saturday\"]", "日历“办公时间”（hours）",
            ["每周的工作日：增加“周六”"], ["working days of the week: adds “Saturday”"]),
        Edit(
            "documents/efficient-service-plan", "cite = \"正文 二（一）\"", "定期动态更新", "每季动态更新", "条文“正文 二（一）”",
            ["条文里“……对全量名录库实施定期动态更新，确保企……”改为“……对全量名录库实施每季动态更新，确保企……”"],
            ["text: “……对全量名录库实施定期动态更新，确保企……” becomes “……对全量名录库实施每季动态更新，确保企……”"]),
    ]

    private static func pack(
        _ path: String, _ piece: String, _ other: String, _ heading: String, _ chinese: String, _ english: String
    ) -> Edit {
        Edit(path, "[pack]", piece, other, heading, [chinese], [english])
    }

    private static let deadlinePack = "规则包“政企同行诉求办理时限”（service.deadlines）"

    static let packs: [Edit] = [
        pack(
            "service/deadlines", "effective = 2025-10-16", "effective = 2025-11-01", deadlinePack,
            "第一天由 2025 年 10 月 16 日改为 2025 年 11 月 1 日", "first day: from 2025-10-16 to 2025-11-01"),
        pack(
            "service/deadlines", "effective = 2025-10-16", "effective = 2025-10-16\nuntil = 2026-12-31", deadlinePack,
            "增加最后一天：2026 年 12 月 31 日", "last day: 2026-12-31, where nothing was said"),
        pack(
            "service/deadlines", "effective = 2025-10-16", "effective = 2025-10-16\napplies-to-open = true",
            deadlinePack, "适用范围由只管生效后登记的诉求改为在办诉求也重算",
            "applies to: from requests registered from then on to open requests too"),
        pack(
            "service/deadlines", "due = \"end-of-working-day\"", "due = \"end-of-day\"", deadlinePack,
            "到期时刻由下班时改为当天结束时", "time of the due day: from end of the working day to end of the day"),
        pack(
            "service/deadlines", "jurisdiction = \"保税区\"", "jurisdiction = \"滨海新区\"", deadlinePack,
            "辖区由保税区改为滨海新区", "jurisdiction: from 保税区 to 滨海新区"),
        pack(
            "calendar/2026", "部分节假日安排", "节假日安排", "规则包“2026 年工作日历”（calendar.2026）",
            "依据的文件由《国务院办公厅关于2026年部分节假日安排的通知》改为《国务院办公厅关于2026年节假日安排的通知》",
            "document: from 《国务院办公厅关于2026年部分节假日安排的通知》 to 《国务院办公厅关于2026年节假日安排的通知》"),
        pack(
            "service/industries", "effective = 2025-10-16", "effective = 2025-10-16\ntags = [\"专精特新\"]",
            "规则包“行业主管部门”（service.industries）", "增设的企业标签：增加“专精特新”", "further tags: adds “专精特新”"),
    ]
}

extension String {
    fileprivate func range(of piece: String, in range: Range<Index>? = nil) -> Range<Index>? {
        let range = range ?? startIndex..<endIndex
        return self[range].firstRange(of: piece)
    }
}
