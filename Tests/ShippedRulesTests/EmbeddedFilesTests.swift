import Foundation
import RuleModel
import RulePlugins
import ShippedRules
import TOMLSyntax
import Testing

@Suite("Embedded rule files")
struct EmbeddedFilesTests {
    @Test("The product carries every rule file word for word, and no scenario test")
    func wordForWord() throws {
        let folder = Place.root.appending(path: "rules").resolvingSymlinksInPath()
        let names = (FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String } ?? [])
            .filter { $0.hasSuffix(".toml") && !$0.hasPrefix("tests/") }.sorted()
        #expect(ShippedRules.files.map(\.path) == names.map { "rules/\($0)" })
        for (file, name) in zip(ShippedRules.files, names) {
            let bytes = try Data(contentsOf: folder.appending(path: name))
            #expect(Array(file.text.utf8) == Array(bytes), "\(file.path)")
        }
    }

    @Test("The shipped packs have neither errors nor warnings")
    func clean() {
        let result = RuleChecker.check(files: ShippedRules.files, plugins: StandardRules.plugins)
        #expect(result.ruleSet != nil)
        #expect(result.diagnostics.map { "\($0.file): [\($0.code)] \($0.message.chinese)" } == [])
    }

    @Test("Each shipped file begins with a Chinese comment for policy staff, and is formatted")
    func comments() throws {
        for file in ShippedRules.files {
            #expect(file.text.hasPrefix("# "), "\(file.path)")
            let first = file.text.prefix { $0 != "\n" }
            #expect(first.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(file.path)")
            #expect(try TOMLFormatter.format(TOMLDocument(parsing: file.text)) == file.text, "\(file.path)")
        }
    }
}
