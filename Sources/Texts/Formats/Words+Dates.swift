package import WorkCalendar

extension Words {
    /// `3月3日`.
    package static func day(_ date: CivilDate, today: CivilDate) -> Words { .date(DateWords(date, today: today)) }

    /// `3月3日 周二`.
    package static func weekday(_ date: CivilDate, today: CivilDate) -> Words {
        .date(DateWords(date, hasWeekday: true, today: today))
    }

    /// `3月3日 周二 17:30`.
    package static func moment(_ moment: LocalMoment, today: CivilDate) -> Words {
        .date(DateWords(moment.date, minute: moment.minute, hasWeekday: true, today: today))
    }

    /// `3月3日 17:30`.
    package static func shortMoment(_ moment: LocalMoment, today: CivilDate) -> Words {
        .date(DateWords(moment.date, minute: moment.minute, today: today))
    }

    /// `今天 17:30`, or `3月3日 17:30` on another day.
    package static func relativeMoment(_ moment: LocalMoment, today: CivilDate) -> Words {
        .date(DateWords(moment.date, minute: moment.minute, today: today, style: .relative))
    }

    /// `2026-03-03`.
    package static func numericDay(_ date: CivilDate) -> Words {
        .date(DateWords(date, today: date, style: .numeric))
    }
}
