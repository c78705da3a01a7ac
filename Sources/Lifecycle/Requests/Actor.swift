package import RuleModel

/// Who does something: a person, a portal, the public or the system itself.
package struct Actor: Hashable, Sendable, Codable {
    /// The stable id, such as a login or a token's id.
    package var id: String
    /// The name that the timeline shows.
    package var name: String
    package var roles: Set<Role>
    /// The unit of a member of staff; nil for everybody else.
    package var unit: UnitName?

    package init(id: String, name: String, roles: Set<Role>, unit: UnitName? = nil) {
        self.id = id
        self.name = name
        self.roles = roles
        self.unit = unit
    }

    /// The clocks' own hand: firings and what follows from silence.
    package static let system = Actor(id: "system", name: "系统", roles: [.system])
}
