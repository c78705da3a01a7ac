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
    /// Units side by side: their rates, what is open with them.
    package var tables: [UnitTable]
    /// What is overdue by length, channels, units: bars with direct labels.
    package var panels: [BarPanel]
    package var attention: AttentionPanel?

    package init(
        frame: StaffFrame, asOf: Words, actions: [Link] = [], filters: FilterBar? = nil, rates: [RateView] = [],
        trend: TrendPanel? = nil, tables: [UnitTable] = [], panels: [BarPanel] = [], attention: AttentionPanel? = nil
    ) {
        self.frame = frame
        self.asOf = asOf
        self.actions = actions
        self.filters = filters
        self.rates = rates
        self.trend = trend
        self.tables = tables
        self.panels = panels
        self.attention = attention
    }
}

/// A rate with its formula and its course.
package struct RateView: Hashable, Sendable {
    package var name: Words
    /// `98.6`, without the sign; nil where nothing happened that it could be a rate of.
    package var value: String?
    /// How it stands beside its goal, where it has one.
    package var signal: Signal?
    /// How it changed, where it has no goal.
    package var change: Words?
    package var spark: SparkLine?
    /// `352／357　按期签收 ÷ 应签收`.
    package var formula: Words
    package var note: Words?

    package init(
        _ name: Words, value: String?, signal: Signal? = nil, change: Words? = nil, spark: SparkLine? = nil,
        formula: Words, note: Words? = nil
    ) {
        self.name = name
        self.value = value
        self.signal = signal
        self.change = change
        self.spark = spark
        self.formula = formula
        self.note = note
    }
}
