/// That a kind of rule says something else of a request, by the numbers of ``NamePools``.
struct KindChange {
    /// The kind, by its place among the plans.
    let kind: Int
    let before: UInt32
    let after: UInt32
}
