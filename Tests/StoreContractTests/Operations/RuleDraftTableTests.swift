import Store
import Testing
import WorkCalendar

@Suite("Drafts of rules")
struct RuleDraftTableTests {
    @Test(
        "A draft comes back as it went in, is found by how its hash begins, and is decided once", arguments: Engines.all
    )
    func drafts(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let draft = RuleDraftRecord(
                hash: "ab12", base: "00", author: "lin", note: "放宽", createdAt: Sample.start,
                activation: Sample.start.advanced(bySeconds: 60), report: [1, 2],
                scenarios: [.init(path: "tests/a.toml", text: "# 试\n")])
            try await database.write { sql in
                try RuleDraftTable.insert(draft, sql)
                try RuleDraftTable.insert(
                    RuleDraftRecord(hash: "ac", base: "00", author: "lin", createdAt: Sample.start), sql)
            }
            let found = try #require(try await database.read { sql in try RuleDraftTable.find("ab", sql) })
            var expected = draft
            expected.id = found.id
            #expect(found == expected)
            #expect(try await database.read { sql in try RuleDraftTable.find("a", sql) } == nil)
            #expect(try await database.read { sql in try RuleDraftTable.find("b", sql) } == nil)
            #expect(
                try await database.read { sql in try RuleDraftTable.list(limit: 9, sql).map(\.hash) } == ["ac", "ab12"])
            try await decide(found, in: database)
        }
    }

    @Test("Drafts that may still come into force are told, and how many wait for somebody else", arguments: Engines.all)
    func open(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let (open, waiting) = try await database.write { sql in
                for (hash, state, base, author) in [
                    ("a1", .waiting, "00", "lin"), ("a2", .waiting, "00", "su"), ("a3", .waiting, "11", "su"),
                    ("a4", .approved, "00", "su"), ("a5", .refused, "00", "su"), ("a6", .active, "00", "su"),
                ] as [(String, RuleDraftRecord.State, String, String)] {
                    let draft = RuleDraftRecord(
                        hash: hash, base: base, state: state, author: author, createdAt: Sample.start)
                    try RuleDraftTable.insert(draft, sql)
                }
                return (
                    try RuleDraftTable.open(sql).map(\.hash),
                    try ["lin", "su", "wang"].map { try RuleDraftTable.waiting(on: "00", besides: $0, sql) }
                )
            }
            #expect(open == ["a4", "a3", "a2", "a1"])
            #expect(waiting == [1, 1, 2])
        }
    }

    private func decide(_ found: RuleDraftRecord, in database: any Database) async throws {
        var approved = found
        (approved.state, approved.decidedBy, approved.decidedAt) = (.approved, "wang", Sample.start)
        let decision = approved
        let settled = try await database.write { sql in
            [
                try RuleDraftTable.settle(decision, was: .waiting, sql),
                try RuleDraftTable.settle(decision, was: .waiting, sql),
            ]
        }
        #expect(settled == [true, false])
        for (seconds, hash) in [(59, nil), (60, "ab12")] as [(Int64, String?)] {
            let now = Sample.start.advanced(bySeconds: seconds)
            #expect(try await database.read { sql in try RuleDraftTable.due(by: now, sql)?.hash } == hash)
        }
    }
}
