package import Texts

/// What is said about a field besides its label.
package struct FieldRemarks: Hashable, Sendable {
    package var hint: Words?
    package var error: Words?
    package var warning: Words?
    package var isOptional: Bool

    package init(hint: Words? = nil, error: Words? = nil, warning: Words? = nil, isOptional: Bool = false) {
        self.hint = hint
        self.error = error
        self.warning = warning
        self.isOptional = isOptional
    }
}
