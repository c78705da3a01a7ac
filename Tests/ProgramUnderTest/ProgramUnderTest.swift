package import Foundation

/// The built program `tongxing`, run as operations run it.
package struct ProgramUnderTest: Sendable {
    /// How one run ended and what it said.
    package struct Outcome: Sendable {
        package var status: Int32
        package var output: String
        package var errors: String
    }

    /// The working folder of its runs.
    package let folder: URL
    package var environment: [String: String]

    package init(in folder: URL, environment: [String: String] = [:]) {
        self.folder = folder
        self.environment = environment
    }

    /// The program that was built along with the tests, beside the program that runs them.
    package static var executable: URL {
        get throws {
            let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            let products = URL(filePath: own).deletingLastPathComponent()
            let names = ["tongxing", "Tongxing"]
            guard
                let found = names.map({ products.appending(path: $0) }).first(where: {
                    FileManager.default.isExecutableFile(atPath: $0.path())
                })
            else { throw CocoaError(.fileNoSuchFile) }
            return found
        }
    }

    /// The folder of the package, whose `rules` the program reads.
    package static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Runs to the end.
    package func run(_ arguments: [String], input: String = "") async throws -> Outcome {
        let files = folder.appending(path: "run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: files) }
        try Data(input.utf8).write(to: files.appending(path: "input"))
        let status = try await process(arguments, files: files).end()
        return try Outcome(
            status: status, output: String(contentsOf: files.appending(path: "output"), encoding: .utf8),
            errors: String(contentsOf: files.appending(path: "errors"), encoding: .utf8))
    }

    /// A process that reads `input` of the folder `files`, and writes `output` and `errors` there.
    func process(_ arguments: [String], files: URL, through launcher: [String] = []) throws -> ChildProcess {
        var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("TONGXING_") }
        environment["TONGXING_RULES_DIRECTORY"] = Self.package.appending(path: "rules").path()
        return try ChildProcess(
            launcher + [try Self.executable.path()] + arguments,
            environment: environment.merging(self.environment) { $1 }, in: folder,
            streams: .init(
                input: files.appending(path: "input"), output: files.appending(path: "output"),
                errors: files.appending(path: "errors")))
    }
}
