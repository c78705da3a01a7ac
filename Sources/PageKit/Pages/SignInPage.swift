package import Texts

/// Sign-in of staff.
package struct SignInPage: Page {
    package static let template = "page-sign-in"

    package var frame: PublicFrame
    package var form: FormView
    /// Sign-in through the shared identity provider, where there is one.
    package var provider: Link?
    /// The accounts of the demonstration zone; empty elsewhere.
    package var demonstrationAccounts: [DemonstrationAccount]

    package init(
        frame: PublicFrame, form: FormView, provider: Link? = nil,
        demonstrationAccounts: [DemonstrationAccount] = []
    ) {
        self.frame = frame
        self.form = form
        self.provider = provider
        self.demonstrationAccounts = demonstrationAccounts
    }
}

/// An account of the demonstration zone.
package struct DemonstrationAccount: Hashable, Sendable {
    package var login: String
    package var duty: Words

    package init(_ login: String, duty: Words) {
        self.login = login
        self.duty = duty
    }
}
