package import RuleModel

/// Three administrators, three people. Source: GB/T 22239-2019 8.1.5 (三权分立).
package enum SeparationOfDuties {
    /// The roles of which one person may hold at most one, and nothing besides.
    package static let administrators: [Role] = [.operations, .security, .auditor]

    /// Roles that people have; portal, public and system are not given to anyone.
    package static let grantable: [Role] = [
        .intake, .dispatcher, .handler, .reviewer, .callback, .policy, .operations, .security, .auditor,
    ]

    /// Why one person cannot hold all of these; nil where one can.
    package static func objection(to roles: Set<Role>) -> UserFault? {
        if roles.isEmpty { return .noRole }
        if let stranger = roles.filter({ !grantable.contains($0) }).min(by: { $0.rawValue < $1.rawValue }) {
            return .roleNotGrantable(stranger)
        }
        let held = administrators.filter(roles.contains)
        if held.count > 1 { return .administratorsCombined(held) }
        if let administrator = held.first, roles.count > 1 { return .administratorWithDuties(administrator) }
        return nil
    }
}
