import RuleModel

/// What one thread does of an assessment.
struct ImpactTurn {
    /// What a thread found, by names.
    struct Result: Sendable {
        var open = PopulationTally()
        var ended = PopulationTally()
        var telling: TellingRows

        init(_ examples: Int) { telling = TellingRows(examples) }

        mutating func add(_ other: Result) {
            open.add(other.open)
            ended.add(other.ended)
            telling.add(other.telling)
        }
    }

    private var comparer: BacklogComparer
    private var open = PopulationCounter()
    private var ended = PopulationCounter()
    private var telling: TellingRows
    private let examples: Int

    init(_ assessment: ImpactAssessment, _ plans: ImpactPlans, _ examples: Int) {
        comparer = BacklogComparer(assessment, plans)
        telling = TellingRows(examples)
        self.examples = examples
    }

    mutating func look(at rows: Range<Int>, of columns: BacklogColumns) {
        for row in rows {
            let change = comparer.change(row, columns)
            if columns.isOpen[row] {
                open.count(change, of: row, lead: columns.leads[row])
            } else {
                ended.count(change, of: row, lead: columns.leads[row])
            }
            telling.look(at: change, of: row)
        }
    }

    func result(_ columns: BacklogColumns) -> Result {
        var result = Result(examples)
        open.add(to: &result.open, comparer.names, columns.leadNames)
        ended.add(to: &result.ended, comparer.names, columns.leadNames)
        result.telling = telling
        return result
    }
}
