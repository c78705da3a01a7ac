import RuleModel
import RulePlugins
import Settings
import TOMLSyntax
import WorkCalendar

/// Whether the rule files are valid and the calendar reaches far enough.
enum RulesCheck {
    static func findings(_ settings: ServiceSettings) -> [Finding] {
        let path = settings.rulesDirectory
        let folder: RulesFolder
        do { folder = try RulesFolder(path) } catch {
            return [
                .fault(
                    .rules, "\(path) 里没有可读的规则文件；请检查 rules.directory。",
                    "There are no readable rule files in \(path); check rules.directory.")
            ]
        }
        let errors = folder.result.diagnostics.count { $0.severity == .error }
        guard let ruleSet = folder.result.ruleSet else {
            return [
                .fault(
                    .rules, "\(errors) 处错误，服务会沿用上一份有效规则；请运行 tongxing rules check。",
                    "\(Wording.count(errors, "error")), so that the last valid rules stay in force; run tongxing rules check."
                )
            ]
        }
        let defaults = ruleSet.defaults.count
        return [
            .ok(
                .rules, "\(folder.files.count) 个文件有效；\(defaults) 条默认规则待确认。",
                "\(Wording.count(folder.files.count, "valid file")); \(Wording.count(defaults, "default rule")) to confirm."
            )
        ] + calendar(ruleSet)
    }

    /// Next year's holidays are usually published in November; without them, deadlines past the year are provisional.
    private static func calendar(_ ruleSet: RuleSet) -> [Finding] {
        let now = MachineClock.now()
        let today = CivilDate(dayNumber: Int(now.seconds / 86_400))
        guard let policy = try? PolicyComposer.policy(ruleSet, on: today) else {
            return [.fault(.calendar, "规则里没有可用的日历；请运行 tongxing rules check。", "The rules hold no usable calendar.")]
        }
        let calendar = policy.calendar
        guard let last = calendar.lastPublishedYear else { return [] }
        let year = calendar.date(of: now.advanced(bySeconds: 45 * 86_400)).year
        if year > last {
            return [
                .warning(
                    .calendar, "节假日只公布到 \(last) 年，之后的期限是暂定的；请加入 \(last + 1) 年的日历。",
                    "Holidays are published up to \(last) only; later deadlines are provisional. Add the calendar of \(last + 1)."
                )
            ]
        }
        return [.ok(.calendar, "节假日已公布到 \(last) 年。", "Holidays are published up to \(last).")]
    }
}
