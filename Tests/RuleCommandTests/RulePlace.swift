import Foundation
import ProgramUnderTest
import Testing

/// A folder with a copy of the shipped rules, on which the program is run as policy staff run it.
final class RulePlace: Sendable {
    let folder: URL
    private let program: ProgramUnderTest

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rules-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: ProgramUnderTest.package.appending(path: "rules"), to: folder.appending(path: "rules"))
        program = ProgramUnderTest(
            in: folder, environment: ["TONGXING_RULES_DIRECTORY": folder.appending(path: "rules").path()])
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func run(_ arguments: String..., input: String = "") async throws -> ProgramUnderTest.Outcome {
        try await runs(arguments, input: input)
    }

    func runs(_ arguments: [String], input: String = "") async throws -> ProgramUnderTest.Outcome {
        try await program.run(["rules"] + arguments, input: input)
    }

    func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    /// Replaces a piece of a file, which has to be there.
    func change(_ name: String, _ piece: String, to other: String) throws {
        let before = try text(name)
        try #require(before.contains(piece))
        try write(before.replacing(piece, with: other), to: name)
    }

    /// The members of a JSON document.
    static func members(_ output: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }
}
