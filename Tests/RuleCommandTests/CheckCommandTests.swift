import Foundation
import ProgramUnderTest
import Testing

@Suite("tongxing rules check")
struct CheckCommandTests {
    private static let routes = "rules/service/routes.toml"

    @Test("Sound rules: exit 0, in every form")
    func sound() async throws {
        let place = try RulePlace()
        let text = try await place.run("check")
        #expect(text.status == 0 && text.output.isEmpty && text.errors.contains("0 处错误"))
        let json = try await place.run("check", "--format", "json")
        #expect(json.status == 0 && json.output == "[]\n")
        let report = try RulePlace.members(try await place.run("check", "--format", "sarif").output)
        let run = try #require((report["runs"] as? [[String: Any]])?.first)
        #expect((run["results"] as? [Any])?.isEmpty == true)
    }

    @Test("Two faults in one run: exit 1, at the character, as text, JSON and SARIF, with the suggestion")
    func faulty() async throws {
        let place = try RulePlace()
        try place.change(Self.routes, "matter = { present = true }", to: "mater = { present = true }")
        try place.change("rules/service/deadlines.toml", "within = { working-days = 2 }", to: "within = 2")
        let text = try await place.run("check")
        #expect(text.status == 1)
        for piece in ["error[RULE-0011]", "error[RULE-0040]", "^", "建议：改为“matter”"] {
            #expect(text.output.contains(piece), "\(piece): \(text.output)")
        }
        let json = try await place.run("check", "--format", "json", "--lang", "en")
        let list = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        let misspelt = try #require(list.first { $0["suggestion"] as? String == "matter" })
        #expect(misspelt["file"] as? String == Self.routes && (misspelt["line"] as? Int ?? 0) > 1)
        let sarif = try await place.run("check", "--format", "sarif")
        #expect(json.status == 1 && sarif.status == 1)
        let report = try RulePlace.members(sarif.output)
        #expect(report["version"] as? String == "2.1.0")
        let run = try #require((report["runs"] as? [[String: Any]])?.first)
        #expect((run["results"] as? [Any])?.count == list.count && list.count >= 3)
    }
}
