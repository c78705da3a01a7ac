extension Sample {
    /// Round by round, one measurement over the other.
    package static func ratio(_ left: [Double], over right: [Double]) -> Sample {
        Sample(zip(left, right).map { $0 / $1 })
    }
}
