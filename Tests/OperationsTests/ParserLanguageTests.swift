import Foundation
import ProgramUnderTest
import Testing

@Suite("What the argument parser says")
struct ParserLanguageTests {
    private let program = ProgramUnderTest(in: FileManager.default.temporaryDirectory)

    static let refusals: [(arguments: [String], chinese: String, english: String)] = [
        (["serve", "--nonsense"], "错误：没有“--nonsense”这个选项。", "Error: Unknown option '--nonsense'"),
        (
            ["backup", "x", "--confg", "y"], "错误：没有“--confg”这个选项，是不是“--config”？",
            "Error: Unknown option '--confg'. Did you mean '--config'?"
        ),
        (["serve", "--port"], "错误：“--port <port>”缺少值。", "Error: Missing value for '--port <port>'"),
        (["backup"], "错误：缺少“<target>”。", "Error: Missing expected argument '<target>'"),
        (["nonsense"], "错误：“nonsense”用不上：没有这个子命令，或者参数写多了。", "Error: Unexpected argument 'nonsense'"),
        (["backup", "a", "b", "c"], "错误：有 2 个参数用不上：“b、c”。", "Error: 2 unexpected arguments: 'b', 'c'"),
        (
            ["doctor", "--format", "xml"], "错误：“xml”不能作“--format <format>”的值，应为 text、json 之一。",
            "Error: The value 'xml' is invalid for '--format <format>'. Please provide one of 'text' and 'json'."
        ),
        (
            ["calendar", "due", "--from", "2026-02-13", "--working-days", "x"],
            "错误：“x”不能作“--working-days <working-days>”的值。",
            "Error: The value 'x' is invalid for '--working-days <working-days>'"
        ),
    ]

    @Test("A refusal is in the language asked for, with the usage; exit 2", arguments: refusals)
    func refused(arguments: [String], chinese: String, english: String) async throws {
        for (language, expected, usage) in [("zh", chinese, "\n用法：tongxing"), ("en", english, "\nUsage: tongxing")] {
            let outcome = try await program.run(arguments + ["--lang", language])
            #expect(outcome.status == 2)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.hasPrefix(expected + "\n"), "\(outcome.errors)")
            #expect(outcome.errors.contains(usage), "\(outcome.errors)")
        }
    }

    @Test("Help names every option, the language too, under headings of its language")
    func help() async throws {
        for (language, headings) in [("zh", ["概述：", "用法：", "选项："]), ("en", ["OVERVIEW: ", "USAGE: ", "OPTIONS:"])] {
            let outcome = try await program.run(["doctor", "--help", "--lang", language])
            #expect(outcome.status == 0 && outcome.errors.isEmpty)
            for word in headings + ["--config", "--data", "--format", "--lang <lang>", "--help"] {
                #expect(outcome.output.contains(word), "\(word): \(outcome.output)")
            }
        }
    }

    @Test("A language that is not spoken is refused", arguments: [["--lang", "fr"], ["--lang"], ["--lang="]])
    func otherLanguage(arguments: [String]) async throws {
        let outcome = try await program.run(["doctor"] + arguments)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("zh 或 en") && outcome.errors.contains("zh or en"))
    }
}
