import RuleModel
import WorkCalendar

/// Matters by id; what a matter leaves out is its parent's.
struct MatterCatalogue: Sendable {
    let rules: [Rule<MatterRecord>]
    private let byID: [MatterName: [Int]]

    init(_ rules: [Rule<MatterRecord>]) {
        self.rules = rules
        byID = Dictionary(grouping: rules.indices) { rules[$0].outcome.id }
    }

    /// The matter in force that day, with what it inherits.
    func record(_ id: MatterName, on day: CivilDate) -> MatterRecord? {
        guard var record = row(id, on: day) else { return nil }
        var parent = record.parent
        // Parents do not go round in circles (checked); the bound keeps a rule set that was not checked from hanging.
        for _ in 0..<rules.count {
            guard let id = parent, let ancestor = row(id, on: day) else { break }
            if record.lead == nil, record.support.isEmpty { record.support = ancestor.support }
            record.lead = record.lead ?? ancestor.lead
            record.track = record.track ?? ancestor.track
            parent = ancestor.parent
        }
        return record
    }

    /// Every matter in force that day.
    func records(on day: CivilDate) -> [MatterRecord] {
        rules.filter { $0.isInForce(on: day) }.compactMap { record($0.outcome.id, on: day) }
    }

    private func row(_ id: MatterName, on day: CivilDate) -> MatterRecord? {
        byID[id]?.first { rules[$0].isInForce(on: day) }.map { rules[$0].outcome }
    }
}
