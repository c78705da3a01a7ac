import Registry
import RuleModel
import SeededRandomness

/// The enterprises by what they are picked for.
struct Clientele: Sendable {
    private let enterprises: [EnterpriseRecord]
    private let individuals: [EnterpriseRecord]
    /// Looked after by a unit whose people take part in the demonstration.
    private let paired: [EnterpriseRecord]
    private let dormant: [EnterpriseRecord]
    /// Those that are often heard of, so that their files have something to show.
    private let frequent: [EnterpriseRecord]

    init(_ records: [EnterpriseRecord], cast: Cast) {
        let active = records.filter { $0.status == .active }
        enterprises = active.filter { $0.kind == .enterprise }
        individuals = active.filter { $0.kind == .individualBusiness }
        paired = enterprises.filter { cast.handler(of: $0.pairedUnit) != nil }
        dormant = records.filter { $0.status == .dormant }
        frequent = Array(enterprises.prefix(45))
    }

    /// Somebody whom a steward may find at work; nil where the list has nobody of the sort.
    func pickVisited(for need: Need, _ source: inout SeededGenerator) -> EnterpriseRecord? {
        let candidates = need.isIndividual ? individuals : enterprises
        return candidates.isEmpty ? nil : source.pick(candidates)
    }

    /// Somebody who may well have the need; nil where the list has nobody of the sort.
    func pick(for need: Need, _ source: inout SeededGenerator) -> EnterpriseRecord? {
        let candidates =
            if need.isIndividual {
                individuals
            } else if need.matter == nil {
                paired
            } else if source.chance(2) {
                dormant
            } else {
                source.chance(40) ? frequent : enterprises
            }
        return candidates.isEmpty ? nil : source.pick(candidates)
    }
}
