package import Texts

/// What is true where there is nothing to list, what comes next, and one thing to do.
package struct EmptyState: Hashable, Sendable {
    package var heading: Words
    package var text: Words?
    package var action: Link?

    package init(_ heading: Words, _ text: Words? = nil, action: Link? = nil) {
        self.heading = heading
        self.text = text
        self.action = action
    }
}
