import Foundation
import ProgramUnderTest

/// A copy of the part of this package that embeds the rule files and proves them: the rule files, the tool and the plugin
/// that embed them, and the target that they end up in. The checker, which takes minutes to build, is the one that was
/// built along with the tests.
final class PackageCopy: Sendable {
    struct Missing: Error { var name: String }
    struct Outcome { var status: Int32, lines: [Substring] }

    /// Named as the package is: only then are the modules of the built checker of the same package.
    private let folder: URL
    private static let parts = ["Plugins/Build/EmbedRules", "Sources/EmbedRulesTool", "Sources/ShippedRules", "rules"]

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "building-\(UUID().uuidString.prefix(8))")
            .appending(path: "tongxing")
        for part in Self.parts { try copy(part) }
        try Data(try Self.manifest.utf8).write(to: folder.appending(path: "Package.swift"))
    }

    deinit { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

    private func copy(_ part: String) throws {
        let target = folder.appending(path: part)
        try? FileManager.default.removeItem(at: target)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: ProgramUnderTest.package.appending(path: part), to: target)
    }

    /// Replaces the first place of a text in a rule file; returns its line, from 1.
    func replace(_ text: String, by other: String, in name: String) throws -> Int {
        let file = folder.appending(path: "rules").appending(path: name)
        let before = try String(contentsOf: file, encoding: .utf8)
        guard let range = before.firstRange(of: text) else { throw Missing(name: text) }
        try Data(before.replacingCharacters(in: range, with: other).utf8).write(to: file)
        return before[..<range.lowerBound].count { $0 == "\n" } + 1
    }

    /// Brings the rule files back as they are shipped.
    func mend() throws { try copy("rules") }

    /// Builds as anybody does; all that it keeps stays in the copy.
    func build() async throws -> Outcome {
        let (output, errors) = (folder.appending(path: "output"), folder.appending(path: "errors"))
        let process = try ChildProcess(
            [
                "/usr/bin/env", "swift", "build", "--target", "ShippedRules", "--manifest-cache", "local",
                "--scratch-path", folder.appending(path: ".build").path(),
            ], in: folder, streams: .init(output: output, errors: errors))
        let status = try await process.end()
        let said = try [output, errors].map { try String(contentsOf: $0, encoding: .utf8) }
        return Outcome(status: status, lines: said.flatMap { $0.split(separator: "\n") })
    }

    private static var manifest: String {
        get throws {
            """
            // swift-tools-version: 6.2
            import PackageDescription

            let package = Package(
                name: "tongxing",
                platforms: [.macOS(.v15)],
                targets: [
                    .executableTarget(name: "EmbedRulesTool"),
                    .plugin(
                        name: "EmbedRules", capability: .buildTool(), dependencies: ["EmbedRulesTool"],
                        path: "Plugins/Build/EmbedRules"),
                    .target(
                        name: "ShippedRules",
                        swiftSettings: [
                            .unsafeFlags([
                                "-I", "\(try products.appending(path: "Modules").path())",
                                "-load-plugin-executable", "\(try checker)#RuleMacros",
                            ])
                        ],
                        plugins: ["EmbedRules"]),
                ]
            )

            """
        }
    }

    /// The folder of what was built along with the tests.
    private static var products: URL {
        get throws {
            let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return URL(filePath: own).deletingLastPathComponent()
        }
    }

    /// The checker as the compiler runs it, which the package manager may name with a suffix.
    private static var checker: String {
        get throws {
            let found = try ["RuleMacros-tool", "RuleMacros"].map { try products.appending(path: $0).path() }
            guard let path = found.first(where: FileManager.default.isExecutableFile) else {
                throw Missing(name: "RuleMacros")
            }
            return path
        }
    }
}
