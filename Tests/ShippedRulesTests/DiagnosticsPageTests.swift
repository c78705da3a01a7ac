import Foundation
import RuleFiles
import RuleKeeping
import RuleModel
import RulePlugins
import RuleScenarios
import ShippedRules
import TOMLSyntax
import Testing
import WorkCalendar

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
        if let wrong = entry.block("text 错 文件夹") {
            #expect(Set(try Self.faults(ofFolder: wrong.text)) == [entry.code])
            #expect(try Self.faults(ofFolder: try #require(entry.block("text 对 文件夹")).text) == [])
            return
        }
        if let gone = entry.block("toml 删掉就错") {
            #expect(try Self.faults(without: gone) == [entry.code])
            #expect(try Self.faults(without: try #require(entry.block("toml 可以删"))) == [])
            return
        }
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

    @Test("Every code that is declared is on the page, once, those of the text in their order")
    func complete() throws {
        let page = try Self.entries().map(\.code)
        #expect(page.sorted() == DiagnosticCode.all.map(\.id).sorted())
        #expect(page.filter { $0.hasPrefix("TOML-") } == TOMLFault.Kind.allCases.map(\.rawValue))
    }

    /// The codes of what is found in a folder that has files of these names.
    private static func faults(ofFolder names: String) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "page-\(UUID().uuidString.prefix(8))")
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in names.split(separator: "\n") {
            let file = folder.appending(path: String(name))
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("[pack]\n".utf8).write(to: file)
        }
        return try RuleFolder(folder.path(percentEncoded: false)).readableFiles().faults.map(\.code)
    }

    /// The codes of what is found where an example was in force beside the shipped files, and is gone.
    private static func faults(without example: (mark: String, text: String)) throws -> [String] {
        let before = try #require(try check(example).ruleSet)
        let day = try #require(CivilDate("2026-06-01"))
        return VanishedPacks.faults(of: before, in: try Shipped.ruleSet(), on: day).map(\.code)
    }

    /// What the checker says of an example beside the shipped files, or alone where it is marked so.
    private static func check(_ block: (mark: String, text: String), inUse: [RuleSet] = []) throws -> RuleChecker.Result
    {
        if block.mark.hasSuffix("只看文字") {
            let found = TOMLDocument(parsing: block.text).diagnostics(file: "例子.toml")
            return result(found)
        }
        if block.mark.hasSuffix("情景") {
            let file = RuleFile(path: "rules/tests/例子.toml", text: block.text)
            return result(ScenarioReader(file, policy: try Shipped.policy()).diagnostics)
        }
        if block.mark.hasSuffix("事实") {
            let vocabulary = try Shipped.policy().vocabulary
            return result(FactsDocument(Array(block.text.utf8), file: "例子.toml", vocabulary: vocabulary).diagnostics)
        }
        let hasHeader =
            block.text.contains("[pack]") || block.text.contains("[[scenario]]") || block.mark.hasSuffix("没有开头")
        let text = hasHeader ? block.text : try header() + "\n" + block.text
        let folder = block.text.contains("[[scenario]]") ? "tests" : "service"
        let file = RuleFile(path: "rules/\(folder)/例子.toml", bytes: bytes(of: text, block))
        let files = (block.mark.contains("单独") ? [] : ShippedRules.files) + [file]
        let checked = RuleChecker.check(files: files, plugins: StandardRules.plugins, inUse: inUse)
        guard block.mark.hasSuffix("推算期限"), let ruleSet = checked.ruleSet else { return checked }
        do {
            _ = try PolicyComposer.policy(ruleSet, on: .earliest)
            return checked
        } catch { return result([error.diagnostic(files)]) }
    }

    private static func result(_ diagnostics: [SourceDiagnostic]) -> RuleChecker.Result {
        var result = RuleChecker.check(files: [], plugins: [])
        result.diagnostics = diagnostics
        return result
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
            case .line(let line) where line.hasPrefix("### "):
                entries.append(Entry(code: String(line.dropFirst(4).prefix(9))))
            case .block(let mark, let text) where !entries.isEmpty:
                entries[entries.count - 1].blocks.append((mark, text))
            case .line, .block: continue
            }
        }
        return entries
    }
}
