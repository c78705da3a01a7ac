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
}
