/// One measured value with one set of labels.
protocol Series: AnyObject, Sendable {
    var reading: SeriesReading { get }
}

/// What a series shows at one moment.
enum SeriesReading: Equatable, Sendable {
    case integer(Int64)
    case double(Double)
    case histogram(HistogramReading)
}
