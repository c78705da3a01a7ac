import Mustache
import Texts

/// A number of things, printed `26,120`; templates ask `isOne` for English plurals.
package struct Count: Hashable, Sendable, MustacheCustomRenderable, ExpressibleByIntegerLiteral {
    package let value: Int
    package let isOne: Bool

    package init(_ value: Int) {
        self.value = value
        isOne = value == 1
    }

    package init(integerLiteral value: Int) { self.init(value) }

    package var renderText: String { GroupedNumber.text(value) }
    package var isNull: Bool { false }
}
