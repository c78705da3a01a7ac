import Foundation
import ProgramUnderTest
import RuleModel
import ShippedRules
import Testing

/// The compiler with the built checker, over the source that the build makes of the rule files.
@Suite("Building with rule files that are wrong")
struct BrokenBuildTests {
    private static let path = "service/deadlines.toml"

    @Test("The compiler stops at the line of the rule file, names the column and says what is expected")
    func broken() async throws {
        let place = try CompilingPlace()
        let line = try place.replace(
            "within = { working-days = 7 }", by: "within = { working-days = \"seven\" }", in: Self.path)
        let outcome = try await place.compile()
        #expect(outcome.status != 0)
        let errors = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("rules/") && $0.contains(": error: ") }
        #expect(errors.map { $0.prefix { $0 != " " } } == ["rules/\(Self.path):\(line):1:"], "\(outcome.errors)")
        #expect(errors.allSatisfy { $0.contains("working-days") && $0.contains("27") })
    }

    @Test("Every rule that is broken is told in one run, in whichever file it is")
    func several() async throws {
        let place = try CompilingPlace()
        let first = try place.replace("force = \"binding\"", by: "force = \"bindign\"", in: Self.path)
        let second = try place.replace("[[route]]", by: "[[rout]]", in: "service/routes.toml")
        let outcome = try await place.compile()
        for (path, line) in [(Self.path, first), ("service/routes.toml", second)] {
            #expect(outcome.errors.contains("rules/\(path):\(line):1: error: "), "\(outcome.errors)")
        }
    }

    @Test("The rule files as they are shipped compile")
    func sound() async throws {
        let outcome = try await CompilingPlace().compile()
        #expect(outcome.status == 0, "\(outcome.errors)")
    }
}

/// A copy of the rule files, compiled as the product compiles them.
private final class CompilingPlace: Sendable {
    struct Missing: Error { var name: String }
    struct Outcome { var status: Int32, errors: String }

    private let folder: URL
    private let names: [String]
    private var rules: URL { folder.appending(path: "rules") }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "compiling-\(UUID().uuidString.prefix(8))")
        names = ShippedRules.files.map { String($0.path.dropFirst("rules/".count)) }
        for file in ShippedRules.files {
            let copy = folder.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: copy)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Replaces the first place of a text in a file; returns its line, from 1.
    func replace(_ text: String, by other: String, in name: String) throws -> Int {
        let file = rules.appending(path: name)
        let before = try String(contentsOf: file, encoding: .utf8)
        guard let range = before.firstRange(of: text) else { throw Missing(name: text) }
        try Data(before.replacingCharacters(in: range, with: other).utf8).write(to: file)
        return before[..<range.lowerBound].count { $0 == "\n" } + 1
    }

    /// Embeds the files with the build's tool, and lets the compiler check what it made with the build's checker.
    func compile() async throws -> Outcome {
        let source = folder.appending(path: "Embedded.swift").path()
        let embedded = try await run([try Self.product("EmbedRulesTool"), rules.path(), source] + names)
        guard embedded.status == 0 else { return embedded }
        let sources = ProgramUnderTest.package.appending(path: "Sources/ShippedRules")
        return try await run(
            [
                "/usr/bin/env", "swiftc", "-typecheck", "-swift-version", "6", "-module-name", "ShippedRules",
                "-package-name", "tongxing", "-I", try Self.products.appending(path: "Modules").path(),
                "-load-plugin-executable", "\(try Self.product("RuleMacros"))#RuleMacros", source,
                sources.appending(path: "ProvenRules.swift").path(),
                sources.appending(path: "ShippedRules.swift").path(),
            ])
    }

    private func run(_ words: [String]) async throws -> Outcome {
        let errors = folder.appending(path: "errors")
        let status = try await ChildProcess(words, in: folder, streams: .init(errors: errors)).end()
        return Outcome(status: status, errors: try String(contentsOf: errors, encoding: .utf8))
    }

    /// The folder of what was built along with the tests.
    private static var products: URL {
        get throws {
            let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return URL(filePath: own).deletingLastPathComponent()
        }
    }

    /// A tool of the build, which the package manager may name with a suffix.
    private static func product(_ name: String) throws -> String {
        let found = try ["\(name)-tool", name].map { try products.appending(path: $0).path() }
        guard let path = found.first(where: FileManager.default.isExecutableFile) else { throw Missing(name: name) }
        return path
    }
}
