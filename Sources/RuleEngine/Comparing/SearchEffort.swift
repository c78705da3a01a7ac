/// How much may still be looked at to compare the rules of one kind; what is not found out then counts as different.
struct SearchEffort {
    /// Boxes of requests, of all searches together.
    var boxes = 1_000_000
    /// Conditions put into spaces of their own.
    private var conditions = 4_000
    /// Rules that are looked at to find answers in another order, a search for a request counting as many.
    var orders = 4_000_000

    /// A search is worth so many rules that are looked at.
    static let ordersOfSearch = 400

    /// Whether a space of so many conditions may still be made.
    mutating func takeSpace(of count: Int) -> Bool {
        guard conditions >= count else { return false }
        conditions -= count
        return true
    }

    /// Whether so many rules may still be looked at for their order; where they may not, none are any more.
    mutating func takeOrders(of count: Int) -> Bool {
        guard orders >= count else {
            orders = 0
            return false
        }
        orders -= count
        return true
    }
}
