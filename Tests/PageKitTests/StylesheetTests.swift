import TOMLSyntax
import Testing

@testable import PageKit

@Suite("The style sheet")
struct StylesheetTests {
    /// Classes that only the script sets, or that values of another day would have.
    private static let possible: Set<String> = Set(
        ["cur"] + Chip.Tone.allCases.map { "chip-\($0.rawValue)" } + ClockRuler.widths.map { "days-\($0)" })

    private static let used: Set<String> = Set(
        Sample.pages.flatMap { _, page in
            MarkupReader(page.render(.chinese)).elements.flatMap { element in
                (element.attributes["class"] ?? "").split(separator: " ").map(String.init)
            }
        })

    private static let defined: Set<String> = {
        let selectors = Stylesheet.text.replacing(/\/\*[\s\S]*?\*\//, with: "").replacing(/\{[^{}]*\}/, with: "{}")
        return Set(selectors.matches(of: /\.([a-zA-Z][\w-]*)/).map { String($0.1) })
    }()

    @Test("defines each class that a page uses")
    func noneMissing() {
        #expect(Self.used.subtracting(Self.defined).sorted() == [])
    }

    @Test("defines no class that no page uses")
    func noneUnused() {
        #expect(Self.defined.subtracting(Self.used).subtracting(Self.possible).sorted() == [])
    }

    @Test("keeps to what Chromium 86 knows, and needs nothing from elsewhere")
    func plainStyles() {
        for word in [":has(", "color-mix(", "@container", "subgrid", "&:", "url(", "@import", "italic"] {
            #expect(!Stylesheet.text.contains(word), "\(word)")
        }
    }

    @Test("has braces that meet")
    func braces() {
        let open = Stylesheet.text.count { $0 == "{" }
        #expect(open == Stylesheet.text.count { $0 == "}" })
        #expect(open > 300)
    }
}

@Suite("Assets")
struct AssetTests {
    @Test("are found under a path that changes with the content")
    func paths() {
        for asset in Asset.all {
            #expect(Asset.at(asset.path) == asset)
            #expect(asset.path.contains(ContentHash.text(of: asset.bytes)))
            #expect(!asset.bytes.isEmpty)
        }
        #expect(Asset.at("/assets/app.css") == nil)
        #expect(ContentHash.text(of: Array("a".utf8)) != ContentHash.text(of: Array("b".utf8)))
        // The offset basis and the first step of FNV-1a. Source: RFC draft eastlake-fnv, test vectors.
        #expect(ContentHash.text(of: []) == "cbf29ce484222325")
        #expect(ContentHash.text(of: Array("a".utf8)) == "af63dc4c8601ec8c")
    }

    @Test("are what pages refer to")
    func references() {
        let page = Sample.signIn.render(.chinese)
        for asset in Asset.all { #expect(page.contains("\"\(asset.path)\""), "\(asset.name)") }
    }

    @Test("the script stays away from markup and from evaluating text")
    func script() {
        for word in ["innerHTML", "eval(", "document.write", "style.", "insertAdjacentHTML"] {
            #expect(!Script.text.contains(word), "\(word)")
        }
    }
}
