package import RuleModel
package import WorkCalendar

/// A person who may sign in.
package struct User: Hashable, Sendable {
    package let id: Int64
    /// Lower case, unique.
    package let login: String
    package var displayName: String
    /// Nil for those who belong to no unit, such as administrators.
    package var unit: UnitName?
    package var roles: Set<Role>
    var passwordHash: String
    package var passwordChangedAt: Instant
    /// The password was given by someone else and must be changed first.
    package var mustChangePassword: Bool
    package var isDisabled: Bool
    package let createdAt: Instant
}
