import TOMLSyntax
package import Texts
package import WorkCalendar

/// One column a day, shared by all clocks of a request, so that the count can be checked by eye.
package struct ClockRuler: Hashable, Sendable {
    /// The column classes; a span longer than 45 days is shown as bars.
    static let widths = [14, 21, 26, 31, 45]

    package let days: [RulerDay]
    package let clocks: [RulerClock]
    /// The same as the drawing, as a paragraph.
    package let sentence: Words
    /// The class that gives the grid its columns.
    package let columns: String

    /// Nil where there are more days than the ruler can show.
    package init?(days: [RulerDay], clocks: [RulerClock], sentence: Words) {
        guard let width = Self.widths.first(where: { $0 >= days.count }) else { return nil }
        self.days = days
        self.clocks = clocks
        self.sentence = sentence
        columns = "days-\(width)"
    }
}

/// A day at the head of the ruler.
package struct RulerDay: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case working, rest, makeUp, today
    }

    /// `27`, or `3/1` where a month begins.
    package let label: String
    /// The weekday, 休, 班 or 今.
    package let mark: Words
    package let classes: String

    /// `beginsMonth` writes the month before the day, as the first column does.
    package init(_ day: CivilDate, _ kind: Kind, beginsMonth: Bool) {
        label = beginsMonth ? "\(day.month)/\(day.day)" : "\(day.day)"
        let weekday = day.weekday
        let lead = beginsMonth ? " lb" : ""
        switch kind {
        case .working:
            mark = .both(.init(chinese: weekday.shortChinese, english: String(weekday.english.prefix(1))))
            classes = beginsMonth ? "lb" : ""
        case .rest:
            mark = .text("ruler.rest")
            classes = "off\(lead)"
        case .makeUp:
            mark = .text("ruler.make-up")
            classes = "mk\(lead)"
        case .today:
            mark = .text("ruler.today")
            classes = "now\(lead)"
        }
    }
}

/// One clock on the ruler: a line of words and a row of cells.
package struct RulerClock: Hashable, Sendable {
    package let name: Words
    package let signal: Signal
    package let chips: [Chip]
    /// When it is due, or was finished.
    package let at: Words
    package let cells: [RulerCell]
    package let classes: String

    /// `isPast` takes the shading of rest days out of a clock that is over.
    package init(
        _ name: Words, _ signal: Signal, chips: [Chip] = [], at: Words, isTarget: Bool = false, isPast: Bool = false,
        cells: [RulerCell]
    ) {
        self.name = name
        self.signal = signal
        self.chips = chips
        self.at = at
        self.cells = cells
        classes = (isTarget ? "target" : signal.level.rawValue) + (isPast ? " past" : "")
    }
}
