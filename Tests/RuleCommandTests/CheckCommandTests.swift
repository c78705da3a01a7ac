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
        #expect((run["results"] as? [Any])?.count == list.count && list.count == 3)
    }

    @Test("Counts in English are one or many; paths are those of the folder as it was named, from wherever it is named")
    func english() async throws {
        let place = try RulePlace()
        #expect(try await place.run("check", "--lang", "en").errors.contains("0 errors"))
        try place.change("rules/service/callbacks.toml", "attempts = 2", to: "attempts = 0")
        for folder in ["rules", "./rules", place.folder.appending(path: "rules").path()] {
            let outcome = try await place.run("check", "--lang", "en", "--rules", folder)
            #expect(outcome.errors.contains(", 1 error;"), "\(outcome.errors)")
            #expect(outcome.output.hasPrefix("rules/service/callbacks.toml:"), "\(outcome.output)")
        }
        try FileManager.default.moveItem(
            at: place.folder.appending(path: "rules"), to: place.folder.appending(path: "tests"))
        let name = "../\(place.folder.lastPathComponent)/tests"
        let renamed = try await place.run("check", "--rules", name)
        #expect(renamed.output.hasPrefix("\(name)/service/callbacks.toml:"), "\(renamed.output)")
    }

    @Test("A folder and a broken link that are named like rule files are told; the other files are checked")
    func unreadable() async throws {
        let place = try RulePlace()
        let service = place.folder.appending(path: "rules/service")
        try FileManager.default.createDirectory(
            at: service.appending(path: "旧.toml"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: service.appending(path: "断.toml"), withDestinationURL: service.appending(path: "没有.toml"))
        try place.change("rules/service/callbacks.toml", "attempts = 2", to: "attempts = 0")
        let outcome = try await place.run("check")
        #expect(outcome.status == 1 && outcome.errors.contains("3 处错误"), "\(outcome.errors)")
        let folder = "规则文件 rules/service/旧.toml 读不出来：这是文件夹，不是文件。"
        let link = "规则文件 rules/service/断.toml 读不出来：这是断开的链接"
        for piece in [folder, link, "RULE-0007"] {
            #expect(outcome.output.contains(piece), "\(piece): \(outcome.output)")
        }
    }

    @Test("fmt says as JSON which files would change, which changed, and what is wrong with others")
    func formatted() async throws {
        let place = try RulePlace()
        let clean = try await place.run("fmt", "--check", "--format", "json")
        #expect(clean.status == 0 && clean.output == "{\"isCheck\":true,\"changed\":[],\"faults\":[]}\n")
        try place.change(Self.routes, "id = \"by-matter\"", to: "id   =   \"by-matter\"")
        try place.change("rules/service/callbacks.toml", "attempts = 2", to: "attempts = ")
        for (arguments, isCheck) in [(["--check"], true), ([], false)] {
            let outcome = try await place.runs(["fmt", "--format", "json"] + arguments)
            let record = try RulePlace.members(outcome.output)
            #expect(outcome.status == 1 && record["isCheck"] as? Bool == isCheck)
            #expect(record["changed"] as? [String] == [Self.routes])
            let faults = try #require(record["faults"] as? [[String: Any]])
            #expect(faults.map { $0["code"] as? String } == ["TOML-0005"])
            #expect(faults.first?["file"] as? String == "rules/service/callbacks.toml")
            #expect(try place.text(Self.routes).contains("id   =") == isCheck)
        }
        let text = try await place.run("fmt", "--check")
        #expect(text.output.isEmpty && text.errors.contains("error[TOML-0005]"))
    }
}
