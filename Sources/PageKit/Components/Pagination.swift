package import Texts

/// Links to the neighbouring parts of a long list.
package struct Pagination: Hashable, Sendable {
    /// What part this is, such as 第 51 至 100 件.
    package var position: Words
    package var newer: Link?
    package var older: Link?

    package init(_ position: Words, newer: Link? = nil, older: Link? = nil) {
        self.position = position
        self.newer = newer
        self.older = older
    }
}
