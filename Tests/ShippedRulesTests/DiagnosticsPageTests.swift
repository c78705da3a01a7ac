import RuleModel
import RulePlugins
import ShippedRules
import TOMLSyntax
import Testing

/// The page of all faults, `docs/rules/diagnostics.md`: every code has an example that has it and one that has none.
@Suite("Page of the faults")
struct DiagnosticsPageTests {
    /// One fault of the page with its marked code blocks.
    struct Entry: CustomTestStringConvertible {
        var code: String
        var blocks: [(mark: String, text: String)] = []

        var testDescription: String { code }

        func block(_ mark: String) -> (mark: String, text: String)? { blocks.first { $0.mark.hasPrefix(mark) } }
    }

    @Test("The wrong example has this fault and no other, the right one has none", arguments: try entries())
    func examples(_ entry: Entry) throws {
        // A pack that vanished, or a file that cannot be read, is found where the folder is taken up, and tested there.
        guard entry.block("toml 删掉就错") == nil, entry.block("text 错") == nil else { return }
        let wrong = try #require(entry.block("toml 错"))
        let right = try #require(entry.block("toml 对"))
        let inUse = try entry.block("toml 原来").map { try #require(try Self.check($0).ruleSet) }
        let found = try Self.check(wrong, inUse: inUse.map { [$0] } ?? [])
        #expect(!found.diagnostics.isEmpty)
        let isFlood = wrong.mark.hasSuffix("遍") && found.diagnostics.contains { $0.code == entry.code }
        #expect(isFlood || found.diagnostics.allSatisfy { $0.code == entry.code }, "\(found.diagnostics.map(\.code))")
        let sound = try Self.check(right, inUse: inUse.map { [$0] } ?? [])
        #expect(sound.diagnostics.map(\.message.chinese) == [])
    }

    @Test("Every code of the rule language is on the page, in order, once")
    func complete() throws {
        let numbers = [1...9, 10...18, 20...26, 30...38, 40...49, 50...81].flatMap { Array($0) }
        let codes = numbers.map { "RULE-00\($0 < 10 ? "0" : "")\($0)" }
        let page = try Self.entries().map(\.code)
        #expect(page.filter { $0.hasPrefix("RULE-") }.sorted() == codes)
        #expect(page.filter { $0.hasPrefix("TOML-") } == TOMLFault.Kind.allCases.map(\.rawValue))
    }

    /// What the checker says of an example beside the shipped files, or alone where it is marked so.
    private static func check(_ block: (mark: String, text: String), inUse: [RuleSet] = []) throws -> RuleChecker.Result
    {
        if block.mark.hasSuffix("只看文字") {
            let found = TOMLDocument(parsing: block.text).diagnostics(file: "例子.toml")
            var result = RuleChecker.check(files: [], plugins: [])
            result.diagnostics = found
            return result
        }
        let hasHeader = block.text.contains("[pack]") || block.mark.hasSuffix("没有开头")
        let text = hasHeader ? block.text : try header() + "\n" + block.text
        let file = RuleFile(path: "rules/service/例子.toml", bytes: bytes(of: text, block))
        let files = (block.mark.hasSuffix("单独") ? [] : ShippedRules.files) + [file]
        return RuleChecker.check(files: files, plugins: StandardRules.plugins, inUse: inUse)
    }

    /// The example as its mark says that it is saved, or repeated.
    private static func bytes(of text: String, _ block: (mark: String, text: String)) -> [UInt8] {
        if block.mark.hasSuffix("存成 UTF-16") {
            return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        }
        let isFlood = block.mark.hasSuffix("写 1001 遍")
        return Array((isFlood ? text + String(repeating: block.text, count: 1_000) : text).utf8)
    }

    private static func header() throws -> String {
        try #require(MarkdownPage("docs/rules/diagnostics.md").blocks("toml 开头").first)
    }

    static func entries() throws -> [Entry] {
        var entries: [Entry] = []
        for part in try MarkdownPage("docs/rules/diagnostics.md").parts {
            switch part {
            case .line(let line) where line.hasPrefix("### RULE-") || line.hasPrefix("### TOML-"):
                entries.append(Entry(code: String(line.dropFirst(4).prefix(9))))
            case .block(let mark, let text) where !entries.isEmpty:
                entries[entries.count - 1].blocks.append((mark, text))
            case .line, .block: continue
            }
        }
        return entries
    }
}
