package import Texts

/// How the service runs: rates, course, units, what is overdue, channels.
package struct OverviewPage: Page {
    package static let template = "page-overview"

    package var frame: StaffFrame
    /// The moment up to which data counts.
    package var asOf: Words
    package var actions: [Link]
    package var filters: FilterBar?
    package var rates: [RateView]
    package var trend: TrendPanel?
    package var units: UnitTable?
    /// What is overdue by length, channels, units: bars with direct labels.
    package var panels: [BarPanel]
    package var attention: AttentionPanel?

    package init(
        frame: StaffFrame, asOf: Words, actions: [Link] = [], filters: FilterBar? = nil, rates: [RateView] = [],
        trend: TrendPanel? = nil, units: UnitTable? = nil, panels: [BarPanel] = [], attention: AttentionPanel? = nil
    ) {
        self.frame = frame
        self.asOf = asOf
        self.actions = actions
        self.filters = filters
        self.rates = rates
        self.trend = trend
        self.units = units
        self.panels = panels
        self.attention = attention
    }
}

/// A rate with its formula and its course.
package struct RateView: Hashable, Sendable {
    package var name: Words
    /// `98.6`, without the sign.
    package var value: String
    package var signal: Signal
    package var spark: SparkLine
    /// `352／357　按期签收 ÷ 应签收`.
    package var formula: Words
    package var note: Words?

    package init(_ name: Words, value: String, signal: Signal, spark: SparkLine, formula: Words, note: Words? = nil) {
        self.name = name
        self.value = value
        self.signal = signal
        self.spark = spark
        self.formula = formula
        self.note = note
    }
}
