package import Texts

/// Two courses over the same weeks: the first solid with round marks, the second dashed with square ones.
package struct TrendChart: Hashable, Sendable {
    package struct Series: Hashable, Sendable {
        package var name: Words
        /// One a period.
        package var values: [Int]

        package init(_ name: Words, _ values: [Int]) {
            self.name = name
            self.values = values
        }
    }

    /// A span of periods that is shaded, with its name.
    package struct Shade: Hashable, Sendable {
        /// The indices of the periods.
        package var periods: ClosedRange<Int>
        package var name: Words

        package init(_ periods: ClosedRange<Int>, _ name: Words) {
            self.periods = periods
            self.name = name
        }
    }

    /// Unique on the page, a part of element ids.
    package var id: String
    package var title: Words
    /// What the courses say, in a sentence.
    package var description: Words
    /// The labels of the periods.
    package var periods: [String]
    package var first: Series
    package var second: Series?
    package var shades: [Shade]

    package init(
        _ id: String, title: Words, description: Words, periods: [String], first: Series, second: Series? = nil,
        shades: [Shade] = []
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.periods = periods
        self.first = first
        self.second = second
        self.shades = shades
    }
}
