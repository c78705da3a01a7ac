import RuleModel
import TOMLSyntax
public import WorkCalendar

// Due instants, counted day by day.
extension ExplanationText {
    /// When the clock is due, and each day of its count with its number, or the reason why it is not counted.
    ///
    /// - Parameter pauses: those of the clock, told on the days on which they began and ended.
    public func lines(_ count: DueExplanation, pauses: CountedPauses = .none) -> [String] {
        var lines = [due(count, pauses)]
        lines += count.days.map { "  " + line($0, due: count.due, pauses: pauses) }
        if count.isCut { lines.append(said("  ……后面的日子没有列出", "  … later days are left out")) }
        return lines
    }

    /// One day of a count, such as `2026-10-01 国庆节，放假（周四）`.
    public func line(_ day: ExplainedDay, due: Instant? = nil, pauses: CountedPauses = .none) -> String {
        var parts = [standing(day)] + turns(day, pauses)
        if day.isDue { parts.append(due.map { said("\(clock($0)) 到期", "due \(clock($0))") } ?? said("到期", "due")) }
        if day.isProvisional { parts.append(said("暂定，当年放假安排未公布", "provisional, holidays not published")) }
        let weekday = said("（\(Self.weekdays[day.date.weekday.index])）", " (\(day.date.weekday.rawValue))")
        return "\(day.date) \(parts.joined(separator: said("，", ", ")))\(weekday)"
    }

    private func due(_ count: DueExplanation, _ pauses: CountedPauses) -> String {
        let zone = policy.calendar.zone
        guard let due = count.due else {
            let start = count.start.rfc3339(in: zone)
            let from = pauses.open.map { $0.rfc3339(in: zone) }
            return said(
                "\(start) 起算，\(from.map { "\($0) 起" } ?? "")正在中止，不到期",
                "From \(start), paused\(from.map { " since \($0)" } ?? ""); not due while it stands still")
        }
        let provisional = count.isProvisional ? said("（暂定）", " (provisional)") : ""
        return said(
            "\(count.start.rfc3339(in: zone)) 起算，\(due.rfc3339(in: zone)) 到期\(provisional)",
            "From \(count.start.rfc3339(in: zone)), due \(due.rfc3339(in: zone))\(provisional)")
    }

    /// When a pause began or ended on the day, and what that does to it by the conventions.
    private func turns(_ day: ExplainedDay, _ pauses: CountedPauses) -> [String] {
        let zone = policy.calendar.zone
        return pauses.all.flatMap { pause -> [String] in
            let begins = zone.date(of: pause.from) == day.date
            let until = pause.until.flatMap { zone.date(of: $0) == day.date ? $0 : nil }
            let isCounted = if case .counted = day.standing { true } else { false }
            return switch (begins, until) {
            case (true, let until?): [within(pause.from, until, isByDays: pauses.isByDays(day))]
            case (true, nil): [from(pause.from, isByDays: pauses.isByDays(day), isCounted: isCounted)]
            case (false, let until?): [resumed(until, isByDays: pauses.isByDays(day))]
            case (false, nil): []
            }
        }
    }

    private func within(_ from: Instant, _ until: Instant, isByDays: Bool) -> String {
        let (chinese, english) = (
            "\(clock(from)) 到 \(clock(until)) 中止", "paused from \(clock(from)) to \(clock(until))"
        )
        return isByDays
            ? said("\(chinese)，当天恢复，期限不动", "\(english), resumed on the same day: due does not move")
            : said("\(chinese)，其间的时间不算", "\(english), time that does not count")
    }

    private func from(_ instant: Instant, isByDays: Bool, isCounted: Bool) -> String {
        let (chinese, english) = ("\(clock(instant)) 起中止", "paused from \(clock(instant))")
        guard isByDays else { return said("\(chinese)，之后的时间不算", "\(english), after which no time counts") }
        return isCounted
            ? said("\(chinese)：当天照算，从下一天起停算", "\(english): this day still counts, none does from the next one")
            : said("\(chinese)，从下一天起停算", "\(english): no day counts from the next one")
    }

    private func resumed(_ instant: Instant, isByDays: Bool) -> String {
        let (chinese, english) = ("\(clock(instant)) 恢复", "resumed at \(clock(instant))")
        return isByDays
            ? said("\(chinese)：当天不算，从下一天起接着算", "\(english): this day does not count, it goes on with the next one")
            : said("\(chinese)，接着算", "\(english), and counts on")
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
