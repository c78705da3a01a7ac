import RuleModel
import TOMLSyntax
import Testing
import Texts
import WorkCalendar

@testable import PageKit

@Suite("Clocks as they are drawn")
struct ClockTests {
    @Test("the ruler counts the days of the worked example one by one")
    func ruler() {
        let cells = Sample.progress.cells(Sample.days)
        let text = cells.map { cell in
            if cell.classes.contains("start") { return "o" }
            if let number = cell.number {
                return cell.isPause ? "(\(number))" : cell.classes.contains("run") ? number : "[\(number)]"
            }
            return cell.classes.contains("pau") ? "." : cell.classes.contains("thru") ? "-" : " "
        }.joined()
        // 2月9日 to 3月6日: accepted on the 10th, suspended on the 12th, resumed on the 25th, due on 3月3日.
        #expect(text == " o12(1)(2).........(3)(4)34[5]-[6][7]   ")
        #expect(cells.firstIndex { $0.classes.contains("due") } == 22)
        #expect(cells.firstIndex { $0.hasFired } == 18)
        #expect(cells.firstIndex { $0.willFire } == 22)
    }

    @Test("a clock that is over shows what it did not need, and no shading behind it")
    func pastClock() {
        let count = Sample.count(
            from: Sample.instant(2, 10, 9, 12), .accepted, days: 2, pauses: [], stopped: Sample.date(2026, 2, 11))
        let cells = count.cells(Sample.days)
        #expect(cells[2].number == "1" && cells[2].classes.contains("run"))
        #expect(cells[3].number == "2" && cells[3].classes.contains("spare") && cells[3].classes.contains("due"))
    }

    @Test("a clock that is overdue numbers the working days behind due")
    func overdue() {
        let count = Sample.count(from: Sample.instant(2, 9, 9, 0), .registered, days: 7, pauses: [])
        let over = count.cells(Sample.days).filter { $0.classes.contains("over") }.map(\.number)
        // Seven working days from 2月9日 end on 2月25日: 10 to 14, 24 and 25; the 26th and 27th lie behind it.
        #expect(over == ["1", "2"])
    }

    @Test("a clock that stands still counts the days of its pause up to today, on its dotted line")
    func standsStill() {
        let count = Sample.count(
            from: Sample.instant(2, 10, 9, 12), .accepted, days: 7,
            pauses: [Pause(from: Sample.instant(2, 12, 10, 35), until: nil)])
        let cells = count.cells(Sample.days)
        // 2月9日 is the first day; 12月's pause runs over the Spring Festival to the 27th, which is today.
        #expect(cells.filter(\.isPause).count == 15)
        #expect(cells.filter(\.isPause).compactMap(\.number) == ["1", "2", "3", "4", "5", "6"])
        #expect(!cells[19].isPause)
    }

    @Test("a target that is past shows no overrun, however long ago it was")
    func pastTarget() {
        let course: [ClockBar.Stretch] = [.counted(20)]
        let target = ClockBar(.idle, budget: 7, course: course, isTarget: true, sentence: "").markup
        let binding = ClockBar(.late, budget: 7, course: course, sentence: "").markup
        #expect(binding.contains(#"class="over""#) && binding.contains(#"class="hat""#))
        #expect(!target.contains(#"class="over""#) && !target.contains(#"class="hat""#))
        #expect(target.contains(#"width="117" height="6""#))
    }

    @Test("a ruler longer than 45 days is refused, a shorter one gets the next width")
    func widths() {
        let day = RulerDay(Sample.today, .working, beginsMonth: false)
        let ruler = { (count: Int) in
            ClockRuler(days: Array(repeating: day, count: count), clocks: [], sentence: "")
        }
        #expect(ruler(26)?.columns == "days-26")
        #expect(ruler(22)?.columns == "days-26")
        #expect(ruler(45)?.columns == "days-45")
        #expect(ruler(46) == nil)
    }

    @Test("the month grid gives every day its number or its reason")
    func grid() {
        let grid = Sample.progress.grid(.clock(.progress))
        let lines = grid.weeks.map { week in
            week.days.map { day in
                ([day.count] + day.lines).compactMap { $0?.text(in: .chinese) }.joined(separator: " ")
            }
        }
        #expect(lines[0] == ["", "签收，不计", "第 1 日", "第 2 日 当日中止", "中止 1", "中止 2", "春节"])
        #expect(lines[1] == Array(repeating: "春节", count: 7))
        #expect(lines[2] == ["春节", "中止 3", "中止 4 当日恢复", "第 3 日", "第 4 日", "第 5 日", "周日"])
        #expect(lines[3] == ["第 6 日", "第 7 日 17:30 到期", "", "", "", "周六", "周日"])
        #expect(grid.weeks[0].days[5].isMakeUp && grid.weeks[2].days[4].isToday)
    }

    @Test("the reasons name the start, the pause, rest days and make-up days")
    func reasons() {
        let text = Sample.progress.reasons.map { reason in
            "\(reason.term.text(in: .chinese))｜\(reason.lines.map { $0.text(in: .chinese) }.joined())"
        }
        #expect(
            text == [
                "起算｜2月10日 09:12 签收，当日不计。",
                "中止｜2月12日中止，2月25日恢复。2月13日、2月14日、2月24日、2月25日共 4 个工作日不计。",
                "休息日｜2月15日至2月23日春节 9 天，3月1日周日，不计。",
                "调休上班｜2月14日、2月28日为调休上班，照常算工作日。",
            ])
    }

    @Test(
        "a clock in hours says that it keeps to working time; only one in minutes runs on rest days too",
        arguments: [
            (TimeBudget.workingSeconds(4 * 3600), false, ["起算｜3月1日 17:57 登记，只计工作时间。", "休息日｜3月1日周日，不计。"]),
            (TimeBudget.minutes(15), true, ["起算｜3月1日 17:57 登记，昼夜计时。"]),
            (TimeBudget.calendarDays(8), false, ["起算｜3月1日 17:57 登记，当日不计。", "休息日｜3月1日周日，不计。"]),
        ])
    func reasonsInHours(budget: TimeBudget, isAroundTheClock: Bool, expected: [String]) {
        let explanation = Sample.calendar.explanation(
            start: Sample.instant(3, 1, 17, 57), budget: budget, conventions: .shipped, pauses: [])
        let count = ClockCount(
            calendar: Sample.calendar, explanation: explanation, pauses: [], event: .event(.registered),
            today: Sample.today, isAroundTheClock: isAroundTheClock)
        let text = count.reasons.map { reason in
            "\(reason.term.text(in: .chinese))｜\(reason.lines.map { $0.text(in: .chinese) }.joined())"
        }
        #expect(text == expected)
    }

    @Test("the bar's parts fill its 118 units", arguments: [0.0, 2, 7, 9, 100])
    func bar(used: Double) {
        let scale = ClockBar.Scale(
            ClockBar(.ok, budget: 7, course: [.counted(used / 2), .paused(3), .counted(used / 2)], sentence: ""))
        #expect(scale.used <= scale.due)
        #expect(scale.due <= scale.end + 0.001)
        #expect(abs(scale.end - 119) < 0.001)
        #expect(scale.spans.allSatisfy { $0.lowerBound >= 1 && $0.upperBound <= 119 })
    }

    @Test("a warning's mark lies behind the pauses that came before it")
    func marks() {
        let course: [ClockBar.Stretch] = [.counted(2), .paused(4), .counted(1)]
        let scale = ClockBar.Scale(ClockBar(.ok, budget: 7, course: course, sentence: ""))
        let unit = 118.0 / 11
        #expect(abs(scale.position(of: 1, in: course) - (1 + unit)) < 0.001)
        #expect(abs(scale.position(of: 2.5, in: course) - (1 + 6.5 * unit)) < 0.001)
        #expect(abs(scale.position(of: 7, in: course) - 119) < 0.001)
    }

    @Test("a bar says what it shows, hatches an overrun and leaves a target empty")
    func drawing() {
        let late = ClockBar(.late, budget: 7, course: [.counted(10)], sentence: "超期 3 个工作日").markup
        #expect(late.contains(#"role="img" aria-label="超期 3 个工作日""#))
        #expect(late.contains(#"class="over""#) && late.contains(#"class="hat""#) && !late.contains(#"class="left""#))
        let target = ClockBar(
            .idle, budget: 7, course: [.counted(5)], isTarget: true, isProvisional: true, sentence: "")
        #expect(target.markup.contains(#"class="cbar idle target prov""#))
    }
}
