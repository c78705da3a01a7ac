/// How often one client may call an endpoint.
package struct RateLimit: Hashable, Sendable {
    /// Endpoints whose limits have one name share it.
    package var name: String
    /// Calls that fit in a window.
    package var quota: Int
    /// The window in seconds.
    package var window: Int

    package init(_ name: String, quota: Int, window: Int) {
        self.name = name
        self.quota = quota
        self.window = window
    }

    /// Signing in, besides the lockout of accounts; an office behind one address comes to work at the same minute.
    package static let signIn = RateLimit("sign-in", quota: 30, window: 60)
    /// What strangers submit, look up or rate.
    package static let publicForms = RateLimit("public-forms", quota: 30, window: 60)
}
