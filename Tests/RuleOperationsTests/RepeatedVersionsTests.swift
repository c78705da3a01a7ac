import Endpoints
import RuleModel
import TOMLSyntax
import Testing

@Suite("Rules sent again under a key")
struct RepeatedVersionsTests {
    /// One thing that is done about rules over HTTP.
    struct Deed: Sendable, CustomTestStringConvertible {
        /// What the audit calls it.
        let action: String
        var person = VersionsHouse.other
        /// Does what has to be before, and says where it is sent, and what.
        let prepared: @Sendable (VersionsHouse) async throws -> (path: String, body: JSONValue)
        let otherBody: JSONValue

        var testDescription: String { action }
    }

    private static let deeds = [
        Deed(
            action: "draft-rules", person: VersionsHouse.author,
            prepared: { _ in (VersionsHouse.drafts, VersionsHouse.changed()) },
            otherBody: VersionsHouse.changed(days: 11)),
        Deed(
            action: "approve-rules", prepared: { ("\(try await drafted($0))/approve", [:]) },
            otherBody: ["effective": "2026-03-01"]),
        Deed(
            action: "refuse-rules", prepared: { ("\(try await drafted($0))/refuse", ["reason": "太宽"]) },
            otherBody: ["reason": "太窄"]),
        Deed(
            action: "withdraw-rules", person: VersionsHouse.author,
            prepared: { ("\(try await drafted($0))/withdraw", [:]) }, otherBody: .null),
        Deed(
            action: "roll-back-rules",
            prepared: { house in
                let former = try await house.get("/api/v1/rules/revisions").elements("revisions").first?["revision"]
                _ = try await house.post("\(try await drafted(house))/approve", [:], as: VersionsHouse.other)
                return (VersionsHouse.rollbacks, ["revision": former ?? .null, "note": "误改"])
            }, otherBody: ["revision": "0000", "note": "误改"]),
    ]

    /// Where a draft is.
    private static func drafted(_ house: VersionsHouse) async throws -> String {
        let made = try await house.post(
            VersionsHouse.drafts, VersionsHouse.changed(), as: VersionsHouse.author, status: 201)
        return "\(VersionsHouse.drafts)/\(try #require(made["hash"]?.string))"
    }

    @Test("A key and its body are one deed and one answer; another body under the key is refused", arguments: deeds)
    func once(deed: Deed) async throws {
        try await VersionsHouse.with { house in
            let (path, body) = try await deed.prepared(house)
            let first = try await house.answer(.post, path, body, as: deed.person, under: "k")
            let audit = try await house.audited()
            #expect(audit.last == deed.action)
            #expect(first.headers.isEmpty)
            let second = try await house.answer(.post, path, body, as: deed.person, under: "k")
            #expect((second.status, second.body) == (first.status, first.body))
            #expect(second.headers.map(\.name) == ["Idempotent-Replayed"])
            let reused = await house.problem(path, deed.otherBody, as: deed.person, under: "k")
            #expect((reused?.status, reused?.kind) == (422, "idempotency-key-reused"))
            #expect(try await house.audited() == audit)
        }
    }

    @Test("A deed comes under a key of its own for each person", arguments: deeds)
    func scoped(deed: Deed) async throws {
        try await VersionsHouse.with { house in
            let (path, body) = try await deed.prepared(house)
            _ = try await house.answer(.post, path, body, as: deed.person, under: "k")
            let third = VersionsHouse.person("zhou", "周")
            let answer = try? await house.answer(.post, path, body, as: third, under: "k")
            #expect(answer?.headers.isEmpty != false, "what another was answered is not given again")
        }
    }

    @Test("Twenty calls with one key at one moment are one deed", arguments: deeds)
    func stormed(deed: Deed) async throws {
        try await VersionsHouse.with { house in
            let (path, body) = try await deed.prepared(house)
            let before = try await house.audited()
            let answers = await withTaskGroup(of: Result<[UInt8], any Error>.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        do {
                            return .success(
                                try await house.answer(.post, path, body, as: deed.person, under: "k").body)
                        } catch { return .failure(error) }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(answers.compactMap { try? $0.get() }).count == 1)
            for case .failure(let error) in answers {
                #expect((error as? Problem)?.kind == "idempotency-key-in-flight")
            }
            #expect(try await house.audited() == before + [deed.action])
        }
    }

    @Test("What was refused is not kept under its key: mended, the same key is carried out")
    func refused() async throws {
        try await VersionsHouse.with { house in
            let mute = VersionsHouse.changed(note: " ")
            for _ in 0..<2 {
                let refused = await house.problem(VersionsHouse.drafts, mute, as: VersionsHouse.author, under: "k")
                #expect((refused?.status, refused?.kind) == (422, "invalid-body"))
            }
            let mended = try await house.answer(
                .post, VersionsHouse.drafts, VersionsHouse.changed(), as: VersionsHouse.author, under: "k")
            #expect(mended.status == 201 && mended.headers.isEmpty)
        }
    }

    @Test(
        "Who may no longer decide is told so instead of what was answered before",
        arguments: deeds.filter { ["approve-rules", "refuse-rules", "roll-back-rules"].contains($0.action) })
    func forbidden(deed: Deed) async throws {
        try await VersionsHouse.with { house in
            let (path, body) = try await deed.prepared(house)
            _ = try await house.answer(.post, path, body, as: deed.person, under: "k")
            let moved = VersionsHouse.person(deed.person.id, deed.person.name, .handler)
            let refused = await house.problem(path, body, as: moved, under: "k")
            #expect((refused?.status, refused?.kind) == (403, "not-allowed"))
        }
    }

    @Test("A key that is none is refused before anything is done", arguments: deeds)
    func malformed(deed: Deed) async throws {
        try await VersionsHouse.with { house in
            let (path, body) = try await deed.prepared(house)
            let before = try await house.audited()
            let refused = await house.problem(path, body, as: deed.person, under: "a b")
            #expect((refused?.status, refused?.kind) == (400, "idempotency-key-malformed"))
            #expect(try await house.audited() == before)
        }
    }

    @Test("Every POST about rules on the network is described with the key and what it may bring")
    func described() async throws {
        try await VersionsHouse.with { house in
            let document = OpenAPIDocument(house.network, language: .english).json
            let posts = house.network.filter { $0.method == .post }
            #expect(posts.count == 5)
            for post in posts {
                let operation = document["paths"]?[post.path]?["post"]
                let names = operation?.elements("parameters").compactMap { $0["name"]?.string } ?? []
                #expect(names.contains("Idempotency-Key"), "\(post.path)")
                for status in ["409", "422"] {
                    let summary = operation?["responses"]?[status]?["description"]?.string ?? ""
                    #expect(summary.contains("Idempotency-Key"), "\(post.path) \(status)")
                }
            }
        }
    }
}
