/// An unbroken stretch of open time, in microseconds from the start in UTC of the day number that it belongs to.
struct OpenPiece: Hashable, Sendable {
    var start: Int64
    var end: Int64
    /// Open time of the same day before it.
    var before: Int64

    var length: Int64 { end - start }
    /// Open time of the same day before its end.
    var after: Int64 { before + length }
}
