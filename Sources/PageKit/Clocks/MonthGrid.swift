package import Texts

/// The count day by day: weeks from Monday, every day with its number or its reason.
package struct MonthGrid: Hashable, Sendable {
    package var caption: Words
    package var weeks: [GridWeek]

    package init(_ caption: Words, weeks: [[GridDay]]) {
        self.caption = caption
        self.weeks = weeks.map { GridWeek(days: $0) }
    }
}

/// Seven days from Monday.
package struct GridWeek: Hashable, Sendable {
    package var days: [GridDay]
}

/// A day of the month grid.
package struct GridDay: Hashable, Sendable {
    /// What the day is to the count.
    package enum Kind: Hashable, Sendable {
        case plain, rest, paused
    }

    /// `27`, or `3月1日` where a month begins.
    package let label: Words
    package let isMakeUp: Bool
    package let isRest: Bool
    package let isToday: Bool
    /// `第 3 日`.
    package let count: Words?
    /// Further lines: 春节, 当日中止, 17:30 到期.
    package let lines: [Words]
    package let classes: String

    package init(
        _ label: Words, _ kind: Kind = .plain, isMakeUp: Bool = false, isToday: Bool = false, isDue: Bool = false,
        count: Words? = nil, lines: [Words] = []
    ) {
        self.label = label
        self.isMakeUp = isMakeUp
        isRest = kind == .rest
        self.isToday = isToday
        self.count = count
        self.lines = lines
        let own: [String?] = [
            kind == .rest ? "off" : kind == .paused ? "pau" : nil, isToday ? "now" : nil, isDue ? "due" : nil,
        ]
        classes = own.compactMap { $0 }.joined(separator: " ")
    }
}
