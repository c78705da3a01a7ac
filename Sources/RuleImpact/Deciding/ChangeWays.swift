/// In which ways a request changes; the lowest bit is the most telling.
struct ChangeWays: OptionSet {
    let rawValue: UInt16

    static let newlyOverdue = ChangeWays(rawValue: 1)
    static let noLongerOverdue = ChangeWays(rawValue: 2)
    static let lead = ChangeWays(rawValue: 4)
    static let due = ChangeWays(rawValue: 8)
    static let track = ChangeWays(rawValue: 16)
    static let support = ChangeWays(rawValue: 32)
    static let wouldBeLate = ChangeWays(rawValue: 64)
    static let wouldBeInTime = ChangeWays(rawValue: 128)
    static let kind = ChangeWays(rawValue: 256)

    static let inOrder: [ChangeWays] = [
        .newlyOverdue, .noLongerOverdue, .lead, .due, .track, .support, .wouldBeLate, .wouldBeInTime,
        .kind,
    ]
}

extension RequestChange {
    var ways: ChangeWays {
        var ways: ChangeWays = []
        if movesLead { ways.insert(.lead) }
        if movesTrack { ways.insert(.track) }
        if movesSupport { ways.insert(.support) }
        if !kinds.isEmpty { ways.insert(.kind) }
        for clock in clocks {
            if clock.becomesOverdue { ways.insert(.newlyOverdue) }
            if clock.isOverdueNoLonger { ways.insert(.noLongerOverdue) }
            if clock.movesDue { ways.insert(.due) }
            if clock.wouldBeLate { ways.insert(.wouldBeLate) }
            if clock.wouldBeInTime { ways.insert(.wouldBeInTime) }
        }
        return ways
    }
}
