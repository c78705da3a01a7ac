package import Texts

/// Keys that work on a page and what they do.
package struct KeyHint: Hashable, Sendable {
    package var keys: [String]
    package var label: Words

    package init(_ keys: String..., label: Words) {
        self.keys = keys
        self.label = label
    }
}
