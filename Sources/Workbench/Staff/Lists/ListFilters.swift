import Endpoints
import PageKit
import RuleModel
import RulePlugins
import Store
import Texts

/// What narrows a list, as the address says it; names that nobody knows narrow nothing.
struct ListFilters {
    private let track: Track?
    private let channel: ChannelName?
    private let unit: UnitName?
    private let signal: RequestSignals?

    /// The signals that a list can be narrowed to, by the names that addresses give them.
    static let signals: [(signal: RequestSignals, name: String)] = [
        (.overdue, "overdue"), (.suggested, "suggested"), (.supervised, "supervised"), (.provisional, "provisional"),
    ]

    init(_ call: Call) {
        track = call.parameter("track").map { Track(rawValue: $0) }.flatMap { Track.known.contains($0) ? $0 : nil }
        channel = call.parameter("channel").map { ChannelName(rawValue: $0) }
        unit = call.parameter("unit").map { UnitName(rawValue: $0) }
        signal = call.parameter("signal").flatMap { name in Self.signals.first { $0.name == name }?.signal }
    }

    var isNarrowing: Bool { track != nil || channel != nil || unit != nil || signal != nil }

    func narrow(_ filter: inout RequestFilter, person: Principal, view: InboxView) {
        if let track { filter.tracks = [track] }
        if let channel { filter.channels = [channel] }
        if let signal, view != .overdue { filter.signals = signal }
        if let unit, Self.offersUnits(person, view) { filter.leads = [unit] }
    }

    func bar(view: InboxView, policy: CompiledPolicy, person: Principal) -> FilterBar {
        var bar = FilterBar(
            "/inbox",
            selects: [
                FilterSelect(
                    "track", .text("inbox.filter-track"),
                    options(Track.known.map { ($0.rawValue, .track($0)) }, chosen: track?.rawValue)),
                FilterSelect(
                    "channel", .text("inbox.filter-channel"),
                    options(
                        ChannelOptions.names(policy).map { ($0.rawValue, .channel($0)) }, chosen: channel?.rawValue)),
            ], hidden: [HiddenField("view", view.rawValue)])
        if view != .overdue {
            bar.selects.append(
                FilterSelect(
                    "signal", .text("inbox.filter-signal"),
                    options(
                        Self.signals.map { ($0.name, .text("inbox.signal-\($0.name)")) },
                        chosen: Self.signals.first { $0.signal == signal }?.name)))
        }
        if Self.offersUnits(person, view) {
            bar.selects.append(
                FilterSelect(
                    "unit", .text("overview.unit"),
                    options(
                        policy.units.map { ($0.name.rawValue, .plain($0.name.rawValue)) }, chosen: unit?.rawValue)))
        }
        return bar
    }

    /// Lists over all units can be narrowed to one.
    private static func offersUnits(_ person: Principal, _ view: InboxView) -> Bool {
        person.seesAllUnits && [.all, .overdue, .callback, .finished].contains(view)
    }

    private func options(_ values: [(String, Words)], chosen: String?) -> [Option] {
        [InboxWords.allOptions] + values.map { Option($0.0, $0.1, isChosen: $0.0 == chosen) }
    }
}

/// The channels that the rules know.
enum ChannelOptions {
    static func names(_ policy: CompiledPolicy) -> [ChannelName] {
        ([.hotline] + ChannelName.known.filter { $0 != .hotline }).filter { policy.channel($0) != nil }
    }
}
