extension FixedWidthInteger {
    /// The quotient rounded down, also for negative values; `divisor` is positive.
    @inline(__always)
    func flooredQuotient(_ divisor: Self) -> Self {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// What the rounded-down quotient leaves, from 0 to `divisor` - 1.
    @inline(__always)
    func flooredRemainder(_ divisor: Self) -> Self {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }

    /// Held within a range.
    @inline(__always)
    func held(in range: ClosedRange<Self>) -> Self {
        Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}
