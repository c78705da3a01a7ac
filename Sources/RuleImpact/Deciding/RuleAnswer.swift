/// What a policy says of one request, by the numbers of ``NamePools``.
struct RuleAnswer: Hashable {
    var lead: UInt32
    var support: UInt32
    var track: UInt32
    /// The clocks that run, by their place among the policy's lists of clocks.
    var clocks: UInt32
}
