import Mustache
import TOMLSyntax
import Texts

/// The templates with the texts of one language put in, parsed once.
enum TemplateLibrary {
    static func of(_ language: Language) -> MustacheLibrary { language == .english ? english : chinese }

    private static let chinese = library(.chinese)
    private static let english = library(.english)

    private static func library(_ language: Language) -> MustacheLibrary {
        // A template that does not parse is left out; the tests parse every one.
        MustacheLibrary(
            templates: Templates.all.compactMapValues {
                try? MustacheTemplate(string: TemplateText($0).text(in: language, from: .shipped))
            })
    }
}
