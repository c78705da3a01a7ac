/// How much may still be looked at to compare the rules of one kind; what is not found out then counts as different.
struct SearchEffort {
    /// Boxes of requests, of all searches together.
    var boxes = 1_000_000
    /// Conditions put into spaces of their own.
    private var conditions = 4_000

    /// Whether a space of so many conditions may still be made.
    mutating func takeSpace(of count: Int) -> Bool {
        guard conditions >= count else { return false }
        conditions -= count
        return true
    }
}
