import Endpoints
import Foundation
import ProgramUnderTest
import Testing

/// A folder in which the program is run, with a data folder in it.
final class CommandPlace: Sendable {
    let folder: URL
    let data: String
    private let program: ProgramUnderTest

    /// - Parameters:
    ///   - name: of the data folder.
    ///   - ownsRules: whether it has a copy of the rules that the program may write to.
    init(data name: String = "data", ownsRules: Bool = false) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "cli-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        data = folder.appending(path: name).path(percentEncoded: false)
        let rules = folder.appending(path: "rules")
        if ownsRules {
            try FileManager.default.copyItem(at: ProgramUnderTest.package.appending(path: "rules"), to: rules)
        }
        program = ProgramUnderTest(
            in: folder, environment: ownsRules ? ["TONGXING_RULES_DIRECTORY": rules.path()] : [:])
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func run(_ arguments: String..., input: String = "") async throws -> ProgramUnderTest.Outcome {
        try await runs(arguments, input: input)
    }

    func runs(_ arguments: [String], input: String = "") async throws -> ProgramUnderTest.Outcome {
        try await program.run(arguments + ["--data", data, "--lang", "en"], input: input)
    }

    /// Runs a command that takes no data folder.
    func runApart(_ arguments: String...) async throws -> ProgramUnderTest.Outcome {
        try await program.run(arguments + ["--lang", "en"])
    }

    /// Starts a command that goes on until it ends or is ended.
    func start(_ arguments: String...) throws -> RunningProgram {
        try program.start(arguments + ["--data", data, "--lang", "en"])
    }

    /// Runs a command that has to succeed, and returns what it printed.
    @discardableResult
    func output(_ arguments: String..., input: String = "") async throws -> String {
        let outcome = try await runs(arguments, input: input)
        #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
        return outcome.output
    }

    func document(_ arguments: String...) async throws -> JSONValue {
        let outcome = try await runs(arguments + ["--format", "json"])
        return try JSONValue(reading: Array(outcome.output.utf8))
    }

    /// Appoints the three administrators.
    func appoint() async throws {
        try await output(
            "user", "first", "--operations", "zhou:周叙言", "--security", "qin:秦望舒", "--auditor", "tang:唐予安")
    }
}
