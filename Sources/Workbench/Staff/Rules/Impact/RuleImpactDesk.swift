import Endpoints
import ModuleKit
import PageKit
import RuleImpact
import RuleKeeping
import RuleModel
import Texts

/// What changed rules would do, asked for sets of files and told in a few figures.
struct RuleImpactDesk: Sendable {
    /// A page that has more to say waits so long for what is soon done.
    private static let glance: Duration = .milliseconds(400)

    let work: ImpactWork
    let rules: @Sendable () -> RulesInForce
    let last = LastImpacts()

    /// - Parameter days: of how many days requests that have ended are looked at too.
    func order(_ files: [RuleFile], days: Int = 0) -> ImpactWork.Order {
        ImpactWork.Order(
            revision: RuleRevision.of(Self.rules(of: files)), base: rules().ruleSet.revision, days: days)
    }

    /// What is known of open requests; what is soon done is waited for, what takes long is left to who asks for it.
    func standing(
        _ files: [RuleFile], by asker: ImpactWork.Asker, _ call: Call
    ) async throws -> ImpactWork.Standing {
        guard work.isQuick else {
            let order = order(files)
            work.leave(asker, for: order)
            guard let known = work.glance(at: order) else { return .stopped }
            // It is not begun here; who watches it being worked out keeps it going.
            return known.isRunning
                ? work.standing(of: order, Self.rules(of: files), by: asker, at: call.now) : known
        }
        return try await work.standing(
            of: order(files), Self.rules(of: files), by: asker, at: call.now, waiting: Self.glance)
    }

    /// How many open requests change, where that is known.
    func affected(_ files: [RuleFile]) -> Int? {
        guard case .done(let report) = work.glance(at: order(files)) else { return nil }
        return report.open.counts.affected
    }

    /// Scenarios decide nothing.
    static func rules(of files: [RuleFile]) -> [RuleFile] { files.filter { !$0.isScenario } }
}
