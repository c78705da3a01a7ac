package import Texts

/// One of several values to choose from.
package struct Option: Hashable, Sendable {
    package var value: String
    package var label: Words
    package var isChosen: Bool

    package init(_ value: String, _ label: Words, isChosen: Bool = false) {
        self.value = value
        self.label = label
        self.isChosen = isChosen
    }
}
