import RuleModel
import TOMLSyntax
public import WorkCalendar

// Due instants, counted day by day.
extension ExplanationText {
    /// When the clock is due, and each day of its count with its number, or the reason why it is not counted.
    public func lines(_ count: DueExplanation) -> [String] {
        var lines = [due(count)]
        lines += count.days.map { "  " + line($0, due: count.due) }
        if count.isCut { lines.append(said("  ……后面的日子没有列出", "  … later days are left out")) }
        return lines
    }

    /// One day of a count, such as `2026-10-01 国庆节，放假（周四）`.
    public func line(_ day: ExplainedDay, due: Instant? = nil) -> String {
        var parts = [standing(day)]
        if day.isDue { parts.append(due.map { said("\(clock($0)) 到期", "due \(clock($0))") } ?? said("到期", "due")) }
        if day.isProvisional { parts.append(said("暂定，当年放假安排未公布", "provisional, holidays not published")) }
        let weekday = said("（\(Self.weekdays[day.date.weekday.index])）", " (\(day.date.weekday.rawValue))")
        return "\(day.date) \(parts.joined(separator: said("，", ", ")))\(weekday)"
    }

    private func due(_ count: DueExplanation) -> String {
        let zone = policy.calendar.zone
        guard let due = count.due else { return said("正在中止，不到期", "Paused; not due while it stands still") }
        let provisional = count.isProvisional ? said("（暂定）", " (provisional)") : ""
        return said(
            "\(count.start.rfc3339(in: zone)) 起算，\(due.rfc3339(in: zone)) 到期\(provisional)",
            "From \(count.start.rfc3339(in: zone)), due \(due.rfc3339(in: zone))\(provisional)")
    }

    private func standing(_ day: ExplainedDay) -> String {
        switch day.standing {
        case .startDay: said("事件当日，不计", "the day of the event, not counted") + suffix(day.kind)
        case .counted(let number): said("第 \(number) 天", "day \(number)") + suffix(day.kind)
        case .paused(let pause, 0): said("第 \(pause) 次中止", "pause \(pause)") + suffix(day.kind)
        case .paused(let pause, let number):
            said("第 \(pause) 次中止，顺延 \(number) 天", "pause \(pause), due moves by \(number)") + suffix(day.kind)
        case .rest: rest(day.kind)
        case .extended: said("补足中止的时间", "makes up for the pause") + suffix(day.kind)
        case .rolled: said("休息日顺延到这一天", "moved here from a rest day") + suffix(day.kind)
        case .used: said("用 \(time(day.usedSeconds))", "\(time(day.usedSeconds)) used") + suffix(day.kind)
        case .unused: said("没有用到办公时间", "no open time used") + suffix(day.kind)
        }
    }

    private func rest(_ kind: DayKind) -> String {
        switch kind {
        case .holiday(let name): said("\(name)，放假", "\(name), holiday")
        case .weekend: said("周末", "weekend")
        case .closed: said("停止办公", "closed")
        case .working, .makeUp: said("不计", "not counted") + suffix(kind)
        }
    }

    /// What is special about a day that counts.
    private func suffix(_ kind: DayKind) -> String {
        switch kind {
        case .makeUp(let name): said("（\(name)调休上班）", " (made up for \(name))")
        case .holiday(let name): said("（\(name)）", " (\(name))")
        case .working, .weekend, .closed: ""
        }
    }

    private func time(_ seconds: Int64) -> String {
        let (hours, minutes) = (seconds / 3600, seconds % 3600 / 60)
        if minutes == 0 { return said("\(hours) 小时", "\(hours) h") }
        if hours == 0 { return said("\(minutes) 分", "\(minutes) min") }
        return said("\(hours) 小时 \(minutes) 分", "\(hours) h \(minutes) min")
    }

    /// The time of day, such as `17:30`.
    private func clock(_ instant: Instant) -> String {
        let minutes = policy.calendar.zone.microsecondOfDay(of: instant) / 60_000_000
        let (hour, minute) = (minutes / 60, minutes % 60)
        return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
    }

    private static let weekdays = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
}
