import Endpoints
import Foundation
import ProgramUnderTest
import Testing

@Suite("The rule folder is broken while the service runs", .serialized)
struct RuleFolderTests {
    /// What somebody does to the folder, and what the first fault has to name.
    enum Break: CaseIterable {
        case halfWritten, emptied, deleted, swapped, contradictory

        func happen(in town: Town) throws {
            let folder = town.folder.appending(path: "rules/service")
            switch self {
            case .halfWritten: try town.save(String(try town.text(of: Town.deadlines).prefix(900)), as: Town.deadlines)
            case .emptied: try town.save("", as: Town.deadlines)
            case .deleted: try FileManager.default.removeItem(at: folder.appending(path: "callbacks.toml"))
            case .swapped: try town.save(try town.text(of: "rules/service/routes.toml"), as: Town.deadlines)
            case .contradictory:
                let text = try town.text(of: "rules/service/routes.toml")
                try town.save(text.replacing("service.routes", with: "service.routes-2"), as: "rules/service/zz.toml")
            }
        }

        var told: String {
            switch self {
            case .halfWritten: "rules/service/deadlines.toml:"
            case .emptied: "rules/service/deadlines.toml:1:1:"
            case .deleted: "“service.callbacks”"
            case .swapped: "一个 [[deadline]] 也没有"
            case .contradictory: "rules/service/zz.toml:"
            }
        }
    }

    @Test(
        "Half-written, emptied, deleted, swapped, contradictory: the last good rules serve on; readiness, metric and log say so",
        arguments: ["approved", "on-save"])
    func broken(activation: String) async throws {
        let settings = "[rules]\nactivation = \"\(activation)\"\n"
        try await Town.visit(Town(settings: settings, ownsRules: true)) { town in
            let token = try await town.command("token", "create", "--title", "12345 热线", "--channel", "12345")
            town.setToken(token.output.trimmingCharacters(in: .whitespacesAndNewlines))
            let pristine = try Self.service(in: town)
            for fault in Break.allCases {
                try fault.happen(in: town)
                try await town.waits("\(fault) is told") { try await town.standing().contains(fault.told) }
                #expect(try await town.standing().hasPrefix("规则文件夹没有启用，仍用上一份规则："), "\(fault)")
                #expect(try await Self.isFaultShown(by: town))
                #expect(town.log.contains(fault.told.replacing("/", with: "\\/")) || town.log.contains(fault.told))
                let request = try await Walk(town: town).call("F-\(fault)", "雨水管网堵塞", subject: "drainage")
                #expect(request.clock("intake") != nil, "requests are decided by the last good rules")
                for (path, text) in pristine { try town.save(text, as: path) }
                try? FileManager.default.removeItem(at: town.folder.appending(path: "rules/service/zz.toml"))
                try await town.waits("\(fault) is over") { try await town.standing() == "正常" }
                #expect(try await !Self.isFaultShown(by: town))
            }
            let history = try await town.document("rules", "history").elements("revisions")
            #expect(history.map { $0.text("cause") } == ["seed"])
        }
    }

    private static func service(in town: Town) throws -> [String: String] {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: town.folder.appending(path: "rules/service").path())
        return Dictionary(
            uniqueKeysWithValues: try names.map { ("rules/service/\($0)", try town.text(of: "rules/service/\($0)")) })
    }

    private static func isFaultShown(by town: Town) async throws -> Bool {
        try await town.send("GET", "/metrics").text.contains("tongxing_rule_folder_fault 1")
    }
}
