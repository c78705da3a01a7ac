import Mustache
package import Texts

extension Words: MustacheCustomRenderable {
    /// The words in the language that is being rendered.
    package var renderText: String { text(in: Rendering.language) }
    package var isNull: Bool { false }
}
