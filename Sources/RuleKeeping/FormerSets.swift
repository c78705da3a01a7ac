import RuleModel
import Synchronization

/// What the stored sets mean that were looked at lately and are not in use any more.
final class FormerSets: Sendable {
    /// A set as this version of the product reads it.
    struct Compiled: Sendable {
        var revision: String
        /// Nil where it has errors.
        var ruleSet: RuleSet?
    }

    private static let most = 4
    private let sets = Mutex<[Compiled]>([])

    func known(_ revision: String) -> Compiled? { sets.withLock { $0.first { $0.revision == revision } } }

    func keep(_ set: Compiled) {
        sets.withLock { sets in
            sets.removeAll { $0.revision == set.revision }
            sets.append(set)
            if sets.count > Self.most { sets.removeFirst() }
        }
    }
}
