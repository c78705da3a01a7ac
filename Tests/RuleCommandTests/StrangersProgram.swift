import Foundation
import ProgramUnderTest

/// A program made of the sources of another package and of what the library product `RuleKit` has, as built.
final class StrangersProgram: Sendable {
    /// The compiler's words.
    struct NotCompiled: Error, CustomStringConvertible {
        let description: String
    }

    /// The targets of the product, and those below them.
    private static let targets = [
        "WorkCalendar", "TOMLSyntax", "RuleModel", "RuleEngine", "Lifecycle", "RulePlugins", "RuleScenarios",
        "CalendarRules", "UnitRules", "CatalogRules", "DeadlineRules", "EscalationRules", "RouteRules", "ChannelRules",
        "CallbackRules", "PermissionRules", "ClauseRules",
    ]

    private let folder: URL

    init(sources: [URL]) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "stranger-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let products = try ProgramUnderTest.executable.deletingLastPathComponent()
        let objects = Self.targets.flatMap { target in
            Self.sources(of: target).map { products.appending(path: "\(target).build/\($0).o").path() }
        }
        let errors = folder.appending(path: "errors")
        let compiler = try ChildProcess(
            [
                "/usr/bin/env", "swiftc", "-swift-version", "6", "-I", products.appending(path: "Modules").path(),
                "-module-name", "stars", "-o", folder.appending(path: "stars").path(),
            ] + sources.map { $0.path() } + objects, streams: .init(errors: errors))
        guard try await compiler.end(within: .seconds(180)) == 0 else {
            let words = try String(contentsOf: errors, encoding: .utf8)
            try? FileManager.default.removeItem(at: folder)
            throw NotCompiled(description: words)
        }
    }

    /// The names of a target's source files; a build folder may hold objects of some that are gone.
    private static func sources(of target: String) -> [String] {
        ["Sources", "Plugins/Rules"].flatMap { folder in
            let place = ProgramUnderTest.package.appending(path: folder).appending(path: target).path()
            let paths = FileManager.default.enumerator(atPath: place)?.compactMap { $0 as? String } ?? []
            return paths.filter { $0.hasSuffix(".swift") }.map { URL(filePath: $0).lastPathComponent }
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// What the program says: its lines, and how it ended.
    func run(_ words: [String]) async throws -> (lines: [String], status: Int32) {
        let output = folder.appending(path: UUID().uuidString)
        let program = try ChildProcess(
            [folder.appending(path: "stars").path()] + words, streams: .init(output: output))
        let status = try await program.end(within: .seconds(120))
        let text = try String(contentsOf: output, encoding: .utf8)
        return (text.split(separator: "\n").map(String.init), status)
    }
}
