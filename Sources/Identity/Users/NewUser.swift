package import RuleModel

/// A user about to be added.
package struct NewUser: Hashable, Sendable {
    package var login: String
    package var displayName: String
    package var unit: UnitName?
    package var roles: Set<Role>

    package init(login: String, displayName: String, unit: UnitName?, roles: Set<Role>) {
        self.login = login
        self.displayName = displayName
        self.unit = unit
        self.roles = roles
    }

    /// Roles that act for a unit and mean nothing without one.
    private static let unitRoles: [Role] = [.handler, .reviewer]

    /// The normalised login, where nothing is wrong.
    func checked() throws(UserFault) -> String {
        guard let login = LoginName.normalised(login) else { throw .loginMalformed(self.login) }
        guard displayName.contains(where: { !$0.isWhitespace }) else { throw .noDisplayName }
        try Self.check(roles: roles, unit: unit)
        return login
    }

    static func check(roles: Set<Role>, unit: UnitName?) throws(UserFault) {
        if let objection = SeparationOfDuties.objection(to: roles) { throw objection }
        if unit == nil, let role = unitRoles.first(where: roles.contains) { throw .unitMissing(role) }
    }
}
