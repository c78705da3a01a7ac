package import Texts

/// One view of a list, with how much is in it.
package struct Tab: Hashable, Sendable {
    package var href: String
    package var label: Words
    package var count: Count?
    package var isCurrent: Bool

    package init(_ href: String, _ label: Words, count: Int? = nil, isCurrent: Bool = false) {
        self.href = href
        self.label = label
        self.count = count.map { Count($0) }
        self.isCurrent = isCurrent
    }
}
