import Mustache
import TOMLSyntax
import Testing
import Texts

@testable import PageKit

@Suite("Templates")
struct TemplatesTests {
    @Test("parse in both languages", arguments: Language.allCases)
    func parse(language: Language) {
        for (name, source) in Templates.all {
            let text = TemplateText(source).text(in: language, from: .shipped)
            #expect(throws: Never.self, "\(name)") { try MustacheTemplate(string: text) }
        }
    }

    @Test("ask only for texts that are in the catalogue", arguments: Language.allCases)
    func texts(language: Language) {
        for (name, source) in Templates.all {
            let text = TemplateText(source).text(in: language, from: .shipped)
            #expect(!text.contains("[["), "\(name)")
        }
    }

    @Test("name only fields that their values have, and open every section for some page")
    func fields() throws {
        var walk = try TemplateWalk(.english)
        for (_, page) in Sample.pages { walk.walk(page) }
        #expect(walk.faults.sorted() == [])
        #expect(walk.sections.subtracting(walk.entered).sorted() == [])
    }

    @Test("are all used by a page")
    func used() {
        let sources = Templates.all.values.joined()
        for name in Templates.all.keys where !name.hasPrefix("page-") {
            #expect(sources.contains("{{>\(name)}}") || sources.contains("{{<\(name)}}"), "\(name)")
        }
        let pages = Set(Sample.pages.map { type(of: $0.page).template })
        #expect(Set(Templates.all.keys.filter { $0.hasPrefix("page-") }) == pages)
    }

    @Test("the walk notes a field that no value has")
    func walkNotesUnknown() throws {
        struct Wrong: Page {
            static let template = "page-problem-public"
            var problem = "not a problem"
        }
        var walk = try TemplateWalk(.chinese)
        walk.walk(Wrong())
        #expect(walk.faults.contains("frame-public: no value has a field frame.title"))
    }

    @Test("a text's parameters and plurals become fields of the template")
    func expansion() {
        let catalogue = TextCatalogue([TextEntry("a.b", "{count} 天 & <夜>", "{count} {count:day|days}")])
        let template = TemplateText("<p>[[a.b]]</p>")
        #expect(template.text(in: .chinese, from: catalogue) == "<p>{{count}} 天 &amp; &lt;夜&gt;</p>")
        let plural = "{{#count.isOne}}day{{/count.isOne}}{{^count.isOne}}days{{/count.isOne}}"
        #expect(template.text(in: .english, from: catalogue) == "<p>{{count}} \(plural)</p>")
    }
}
