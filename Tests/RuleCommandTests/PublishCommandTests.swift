import ProgramUnderTest
import Testing

@Suite("tongxing rules publish and approve")
struct PublishCommandTests {
    @Test("A day that is none is a wrong call, told with the option's name", arguments: ["publish", "approve"])
    func nonsense(command: String) async throws {
        let place = try RulePlace()
        let call = command == "approve" ? ["approve", "0a1b", "--effective"] : ["publish", "--effective"]
        for day in ["tomorrow", "2026-02-30"] {
            let outcome = try await place.runs(call + [day])
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains("--effective 应为日期，如 2026-12-01。"), "\(outcome.errors)")
        }
    }
}
