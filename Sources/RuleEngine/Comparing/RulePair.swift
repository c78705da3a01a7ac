import RuleModel
import TOMLSyntax
import WorkCalendar

/// One rule in both versions, by its places among the rules of its kind; nil in the version that does not have it.
struct RulePair: Hashable {
    var old: Int?
    var new: Int?

    /// Rules of one id are one rule, several versions of it in their order; of the others those whose title only one has
    /// in both sets.
    static func pairs<Outcome>(_ before: [Rule<Outcome>], _ after: [Rule<Outcome>]) -> [RulePair] {
        let older = Dictionary(grouping: before.indices) { before[$0].id }
        var counts: [String: Int] = [:]
        var taken = Set<Int>()
        var pairs = after.indices.map { place -> RulePair in
            let number = counts[after[place].id, default: 0]
            counts[after[place].id] = number + 1
            guard let versions = older[after[place].id], number < versions.count else { return RulePair(new: place) }
            taken.insert(versions[number])
            return RulePair(old: versions[number], new: place)
        }
        let gone = before.indices.filter { !taken.contains($0) }
        let titles = Dictionary(grouping: gone) { before[$0].name }
        let newer = Dictionary(grouping: pairs.filter { $0.old == nil }) { $0.new.map { after[$0].name } ?? [] }
        for place in pairs.indices {
            guard pairs[place].old == nil, let new = pairs[place].new, after[new].reference.title != after[new].id,
                newer[after[new].name]?.count == 1, let twins = titles[after[new].name], twins.count == 1
            else { continue }
            pairs[place].old = twins[0]
            taken.insert(twins[0])
        }
        return pairs + gone.filter { !taken.contains($0) }.map { RulePair(old: $0) }
    }
}

extension Rule {
    /// The pack and the title, by which a rule may be known whose id is another.
    fileprivate var name: [String] { [reference.pack, reference.title] }
}
