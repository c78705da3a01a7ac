import Texts
import WorkCalendar

extension ClockCount {
    /// 起算, 中止, 休息日, 调休上班, in words; those that do not apply are left out.
    package var reasons: [Definition] {
        [startReason] + pauseReasons + [restReason, makeUpReason, movedReason].compactMap { $0 }
    }

    private var startReason: Definition {
        let key: String =
            switch explanation.days.first?.standing {
            case .startDay: "explanation.start-text"
            case .counted: "explanation.start-counted"
            default: isAroundTheClock ? "explanation.start-minutes" : "explanation.start-hours"
            }
        let when = Words.shortMoment(moment(explanation.start), today: today)
        return Definition(
            .text("explanation.start"), .text(key, ["when": .words(when), "event": .words(event)]))
    }

    private var pauseReasons: [Definition] {
        pauses.enumerated().map { index, pause in
            Definition(.text("explanation.pause"), pauseText(pause, index + 1))
        }
    }

    private func pauseText(_ pause: Pause, _ number: Int) -> Words {
        let from = day(calendar.date(of: pause.from))
        guard let until = pause.until else {
            return .text("explanation.pause-open", ["from": .words(from)])
        }
        let days = explanation.days.filter {
            if case .paused(number, let count) = $0.standing { count > 0 } else { false }
        }
        return .text(
            "explanation.pause-text",
            [
                "from": .words(from), "until": .words(day(calendar.date(of: until))),
                "days": .words(.joined(days.map { day($0.date) }, .enumeration)), "count": .count(days.count),
            ])
    }

    private var restReason: Definition? {
        // A rest day that a clock of calendar days or minutes counts is none to it.
        let passed = explanation.days.filter { $0.standing == .rest || $0.standing == .startDay }
        let spans = RestSpan.spans(passed.map { ($0.date, calendar.kind(of: $0.date)) })
        if spans.isEmpty { return nil }
        let days = Words.joined(spans.map { $0.words(today: today) }, .comma)
        return Definition(.text("explanation.rest"), .text("explanation.rest-text", ["days": .words(days)]))
    }

    private var makeUpReason: Definition? {
        let days = explanation.days.filter { if case .makeUp = $0.kind { true } else { false } }
        if days.isEmpty || isAroundTheClock { return nil }
        let words = Words.joined(days.map { day($0.date) }, .enumeration)
        return Definition(
            .text("explanation.make-up"), .text("explanation.make-up-text", ["days": .words(words)]))
    }

    private var movedReason: Definition? {
        if explanation.isProvisional, let due {
            return Definition(
                .text("chip.provisional"), .text("explanation.provisional", ["year": "\(due.year)"]))
        }
        guard let rolled = explanation.days.first(where: { $0.standing == .rolled }) else { return nil }
        return Definition(
            .text("explanation.rest"), .text("explanation.moved", ["day": .words(day(rolled.date))]))
    }
}
