/// One family as it is about to be printed.
package struct CollectedFamily: Sendable {
    let name: String
    let kind: SeriesKind
    let help: String
    let samples: [(labels: LabelSet, reading: SeriesReading)]

    init(name: String, kind: SeriesKind, help: String, samples: [(labels: LabelSet, reading: SeriesReading)]) {
        self.name = name
        self.kind = kind
        self.help = help
        self.samples = samples
    }

    init(_ family: SeriesFamily) {
        self.init(
            name: family.name, kind: family.kind, help: family.help,
            samples: family.series.map { ($0.key, $0.value.reading) })
    }

    /// A value that is looked up when asked for, such as a queue's length.
    package static func gauge(_ label: String, help: String, _ value: Double) -> CollectedFamily {
        CollectedFamily(
            name: MetricName.family(label), kind: .gauge, help: help, samples: [(LabelSet([]), .double(value))])
    }

    /// A growing value that something else counts, such as the processor time of the process.
    package static func counter(_ label: String, help: String, _ value: Double) -> CollectedFamily {
        CollectedFamily(
            name: PrometheusMetrics.counterName(label), kind: .counter, help: help,
            samples: [(LabelSet([]), .double(value))])
    }
}
