/// All series of one name.
struct SeriesFamily: Sendable {
    /// Without the `_total` of counters.
    var name: String
    var kind: SeriesKind
    var help: String
    var series: [LabelSet: any Series] = [:]
}
