import RuleImpact
import Synchronization

/// The last report of each person's own draft, to look at while the draft has errors and no other can be made.
final class LastImpacts: Sendable {
    private struct Kept {
        var login: String
        /// The revision of the rules in force that the draft was held against.
        var base: String
        var report: ImpactReport
    }

    /// Of so many persons, those who worked on a draft last.
    private static let most = 50
    private let kept = Mutex<[Kept]>([])

    func keep(_ report: ImpactReport, of login: String, base: String) {
        kept.withLock { kept in
            kept.removeAll { $0.login == login }
            kept.append(Kept(login: login, base: base, report: report))
            if kept.count > Self.most { kept.removeFirst() }
        }
    }

    /// Nil where there is none, or where other rules are in force by now.
    func report(of login: String, base: String) -> ImpactReport? {
        kept.withLock { $0.first { $0.login == login && $0.base == base }?.report }
    }

    /// What a draft that is gone would have done.
    func forget(_ login: String) { kept.withLock { $0.removeAll { $0.login == login } } }
}
