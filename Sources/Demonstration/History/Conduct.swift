import Lifecycle
import RuleModel
import SeededRandomness

/// How a request fares: drawn when it comes in, so that each has a story of its own.
struct Conduct: Sendable {
    enum Suspension: Sendable { case supplied, unanswered }

    /// From 0 to 99; what it means depends on the unit.
    var luck: Int
    /// Nobody says yes: silence is acceptance.
    var acceptsInSilence: Bool
    /// How often units that are not responsible give it back.
    var returns: Int
    var suspension: Suspension?
    var isReviewRefused: Bool
    var isWithdrawn: Bool
    var satisfaction: Satisfaction
    /// Calls of the unit and of the office that nobody answered.
    var missedCalls: (unit: Int, office: Int)
    var isSlowToReport: Bool
    var isSlowToCall: Bool
    var comesBackAfterClosing: Bool
    /// Taken within the hour; the enterprise is called when its time is all but over.
    var isContactedLast = false

    init(for need: Need, _ source: inout SeededGenerator) {
        luck = Int.random(in: 0..<100, using: &source)
        acceptsInSilence = need.urgency == .normal && source.chance(9)
        returns = source.chance(25) ? 2 : 1
        suspension = need.material == nil || !source.chance(65) ? nil : source.chance(20) ? .unanswered : .supplied
        isReviewRefused = source.chance(8)
        isWithdrawn = need.urgency == .normal && source.chance(3)
        satisfaction = source.chance(84) ? .satisfied : source.chance(65) ? .partlySatisfied : .dissatisfied
        missedCalls = (source.chance(12) ? 1 : 0, source.chance(85) ? 0 : source.pick([1, 1, 2, 3]))
        isSlowToReport = source.chance(5)
        isSlowToCall = source.chance(6)
        comesBackAfterClosing = source.chance(2)
    }

    /// The same, as far as it goes with how the request came in.
    func befitting(_ arrival: Arrival) -> Conduct {
        arrival.isFromVisits ? fromVisits : arrival.isMistaken ? self : neverReturned
    }

    /// The same, for what goes to the right unit at once.
    private var neverReturned: Conduct {
        var conduct = self
        conduct.returns = 0
        return conduct
    }

    /// The same, for what stewards bring back from their visits: taken at once, with more to call than time to do so.
    private var fromVisits: Conduct {
        var conduct = neverReturned
        conduct.acceptsInSilence = false
        conduct.suspension = nil
        conduct.isWithdrawn = false
        conduct.isContactedLast = true
        return conduct
    }

    enum Pace: Sendable { case prompt, slow, late }

    /// Units differ, as they do in fact; the assessment is to have something to show.
    func pace(of unit: UnitName) -> Pace {
        let late = Self.lateInHundred[unit] ?? 8
        return luck < late ? .late : luck < late + 20 ? .slow : .prompt
    }

    private static let lateInHundred: [UnitName: Int] = [
        "城环局": 17, "规建局": 13, "财政局": 11, "社发局": 6, "市场监管局": 3, "政务办": 2,
    ]
}
