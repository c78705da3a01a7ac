import Endpoints
import Identity
import Lifecycle
import ServiceDesk
import Store
import WorkCalendar

/// Lets one form register one request, however often it is sent.
struct RegistrationClaim {
    /// The hidden field that names the form.
    static let field = "key"
    /// How long a form that was taken is remembered, in seconds.
    private static let kept: Int64 = 24 * 3_600

    /// A name for a form that nobody has seen yet.
    static func newKey() -> String { SecretText.random().text }

    /// The claim of a form; nil where it carries no name.
    ///
    /// - Parameter location: where the registered request is shown.
    static func claim(
        _ form: FormFields, _ call: Call, by person: Principal, location: @escaping @Sendable (ServiceRequest) -> String
    ) -> IdempotencyClaim<DeskAnswer>? {
        guard let key = form.written(field) else { return nil }
        let hash = Digest(of: call.body)
        let expiry = call.now.advanced(bySeconds: kept)
        return IdempotencyClaim(
            scope: IdempotencyScope(client: "staff:\(person.id)", method: "POST", path: call.path, key: key),
            bodyHash: hash
        ) { answer in
            guard case .done(let view) = answer else { return nil }
            return IdempotentAnswer(
                bodyHash: hash, status: 303, headers: location(view.request), response: [], expiresAt: expiry)
        }
    }
}
