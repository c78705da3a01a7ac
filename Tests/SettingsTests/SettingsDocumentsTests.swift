import Foundation
import Testing

@testable import Settings

@Suite("Settings documents")
struct SettingsDocumentsTests {
    /// With `TONGXING_TEST_UPDATE=1` the file is written instead of compared.
    @Test("Config/tongxing.toml is the catalogue, word for word")
    func defaultsFile() throws {
        let file = Repository.root.appending(path: "Config/tongxing.toml")
        let text = SettingCatalogue.shipped.defaultsFile
        if ProcessInfo.processInfo.environment["TONGXING_TEST_UPDATE"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    /// With `TONGXING_TEST_UPDATE=1` the file is written instead of compared.
    @Test("docs/settings.md is the catalogue, word for word, and the handbooks lead to it")
    func handbook() throws {
        let docs = Repository.root.appending(path: "docs")
        let file = docs.appending(path: "settings.md")
        let text = SettingCatalogue.shipped.handbookPage
        if ProcessInfo.processInfo.environment["TONGXING_TEST_UPDATE"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
        for name in ["operations.md", "operations.zh-CN.md"] {
            let book = try String(contentsOf: docs.appending(path: name), encoding: .utf8)
            #expect(book.contains("(settings.md)"))
            for word in book.matches(of: /`([a-z]+(?:-[a-z]+)*\.[a-z-]+)(?:`| = )/).map({ String($0.1) }) {
                let isKey = SettingCatalogue.shipped.key(named: word) != nil
                #expect(isKey || ["tongxing.sock"].contains(word), "\(name): \(word)")
            }
        }
    }

    @Test("The documented file is accepted and changes no default")
    func defaultsAreAccepted() async throws {
        let path = Repository.root.appending(path: "Config/tongxing.toml").path()
        let settings = try await LiveSettings(SettingsSources(file: path))
        for key in settings.catalogue.keys { #expect(settings.current[key] == key.defaultValue, "\(key.name)") }
    }

    @Test("The production example is accepted and is safe to serve with")
    func productionExample() async throws {
        let path = Repository.root.appending(path: "Config/production.example.toml").path()
        let settings = try await LiveSettings(SettingsSources(file: path)).current
        #expect(settings.security.secureCookies)
        #expect(settings.rulesActivation == .approved)
        #expect(!settings.showsDemonstrationMarker)
        #expect(settings.dataDirectory.hasPrefix("/"))
    }

    @Test("The listing has a row for every setting, and its table is not broken by any text")
    func listing() {
        let rows = SettingCatalogue.shipped.listing.split(separator: "\n").dropFirst(2)
        #expect(rows.count == SettingCatalogue.shipped.keys.count)
        for row in rows { #expect(row.filter { $0 == "|" }.count == 6, "\(row)") }
    }

    @Test("A module's own switch and settings appear in the file and are checked like the others")
    func additional() async throws {
        let catalogue = SettingCatalogue(
            modules: [ModuleSwitch("knowledge", isOnByDefault: false, "知识库。", "Knowledge base.")],
            additional: [
                SettingKey("knowledge.review-days", .integer(1...365), default: .integer(90), "复核周期。", "Review.")
            ])
        #expect(catalogue.defaultsFile.contains("[modules]\n# 知识库。"))
        #expect(catalogue.defaultsFile.contains("review-days = 90"))
        let settings = try await LiveSettings(
            SettingsSources(environment: ["TONGXING_MODULES_KNOWLEDGE": "true", "TONGXING_KNOWLEDGE_REVIEW_DAYS": "30"]
            ),
            catalogue: catalogue)
        #expect(settings.current.activeModules == ["knowledge"])
        #expect(settings.current[try #require(catalogue.key(named: "knowledge.review-days"))] == .integer(30))
    }
}
