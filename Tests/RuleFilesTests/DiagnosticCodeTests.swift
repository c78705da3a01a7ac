import Foundation
import RuleFiles
import TOMLSyntax
import Testing

@Suite("Codes of the checker")
struct DiagnosticCodeTests {
    @Test("Every code says what its section of the page says: title, first words, and whether it is a warning")
    func page() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "docs/rules/diagnostics.md"), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var ids: [String] = []
        for (place, line) in lines.enumerated() where line.hasPrefix("### ") {
            let words = line.dropFirst(4).split(separator: " ", maxSplits: 1)
            let code = try #require(DiagnosticCode.named(String(words[0])), "\(line)")
            ids.append(code.id)
            #expect(words[1] == code.title.chinese + (code.isWarning ? "（警告）" : ""), "\(line)")
            #expect(lines[place + 2] == code.text.chinese, "\(line)")
        }
        #expect(ids.sorted() == DiagnosticCode.all.map(\.id).sorted())
        #expect(Set(ids).count == ids.count)
    }

    @Test("Every code that is written in the sources is declared, and every declared one is written there")
    func declared() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var written = Set<String>()
        for folder in ["Sources", "Plugins"] {
            let walker = try #require(
                FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil))
            for case let file as URL in walker
            where file.pathExtension == "swift" && !file.path().contains("/RuleFiles/Codes/") {
                let text = try String(contentsOf: file, encoding: .utf8)
                written.formUnion(text.matches(of: /"((RULE|TOML|TEST|FACT)-[0-9]{4})"/).map { String($0.1) })
            }
        }
        #expect(written.sorted() == DiagnosticCode.all.map(\.id).sorted())
    }

    @Test("Every fault of a text has a code here, and every code a name of its own in English")
    func names() {
        for kind in TOMLFault.Kind.allCases { #expect(DiagnosticCode.named(kind.rawValue) != nil, "\(kind)") }
        #expect(Set(DiagnosticCode.all.map(\.name)).count == DiagnosticCode.all.count)
        for code in DiagnosticCode.all {
            #expect(code.name.allSatisfy { $0.isLetter && $0.isASCII }, "\(code.name)")
            #expect(code.text.english.hasSuffix("."), "\(code.id)")
        }
    }
}
