import Endpoints
import Identity
import RuleModel
import WorkCalendar

extension UserStanding {
    var json: JSONValue {
        .members([
            "login": .string(user.login), "name": .string(user.displayName),
            "unit": user.unit.map { .string($0.rawValue) },
            "roles": JSONValue(user.roles.map(\.rawValue).sorted()), "isDisabled": .boolean(user.isDisabled),
            "mustChangePassword": .boolean(user.mustChangePassword),
            "lockedUntil": lockedUntil.map { .string($0.rfc3339) },
            "createdAt": .string(user.createdAt.rfc3339),
        ])
    }
}

extension Appointment {
    func json(showingPassword: Bool) -> JSONValue {
        .members([
            "login": .string(user.login), "name": .string(user.displayName),
            "unit": user.unit.map { .string($0.rawValue) },
            "roles": JSONValue(user.roles.map(\.rawValue).sorted()),
            "password": showingPassword ? .string(password) : nil,
            "mustChangePassword": .boolean(user.mustChangePassword),
        ])
    }
}

extension PortalToken {
    /// What lists show; the bearer text stands here only when the token was just made.
    func json(bearer: String? = nil) -> JSONValue {
        .members([
            "id": .string(id), "title": .string(title), "channels": JSONValue(channels.map(\.rawValue).sorted()),
            "createdBy": .string(createdBy), "createdAt": .string(createdAt.rfc3339),
            "lastUsedAt": lastUsedAt.map { .string($0.rfc3339) }, "revokedAt": revokedAt.map { .string($0.rfc3339) },
            "bearer": bearer.map { .string($0) },
        ])
    }
}
