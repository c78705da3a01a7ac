import RuleModel
import RulePlugins

/// On which facts one question hangs: facts that differ only in what it does not ask for have the same number here.
struct LevelPlan: Sendable {
    /// How much of coverage's own answer is asked for.
    enum CoveragePart { case nothing, primary, units }

    let columns: [FactColumn]
    let coverage: CoveragePart
    let asksTrack: Bool
    /// For each of the columns where its numbers begin, and the number of each of its facts.
    private let starts: [Int]
    private let numbers: [UInt32]

    init(_ attributes: Set<String>, among known: [FactColumn], of backlog: BacklogColumns) {
        columns = known.filter { column in attributes.contains { column.serves($0) } }
        let parts = attributes.filter { $0.hasPrefix("coverage.") }
        coverage = parts.isEmpty ? .nothing : parts == ["coverage.primary"] ? .primary : .units
        asksTrack = attributes.contains("track")
        let kept = attributes.union(attributes.flatMap(Self.bases))
        var starts: [Int] = []
        var numbers: [UInt32] = []
        for column in columns {
            var pool = ValuePool<Facts>()
            starts.append(numbers.count)
            for facts in backlog.pools[column.rawValue].values {
                numbers.append(pool.number(of: Facts(facts.values.filter { kept.contains($0.key) })))
            }
        }
        self.starts = starts
        self.numbers = numbers
    }

    /// The same in memory of its own, so that threads do not share the counting of references to it.
    init(copying other: LevelPlan) {
        columns = other.columns.map { $0 }
        coverage = other.coverage
        asksTrack = other.asksTrack
        starts = other.starts.map { $0 }
        numbers = other.numbers.map { $0 }
    }

    /// The attributes from which the policy derives another.
    private static func bases(_ attribute: String) -> [String] {
        switch attribute {
        case "industry.unit": ["entity.section"]
        case "registered-by-lead": ["registered-by", "matter"]
        case _ where attribute.hasPrefix("matter."): ["matter"]
        default: []
        }
    }

    /// What the question hangs on for one request.
    func situation(_ row: Int, _ backlog: BacklogColumns, _ found: CoverageAnswer, _ track: UInt32) -> Situation {
        var situation = Situation()
        for place in columns.indices {
            let column = columns[place].rawValue
            situation[column] = numbers[starts[place] + Int(backlog.facts[row * FactColumn.count + column])]
        }
        switch coverage {
        case .nothing: break
        case .primary: situation[14] = found.primary
        case .units: situation[14] = found.units
        }
        if asksTrack { situation[15] = track }
        return situation
    }
}

/// Who looks after the entity, by the numbers of ``NamePools``.
struct CoverageAnswer {
    var primary: UInt32 = 0
    var units: UInt32 = 0
}
