import RuleModel
import RulePlugins
import ShippedRules
import TOMLSyntax
import Testing

/// The page for policy staff, `docs/rules/README.md`: its examples are shipped rules, or are checked.
@Suite("Handbook of the rules")
struct HandbookTests {
    @Test("Every example without a mark stands in a shipped file word for word")
    func shipped() throws {
        let examples = try Self.blocks("toml")
        #expect(examples.count >= 5)
        for example in examples {
            let lines = example.split(separator: "\n").map { $0.drop { $0 == " " } }
            let isShipped = ShippedRules.files.contains { file in
                file.text.split(separator: "\n").map { $0.drop { $0 == " " } }.contains(lines)
            }
            #expect(isShipped, "\(example)")
        }
    }

    @Test("A file that the page tells to add makes no fault beside the shipped ones")
    func added() throws {
        let examples = try Self.blocks("toml 新文件")
        #expect(!examples.isEmpty)
        for example in examples { #expect(Self.faults(of: example) == "") }
    }

    @Test("What the page says that the checker says is what it says")
    func wrong() throws {
        let example = try #require(try Self.blocks("toml 有错").first)
        let output = try #require(try Self.blocks("text").first)
        #expect(Self.faults(of: example) == output)
    }

    @Test("The page names every folder and file of the rules")
    func files() throws {
        let page = try MarkdownPage("docs/rules/README.md").text
        for file in ShippedRules.files {
            let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
            #expect(page.contains("`\(file.path)`") || page.contains("`\(folder)/`"), "\(file.path)")
        }
    }

    /// What the checker prints of one more file beside the shipped ones.
    private static func faults(of text: String) -> String {
        let file = RuleFile(path: "rules/service/例子.toml", text: text)
        let files = ShippedRules.files + [file]
        let result = RuleChecker.check(files: files, plugins: StandardRules.plugins)
        let tables = Dictionary(uniqueKeysWithValues: files.map { ($0.path, LineTable(Array($0.text.utf8))) })
        return DiagnosticPrinter(sources: tables).text(result.diagnostics)
    }

    private static func blocks(_ mark: String) throws -> [String] {
        try MarkdownPage("docs/rules/README.md").blocks(mark)
    }
}
