/// One line of the report: a piece of work, what it took, and the bar it is held against.
package struct ReportLine: Hashable, Sendable {
    /// Such as `calendar`; what `--only` names.
    package var area: String
    package var work: String
    package var quantity: Quantity
    package var sample: Sample
    /// What the bar is held against.
    package var judged: Figure
    /// Nil where the line only informs.
    package var bar: Bar?

    package init(
        _ area: String, _ work: String, _ sample: Sample, in quantity: Quantity, judged: Figure = .median,
        bar: Bar? = nil
    ) {
        self.area = area
        self.work = work
        self.quantity = quantity
        self.sample = sample
        self.judged = judged
        self.bar = bar
    }

    /// Nil where there is no bar.
    package var isMet: Bool? { bar.map { $0.isMet(by: sample.figure(judged)) } }
}
