import Endpoints
import PageKit
import RuleModel
import RulePlugins
import Texts
import WorkCalendar

/// The month and the channel that the figures are asked for; what nobody offers narrows nothing.
struct OverviewFilters {
    private let today: CivilDate
    private let month: CivilMonth
    let channel: ChannelName?

    init(_ call: Call, today: CivilDate) {
        let newest = CivilMonth(of: today)
        let asked = CivilMonth(call.parameter("period"))
        self.today = today
        month = asked.flatMap { Self.months(newest).contains($0) ? $0 : nil } ?? newest
        channel = call.parameter("channel").flatMap { $0.isEmpty ? nil : ChannelName(rawValue: $0) }
    }

    /// The days that are counted.
    var periods: FigurePeriods { FigurePeriods(month, today: today) }

    func bar(_ policy: CompiledPolicy) -> FilterBar {
        OverviewWords.filters(
            "/overview",
            periods: Self.months(CivilMonth(of: today)).map {
                Option($0.text, OverviewWords.month(year: $0.year, month: $0.month), isChosen: $0 == month)
            },
            channels: [InboxWords.allOptions]
                + ChannelOptions.names(policy).map {
                    Option($0.rawValue, .channel($0), isChosen: $0 == channel)
                })
    }

    /// The newest first.
    private static func months(_ newest: CivilMonth) -> [CivilMonth] {
        (0..<FigurePeriods.months).map { newest.advanced(by: -$0) }
    }
}
