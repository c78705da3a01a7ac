package import Texts

/// A button that changes something by itself: a form with nothing but what it carries.
package struct PostButton: Hashable, Sendable {
    package var action: String
    package var csrf: String
    package var label: Words
    package var hidden: [HiddenField]

    package init(_ action: String, csrf: String, _ label: Words, hidden: [HiddenField] = []) {
        self.action = action
        self.csrf = csrf
        self.label = label
        self.hidden = hidden
    }
}
