/// Every series by family and labels, and under the very words the program asked for it with.
struct SeriesRegistry: Sendable {
    /// What a program passes when it makes a metric; the way to the series without cleaning any name again.
    struct Request: Hashable, Sendable {
        var kind: SeriesKind
        var label: String
        var dimensions: [String]

        init(kind: SeriesKind, label: String, dimensions: [(String, String)]) {
            self.kind = kind
            self.label = label
            self.dimensions = dimensions.flatMap { [$0.0, $0.1] }
        }
    }

    var limits: SeriesLimits
    private(set) var families: [String: SeriesFamily] = [:]
    private var requested: [Request: any Series] = [:]
    private var helps: [String: String] = [:]
    private var total = 0

    init(limits: SeriesLimits) { self.limits = limits }

    func known(_ request: Request) -> (any Series)? { requested[request] }

    mutating func describe(_ name: String, _ help: String) {
        helps[name] = help
        families[name]?.help = help
    }

    /// The series of that name and labels, made if there is room; nil where there is none, or where another kind has
    /// the name.
    mutating func series(
        _ request: Request, family name: String, labels: LabelSet, make: () -> any Series
    ) -> (any Series)? {
        var family = families[name] ?? SeriesFamily(name: name, kind: request.kind, help: helps[name] ?? "")
        guard family.kind == request.kind else { return nil }
        if let series = family.series[labels] {
            requested[request] = series
            return series
        }
        guard family.series.count < limits.perFamily, total < limits.total else { return nil }
        let series = make()
        family.series[labels] = series
        families[name] = family
        requested[request] = series
        total += 1
        return series
    }

    /// Forgets the series; a handler that the program still holds counts on unseen.
    mutating func remove(_ series: any Series) {
        requested = requested.filter { $0.value !== series }
        for (name, family) in families {
            guard let labels = family.series.first(where: { $0.value === series })?.key else { continue }
            families[name]?.series[labels] = nil
            total -= 1
            if families[name]?.series.isEmpty == true { families[name] = nil }
        }
    }
}
