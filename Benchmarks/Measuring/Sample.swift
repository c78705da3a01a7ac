/// What several measurements of one thing gave, in the order of their size.
package struct Sample: Hashable, Sendable {
    package let values: [Double]

    /// - Parameter values: at least one.
    package init(_ values: [Double]) {
        precondition(!values.isEmpty, "nothing was measured")
        self.values = values.sorted()
    }

    package var minimum: Double { values[0] }
    package var maximum: Double { values[values.count - 1] }
    package var median: Double {
        let middle = values.count / 2
        return values.count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
    }

    /// The smallest value that so many of a hundred measurements do not exceed (nearest rank).
    package func percentile(_ percent: Double) -> Double {
        let rank = (percent / 100 * Double(values.count)).rounded(.up)
        return values[min(max(Int(rank), 1), values.count) - 1]
    }

    package func figure(_ figure: Figure) -> Double {
        switch figure {
        case .median: median
        case .p99: percentile(99)
        case .maximum: maximum
        }
    }
}

/// The figure of a sample that a bar is held against.
package enum Figure: String, Hashable, Sendable, Codable {
    case median
    case p99
    case maximum
}
