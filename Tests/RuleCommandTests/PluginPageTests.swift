import Foundation
import ProgramUnderTest
import Testing

@Suite("Page on new kinds of rule")
struct PluginPageTests {
    private static let source = ProgramUnderTest.package.appending(
        path: "Tests/RuleEngineTests/Policy/StarsPlugin.swift")

    @Test("The plugin of the page is the one that the tests of the engine run")
    func same() throws {
        let page = try String(
            contentsOf: ProgramUnderTest.package.appending(path: "docs/rules/plugins.md"), encoding: .utf8)
        let parts = page.components(separatedBy: "```swift\n")
        try #require(parts.count == 2)
        let code = try #require(parts[1].components(separatedBy: "```").first)
        #expect(try String(contentsOf: Self.source, encoding: .utf8) == code)
    }

    @Test("It is compiled by a stranger, who sees the public API alone")
    func stranger() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "plugin-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let modules = try ProgramUnderTest.executable.deletingLastPathComponent().appending(path: "Modules").path()
        func status(of file: URL) async throws -> (Int32, String) {
            let errors = folder.appending(path: "errors")
            let compiler = try ChildProcess(
                [
                    "/usr/bin/env", "swiftc", "-typecheck", "-swift-version", "6", "-I", modules, "-module-name",
                    "Stranger",
                    file.path(),
                ], streams: .init(errors: errors))
            let status = try await compiler.end(within: .seconds(120))
            return (status, try String(contentsOf: errors, encoding: .utf8))
        }
        let (code, errors) = try await status(of: Self.source)
        #expect(code == 0, "\(errors)")
        // The compiler would say so if something were not public.
        let curious = folder.appending(path: "Curious.swift")
        try Data("import RuleEngine\nfunc look(_ board: RuleBoard<Int>) {}\n".utf8).write(to: curious)
        #expect(try await status(of: curious).0 != 0)
    }
}
