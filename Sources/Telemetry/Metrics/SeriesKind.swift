/// What a family of series measures; the exposition formats print it as the type.
enum SeriesKind: String, Sendable {
    case counter, gauge, histogram
}
