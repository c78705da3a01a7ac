import RuleModel
import RulePlugins
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("A count that was paused, told day by day")
struct PausedCountTests {
    /// When a pause began and ended, and what the days say; the clock started on Wednesday, 18 November 2026, at 09:00.
    private static let pauses: [(from: String, until: String?, lines: [String])] = [
        (
            "2026-11-20T08:31:00+08:00", nil,
            [
                "2026-11-18T09:00:00+08:00 起算，2026-11-20T08:31:00+08:00 起正在中止，不到期",
                "  2026-11-20 第 2 天，08:31 起中止：当天照算，从下一天起停算（周五）",
            ]
        ),
        (
            "2026-11-20T08:31:00+08:00", "2026-11-24T10:00:00+08:00",
            [
                "2026-11-18T09:00:00+08:00 起算，2026-12-01T17:30:00+08:00 到期",
                "  2026-11-20 第 2 天，08:31 起中止：当天照算，从下一天起停算（周五）",
                "  2026-11-23 第 1 次中止，顺延 1 天（周一）",
                "  2026-11-24 第 1 次中止，顺延 2 天，10:00 恢复：当天不算，从下一天起接着算（周二）",
                "  2026-11-25 第 3 天（周三）",
            ]
        ),
        (
            "2026-11-20T08:31:00+08:00", "2026-11-20T10:00:00+08:00",
            [
                "2026-11-18T09:00:00+08:00 起算，2026-11-27T17:30:00+08:00 到期",
                "  2026-11-20 第 2 天，08:31 到 10:00 中止，当天恢复，期限不动（周五）",
            ]
        ),
        (
            "2026-11-21T09:00:00+08:00", nil, ["  2026-11-21 周末，09:00 起中止，从下一天起停算（周六）"]
        ),
    ]

    @Test(
        "By whole days the day of the pause counts, and from the next one none does until it is resumed",
        arguments: pauses)
    func byDays(_ pause: (from: String, until: String?, lines: [String])) throws {
        let lines = try told(.wholeDays, pause.from, pause.until, .chinese)
        for line in pause.lines { #expect(lines.contains(line), "\(lines.joined(separator: "\n"))") }
    }

    @Test("By time only the time of the pause is left out")
    func byTime() throws {
        let lines = try told(.workingTime, "2026-11-20T08:31:00+08:00", nil, .english)
        #expect(
            lines.first
                == "From 2026-11-18T09:00:00+08:00, paused since 2026-11-20T08:31:00+08:00; not due while it stands still"
        )
        #expect(lines.last?.contains("paused from 08:31, after which no time counts") == true, "\(lines)")
    }

    /// The lines of the total clock, seven working days, by whole days or by time.
    private func told(
        _ pauseBy: DueConventions.PauseBy, _ from: String, _ until: String?, _ language: Language
    ) throws -> [String] {
        let policy = try ShippedPacks.policy(on: "2026-11-18")
        let facts = Facts(["track": .text("transferred"), "entity.kind": .text("enterprise")])
        var rule = try #require(policy.deadlines(facts).first { $0.clock == "total" })
        rule.conventions.pauseBy = pauseBy
        let pauses = [Pause(from: try Instant(rfc3339: from), until: try until.map { try Instant(rfc3339: $0) })]
        let count = try #require(
            policy.count(rule, from: try Instant(rfc3339: "2026-11-18T09:00:00+08:00"), pauses: pauses))
        return ExplanationText(policy, language: language).lines(
            count, pauses: CountedPauses(pauses, by: pauseBy))
    }
}
