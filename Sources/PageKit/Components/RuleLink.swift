/// A rule by its name, linked to where it can be read.
package struct RuleLink: Hashable, Sendable {
    /// Such as `return`.
    package var name: String
    package var href: String

    package init(_ name: String, href: String) {
        self.name = name
        self.href = href
    }
}
