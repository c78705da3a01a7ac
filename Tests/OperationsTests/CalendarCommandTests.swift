import Foundation
import ProgramUnderTest
import Testing

@Suite("Due dates on the command line")
struct CalendarCommandTests {
    @Test("Where there is no folder of rule files, the calendar that the program was built with answers")
    func withoutRules() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "calendar-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = ProgramUnderTest(in: folder, environment: ["TONGXING_RULES_DIRECTORY": "nowhere"])

        let one = try await program.run(["calendar", "due", "--from", "2026-02-13", "--working-days", "3"])
        // The Spring Festival of 2026: 14 February is worked, 15 to 23 are not.
        #expect(one.output == "2026-02-25\n")
        let many = try await program.run(["calendar", "due", "--stdin"], input: "2026-02-13 3\n2026-02-13 1\n")
        #expect(many.output == "2026-02-25\n2026-02-14\n")

        let named = try await program.run(
            ["calendar", "due", "--from", "2026-02-13", "--working-days", "3", "--rules", "nowhere", "--lang", "en"])
        #expect(named.status == 2)
        #expect(named.errors.contains("name the folder with --rules"))
    }

    @Test("Due dates and cases are printed as JSON too")
    func documents() async throws {
        let program = ProgramUnderTest(
            in: FileManager.default.temporaryDirectory, environment: ["TONGXING_RULES_DIRECTORY": "nowhere"])
        let asked: [(arguments: [String], expected: String)] = [
            (["--from", "2026-02-10"], #"{"due":"2026-02-26","provisional":false}"#),
            (
                ["--from", "2026-02-10T16:00:00+08:00"],
                #"{"due":"2026-02-26","dueAt":"2026-02-26T17:30:00+08:00","provisional":false}"#
            ),
            (["--from", "2026-12-30"], #"{"due":"2027-01-08","provisional":true}"#),
        ]
        for (arguments, expected) in asked {
            let outcome = try await program.run(
                ["calendar", "due", "--working-days", "7", "--format", "json"] + arguments)
            #expect(outcome.output == expected + "\n")
        }
        let lines = try await program.run(["calendar", "due", "--stdin", "--format", "json", "--lang", "en"])
        #expect(lines.status == 2 && lines.errors.contains("leave --format json out"))
        let cases = try await program.run(
            ["calendar", "cases", "-", "--format", "json", "--lang", "en"],
            input:
                #"{"calendars": {}, "cases": [{"id": "x", "op": "is_open", "calendar": "c", "input": {}, "expected": {}}]}"#
        )
        #expect(cases.status == 1)
        #expect(
            cases.output.hasPrefix(
                #"{"passed":0,"failed":1,"outcomes":[{"id":"x","operation":"is_open","passed":false,"#))
        #expect(cases.output.contains("no calendar"))
    }

    @Test("Refusals and failed cases are told in the language asked for alone")
    func languages() async throws {
        let program = ProgramUnderTest(
            in: FileManager.default.temporaryDirectory, environment: ["TONGXING_RULES_DIRECTORY": "nowhere"])
        let cases = #"""
            {"calendars": {}, "cases": [{"id": "x", "op": "is_open", "calendar": "c", "input": {}, "expected": {}}]}
            """#
        let asked: [(arguments: [String], input: String, chinese: String, english: String)] = [
            (
                ["due", "--from", "2026-02-30", "--working-days", "3"], "",
                "没有这个日期，应为 yyyy-mm-dd\n", "no such date; write yyyy-mm-dd\n"
            ),
            (
                ["due", "--stdin"], "2026-02-13 x\n",
                "error: line 1: 工作日数应为整数\n", "error: line 1: N must be a whole number\n"
            ),
            (
                ["cases", "-"], cases, "FAIL x is_open：文件里没有日历“c”\n0 passed, 1 failed\n",
                "FAIL x is_open: no calendar “c” in the file\n0 passed, 1 failed\n"
            ),
        ]
        for (arguments, input, chinese, english) in asked {
            for (language, expected) in [("zh", chinese), ("en", english)] {
                let outcome = try await program.run(["calendar"] + arguments + ["--lang", language], input: input)
                #expect(outcome.output + outcome.errors == expected)
            }
        }
    }
}
