/// The signed-in person's own account.
package struct AccountPage: Page {
    package static let template = "page-account"

    package var frame: StaffFrame
    /// Name, unit, roles, last sign-in.
    package var facts: [Definition]
    /// Switches single keys on and off.
    package var keySwitch: FormView
    package var passwordForm: FormView

    package init(frame: StaffFrame, facts: [Definition], keySwitch: FormView, passwordForm: FormView) {
        self.frame = frame
        self.facts = facts
        self.keySwitch = keySwitch
        self.passwordForm = passwordForm
    }
}
