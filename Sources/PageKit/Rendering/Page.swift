import Mustache
package import TOMLSyntax

/// A whole page: plain values that a template of the same fields puts into HTML.
package protocol Page: Sendable {
    /// The name of the template in `Templates.all`.
    static var template: String { get }
}

extension Page {
    /// The HTML document in one language.
    package func render(_ language: Language) -> String {
        Rendering.$language.withValue(language) {
            TemplateLibrary.of(language).render(ReflectedView(self), withTemplate: Self.template) ?? ""
        }
    }
}
