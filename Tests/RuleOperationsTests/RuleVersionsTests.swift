import Endpoints
import Foundation
import Lifecycle
import Logging
import RuleKeeping
import RuleModel
import RuleOperations
import RulePlugins
import ShippedRules
import Store
import StoreSQLite
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("The versions of the rules over HTTP")
struct RuleVersionsTests {
    private static let drafts = VersionsHouse.drafts
    private static let author = VersionsHouse.author
    private static let other = VersionsHouse.other

    @Test("Drafted by one, approved by another, in the history, rolled back; every answer is as described")
    func story() async throws {
        try await VersionsHouse.with { versions in
            let former = try #require(try await versions.get("/api/v1/rules/revisions").elements("revisions").first)
            #expect(former["cause"] == "seed")
            #expect(former["isActive"] == true)
            let made = try await versions.post(
                Self.drafts, VersionsHouse.changed(note: "放宽"), as: Self.author, status: 201)
            let hash = try #require(made["hash"]?.string)
            #expect((made["state"], made["author"], made["note"]) == ("waiting", "su", "放宽"))
            #expect(try await versions.get(Self.drafts).elements("drafts").map { $0["hash"] } == [.string(hash)])
            let own = await versions.problem("\(Self.drafts)/\(hash)/approve", as: Self.author)
            #expect((own?.status, own?.kind) == (403, "second-person-needed"))
            let approved = try await versions.post("\(Self.drafts)/\(hash.prefix(10))/approve", [:], as: Self.other)
            #expect((approved["state"], approved["decidedBy"]) == ("active", "qin"))
            let again = await versions.problem("\(Self.drafts)/\(hash)/approve", as: Self.other)
            #expect((again?.status, again?.kind) == (409, "draft-decided"))
            let files = try await versions.get("/api/v1/rules/revisions/\(hash)").elements("files")
            #expect(files.count == ShippedRules.files.count)

            let back: JSONValue = ["revision": former["revision"] ?? .null, "note": "误改"]
            let rolledBack = try await versions.post("/api/v1/rules/rollbacks", back, as: Self.other)
            #expect((rolledBack["cause"], rolledBack["note"]) == ("rollback", "误改"))
            #expect((rolledBack["state"], rolledBack["isActive"]) == ("active", true))
            let history = try await versions.get("/api/v1/rules/revisions").elements("revisions")
            #expect(history.map { $0["cause"] } == ["rollback", "publish", "seed"])
            #expect(history.map { $0["isActive"] } == [true, false, false])

            let forth: JSONValue = ["revision": .string(hash), "note": "没错"]
            let drafted = try await versions.post("/api/v1/rules/rollbacks", forth, as: Self.author)
            #expect((drafted["state"], drafted["isActive"]) == ("waiting", false))
            #expect(drafted["number"] == nil && drafted["activatedAt"] == nil)
            for note in ["", " "] {
                let mute: JSONValue = ["revision": .string(hash), "note": .string(note)]
                let refused = await versions.problem("/api/v1/rules/rollbacks", mute, as: Self.author)
                #expect((refused?.status, refused?.kind) == (422, "invalid-body"), "\(note)")
            }
        }
    }

    @Test("What cannot be is refused with a sentence, and files with errors with each error")
    func refused() async throws {
        try await VersionsHouse.with { versions in
            let broken: JSONValue = ["files": [["path": "service/deadlines.toml", "text": "[pack"]], "note": "改"]
            let faulty = await versions.problem(Self.drafts, broken, as: Self.author)
            #expect((faulty?.status, faulty?.kind) == (422, "rules-unusable"))
            #expect(faulty?.faults.isEmpty == false)
            #expect(faulty?.faults.first?.pointer == "rules/service/deadlines.toml")
            let body = try #require(faulty?.reply(in: .english, instance: Self.drafts).body)
            let record = try RuleFaultsRecord(reading: body)
            #expect(record.faults.map(\.message) == faulty?.faults.map(\.detail))
            #expect(record.files == [RuleFile(path: "rules/service/deadlines.toml", text: "[pack")])
            let same = await versions.problem(
                Self.drafts, VersionsHouse.body(ShippedRules.files, [.init("note", "改")]), as: Self.author)
            #expect((same?.status, same?.kind) == (409, "rules-unchanged"))
            let stale = await versions.problem(Self.drafts, VersionsHouse.changed(base: "0000"), as: Self.author)
            #expect((stale?.status, stale?.kind) == (409, "draft-stale"))
            let past = await versions.problem(
                Self.drafts, VersionsHouse.changed(effective: "2026-02-01"), as: Self.author)
            #expect((past?.status, past?.kind) == (422, "invalid-body"))
            #expect(past?.detail.chinese.contains("启用时间 2026-02-01 已经过了") == true)
            let nonsense = await versions.problem(
                Self.drafts, VersionsHouse.changed(effective: "2026-02-30"), as: Self.author)
            #expect(nonsense?.faults.first?.pointer == "/effective")
            for note in [nil, "", " "] {
                let mute = await versions.problem(Self.drafts, VersionsHouse.changed(note: note), as: Self.author)
                #expect((mute?.status, mute?.kind) == (422, "invalid-body"), "\(note ?? "none")")
            }
            let unsaid = await versions.problem(Self.drafts, VersionsHouse.changed(note: nil), as: Self.author)?.faults
                .first
            #expect(unsaid?.detail.english == "A reason for the history and for who approves is required.")
            for path in ["\(Self.drafts)/0000/approve", "\(Self.drafts)/0000/withdraw"] {
                #expect(await versions.problem(path, as: Self.other)?.status == 404)
            }
        }
    }

    @Test("A date is the first moment of that day where the rules hold")
    func dated() async throws {
        try await VersionsHouse.with { versions in
            let made = try await versions.post(
                Self.drafts, VersionsHouse.changed(effective: "2026-03-01"), as: Self.author, status: 201)
            #expect(made["activation"] == "2026-03-01T00:00:00+08:00")
            let hash = try #require(made["hash"]?.string)
            let approved = try await versions.post("\(Self.drafts)/\(hash)/approve", [:], as: Self.other)
            #expect((approved["state"], approved["activation"]) == ("approved", "2026-03-01T00:00:00+08:00"))
            let again = await versions.problem("\(Self.drafts)/\(hash)/approve", as: Self.other)
            #expect((again?.status, again?.kind) == (409, "draft-decided"))
            // It can: refused, that is.
            #expect(again?.detail.chinese.contains("请退回它") == true && again?.detail.chinese.contains("不能") == false)
        }
    }

    @Test("On the socket a publication is what the settings say: at once, or a draft", arguments: [true, false])
    func publication(atOnce: Bool) async throws {
        try await VersionsHouse.with(mode: atOnce ? .onSave : .approved) { versions in
            let machine = Principal(id: "os:root", name: "root", roles: [.operations], unit: nil, proof: .socket)
            let made = try await versions.post(
                "/operations/v1/rules/publications", VersionsHouse.changed(note: "放宽"), as: machine)
            #expect(made["state"] == .string(atOnce ? "active" : "waiting"))
        }
    }
}
