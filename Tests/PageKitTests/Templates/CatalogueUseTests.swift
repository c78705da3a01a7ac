import Foundation
import Testing
import Texts

@testable import PageKit

@Suite("Keys of the catalogue")
struct CatalogueUseTests {
    /// Families whose keys are put together from a name that is data.
    private static let families = ["outcome", "satisfaction", "report-channel", "caller", "answer", "verdict"]

    /// The Swift sources of the product that may ask for texts, outside the catalogue.
    private static let sources: [String] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
            .resolvingSymlinksInPath()
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
        return files.compactMap { $0 as? URL }
            .filter { $0.pathExtension == "swift" && !$0.path.contains("/Texts/Catalogue/") }
            .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
            .filter { $0.contains("import Texts") || $0.contains("import PageKit") || $0.contains(".text(") }
    }()

    private let keys = Set(TextCatalogue.shipped.entries.map(\.key))

    @Test("are all asked for by a template or by the code")
    func noneUnused() {
        var used = Set(Templates.all.values.flatMap { TemplateText($0).keys })
        var prefixes = Self.families.map { "\($0)." }
        for source in Self.sources {
            for match in source.matches(of: /"([a-z0-9-]+\.[a-zA-Z0-9.-]*)(["\\])/) {
                if match.2 == "\"" { used.insert(String(match.1)) } else { prefixes.append(String(match.1)) }
            }
            prefixes += source.matches(of: /named\("([a-z-]+)"/).map { "\($0.1)." }
            // Both statements are read by number: `privacy.1`.
            prefixes += source.matches(of: /statement\(frame, "([a-z]+)"/).map { "\($0.1)." }
        }
        let unused = keys.subtracting(used).filter { key in !prefixes.contains { key.hasPrefix($0) } }
        #expect(unused.sorted() == [])
    }

    @Test("that the code asks for are there")
    func noneMissing() {
        #expect(Self.sources.count > 50)
        let asked = Self.sources.filter { $0.contains("import Texts\n") }.flatMap { source in
            source.matches(of: /\.text\(\s*"([a-z0-9-]+\.[a-zA-Z0-9.-]+)"/).map { String($0.1) }
        }
        #expect(asked.count > 100)
        #expect(Set(asked).subtracting(keys).sorted() == [])
    }
}
