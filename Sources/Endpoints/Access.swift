package import RuleModel

/// Who may call an endpoint; the request's own rules (unit, state) are asked later, in the corridor.
package enum Access: Hashable, Sendable {
    /// Anyone, signed in or not.
    case anyone
    /// Any signed-in person or portal.
    case identified
    /// Any signed-in person.
    case staff
    /// A signed-in person or a portal who has one of the roles.
    case roles(Set<Role>)

    /// Whether a principal with these roles passes; nil means nobody is signed in.
    package func admits(_ roles: Set<Role>?) -> Bool {
        switch self {
        case .anyone: true
        case .identified: roles.map { !$0.isEmpty } ?? false
        case .staff: roles.map { !$0.contains(.portal) && !$0.isEmpty } ?? false
        case .roles(let needed): roles.map { !$0.isDisjoint(with: needed) } ?? false
        }
    }
}
