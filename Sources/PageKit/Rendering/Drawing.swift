package import Mustache

/// A value that draws itself as SVG. Templates put it in with triple braces, which nothing else may use.
package protocol Drawing: MustacheCustomRenderable, Sendable {
    /// Markup whose every text and attribute is escaped, in the language that is being rendered.
    var markup: String { get }
}

extension Drawing {
    package var renderText: String { markup }
    package var isNull: Bool { false }
}
