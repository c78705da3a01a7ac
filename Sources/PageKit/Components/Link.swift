package import Texts

/// A link and what it says.
package struct Link: Hashable, Sendable {
    package var href: String
    package var label: Words

    package init(_ href: String, _ label: Words) {
        self.href = href
        self.label = label
    }
}
