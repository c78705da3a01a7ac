import TOMLSyntax

// Numbers against those that the attribute can be.
extension MatcherReader {
    /// Tells of a number that the attribute never is.
    mutating func checkBounds(_ number: Int, at location: SourceLocation) {
        guard let bounds = attribute.bounds, !bounds.contains(number) else { return }
        tell(holds: false, number, bounds, at: location)
    }

    /// Tells of bounds between which the attribute never is, or always, and of one that it never goes beyond.
    ///
    /// - Parameter places: The bounds that are written, in order, with where they stand.
    mutating func checkBounds(min: Int?, max: Int?, _ places: [(number: Int, location: SourceLocation)]) {
        guard let bounds = attribute.bounds, let first = places.first else { return }
        let isAboveLeast = min.map { $0 > bounds.lowerBound } ?? false
        let isBelowMost = max.map { $0 < bounds.upperBound } ?? false
        let beyond = places.first { !bounds.contains($0.number) }
        if let beyond, min.map({ $0 > bounds.upperBound }) ?? false || max.map({ $0 < bounds.lowerBound }) ?? false {
            tell(holds: false, beyond.number, bounds, at: beyond.location)
        } else if !isAboveLeast, !isBelowMost {
            tell(holds: true, first.number, bounds, at: first.location)
        } else if let beyond {
            findings.append(
                RuleFault.numberNeedless(attribute.name, beyond.number, bounds: bounds, at: beyond.location))
        }
    }

    /// Tells of a test that never holds, or always does, where there is a number at all; behind `not` it is turned round.
    private mutating func tell(holds: Bool, _ number: Int, _ bounds: ClosedRange<Int>, at location: SourceLocation) {
        findings.append(
            holds == isNegated
                ? RuleFault.numberImpossible(attribute.name, bounds: bounds, at: location)
                : RuleFault.numberNeedless(attribute.name, number, bounds: bounds, at: location))
    }
}
