extension PrometheusMetrics {
    /// All metrics in that format, families and series in the order of their names.
    package func text(_ format: PrometheusFormat) -> String {
        var text = PrometheusText(format: format)
        for family in snapshot().sorted(by: { $0.name < $1.name }) { text.append(family) }
        return text.finished
    }
}

/// Prints families. Source: Prometheus exposition formats 0.0.4; OpenMetrics 1.0.0.
struct PrometheusText {
    let format: PrometheusFormat
    private var output = ""

    init(format: PrometheusFormat) { self.format = format }

    var finished: String { format == .openMetrics ? output + "# EOF\n" : output }

    mutating func append(_ family: CollectedFamily) {
        let sampleName = family.kind == .counter ? family.name + "_total" : family.name
        let header = format == .openMetrics ? family.name : sampleName
        if !family.help.isEmpty {
            // Help keeps its quotes in 0.0.4 and has them escaped in OpenMetrics.
            output += "# HELP \(header) \(LabelSet.escape(family.help, quotes: format == .openMetrics))\n"
        }
        output += "# TYPE \(header) \(family.kind.rawValue)\n"
        for sample in family.samples.sorted(by: { $0.labels < $1.labels }) {
            switch sample.reading {
            case .integer(let value): line(sampleName, sample.labels, "\(value)")
            case .double(let value): line(sampleName, sample.labels, Self.number(value))
            case .histogram(let reading): append(reading, name: family.name, labels: sample.labels)
            }
        }
    }

    private mutating func append(_ reading: HistogramReading, name: String, labels: LabelSet) {
        for (bound, count) in zip(reading.bounds + [.infinity], reading.cumulative) {
            line(name + "_bucket", labels, "\(count)", bound: Self.number(bound))
        }
        line(name + "_sum", labels, Self.number(reading.sum))
        line(name + "_count", labels, "\(reading.count)")
    }

    private mutating func line(_ name: String, _ labels: LabelSet, _ value: String, bound: String? = nil) {
        output += name
        let bucket = bound.map { "le=\"\($0)\"" }
        let inside = [labels.text.isEmpty ? nil : labels.text, bucket].compactMap { $0 }.joined(separator: ",")
        if !inside.isEmpty { output += "{\(inside)}" }
        output += " \(value)\n"
    }

    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        return value.description
    }
}
