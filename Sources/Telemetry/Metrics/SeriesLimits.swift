/// How many series may exist, so that a label with unbounded values cannot fill the memory.
package struct SeriesLimits: Sendable {
    package var perFamily: Int
    package var total: Int

    package init(perFamily: Int = 1_000, total: Int = 10_000) {
        self.perFamily = perFamily
        self.total = total
    }
}
