/// Who looks after the entity. Source: 工作实施方案 二（二）.
public struct CoverageDecision: Hashable, Sendable, Codable {
    /// One means of coverage that applied, with the units it yielded (none where its attribute was empty).
    public struct Means: Hashable, Sendable, Codable {
        /// The units that the means yielded, in order.
        public var units: [UnitName]
        /// The rule, and the clause that it rests on.
        public var reference: RuleReference
        /// A sentence for policy staff where the means applied but yielded nobody, or names what is no unit; else nil.
        public var finding: String?

        /// A means that applied.
        public init(units: [UnitName], reference: RuleReference, finding: String? = nil) {
            self.units = units
            self.reference = reference
            self.finding = finding
        }
    }

    /// All means that applied, in the order asked.
    public var means: [Means]

    /// A decision by these means.
    public init(means: [Means]) { self.means = means }

    /// The first unit found; nil where nobody was.
    public var primary: UnitName? { units.first }
    /// All units found, each once, primary first.
    public var units: [UnitName] {
        var seen = Set<UnitName>()
        return means.flatMap(\.units).filter { seen.insert($0).inserted }
    }
}
