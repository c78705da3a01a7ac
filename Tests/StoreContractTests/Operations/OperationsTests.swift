import RuleModel
import Store
import Testing
import WorkCalendar

@Suite("Outbox, jobs, settings, rule sets, audit pages")
struct OperationsTests {
    @Test("A consumer sees every command's news once it has moved its cursor", arguments: Engines.all)
    func outbox(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let key = try await database.write { sql in try Sample.register(sql) }
            try await database.write { sql in try Sample.append(.noted, to: key, sql) }
            let (entries, position) = try await database.write { sql in
                let entries = try Outbox.entries(after: 0, limit: 10, sql)
                try Outbox.advance("webhooks", to: entries[0].position, sql)
                return (entries, try Outbox.position(of: "webhooks", sql))
            }
            #expect(entries.map { $0.heads.map { [$0.first, $0.last] } } == [[[1, 1]], [[2, 2]]])
            #expect(entries.allSatisfy { $0.heads.allSatisfy { $0.request == key } })
            #expect(position == 1)
            let (rest, unknown) = try await database.read { sql in
                (try Outbox.entries(after: 1, limit: 10, sql), try Outbox.position(of: "other", sql))
            }
            #expect(rest.map(\.position) == [2])
            #expect(unknown == nil)
        }
    }

    @Test("A job is taken by one, comes back when its lease ends, and goes when finished", arguments: Engines.all)
    func jobs(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let (now, later) = (Sample.start, Sample.start.advanced(bySeconds: 60))
            let taken = try await database.write { sql in
                try JobTable.put(kind: "mail", key: "a", payload: [1], runAt: now, sql)
                try JobTable.put(kind: "mail", key: "a", payload: [2], runAt: now, sql)
                try JobTable.put(kind: "mail", key: "b", runAt: later, sql)
                return [
                    try JobTable.take(kind: "mail", at: now, leaseEnd: later, limit: 5, sql),
                    try JobTable.take(kind: "mail", at: now, leaseEnd: later, limit: 5, sql),
                    try JobTable.take(kind: "mail", at: later, leaseEnd: later.advanced(bySeconds: 60), limit: 5, sql),
                ]
            }
            #expect(taken.map { $0.map(\.key) } == [["a"], [], ["a", "b"]])
            #expect(taken[0].map(\.payload) == [[2]])
            let again = try await database.write { sql in
                try JobTable.retry(taken[2][0].id, at: later, error: "refused", sql)
                try JobTable.finish(taken[2][1].id, sql)
                return try JobTable.take(kind: "mail", at: later, leaseEnd: later, limit: 5, sql)
            }
            #expect(again.map(\.lastError) == ["refused"])
            #expect(again.map(\.attempts) == [2])
        }
    }

    @Test("Jobs whose holders have ended can be taken again at once; those of other kinds stay", arguments: Engines.all)
    func freedJobs(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let (now, later) = (Sample.start, Sample.start.advanced(bySeconds: 60))
            let taken = try await database.write { sql in
                for kind in ["mail", "reckoning"] {
                    try JobTable.put(kind: kind, key: "a", runAt: now, sql)
                    _ = try JobTable.take(kind: kind, at: now, leaseEnd: later, limit: 5, sql)
                }
                try JobTable.free(kind: "reckoning", at: now, sql)
                return try ["mail", "reckoning"].map { kind in
                    try JobTable.take(kind: kind, at: now, leaseEnd: later, limit: 5, sql).map(\.attempts)
                }
            }
            #expect(taken == [[], [1]])
        }
    }

    @Test("A setting is set, replaced and removed", arguments: Engines.all)
    func settings(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let seen: [String?] = try await database.write { sql in
                var seen = [try SettingTable.value("folder", sql)]
                for value in ["a", "b", nil] {
                    try SettingTable.set("folder", to: value, at: Sample.start, sql)
                    seen.append(try SettingTable.value("folder", sql))
                }
                return seen
            }
            #expect(seen == [nil, "a", "b", nil])
        }
    }

    @Test("The set activated last is in force, and the history tells every activation", arguments: Engines.all)
    func ruleSets(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let file = RuleSetRecord.File(path: "service/deadlines.toml", text: "[pack]\nid = \"期限\"\n")
            let first = RuleSetRecord(hash: "h1", state: .draft, files: [file], author: "lin", createdAt: Sample.start)
            var second = first
            second.hash = "h2"
            let (active, activations, isKnown, firstState) = try await database.write { [second] sql in
                #expect(try RuleSetTable.active(sql) == nil)
                try RuleSetTable.insert(first, sql)
                try RuleSetTable.insert(second, sql)
                #expect(try RuleSetTable.approve("h2", by: "wang", at: Sample.start, sql))
                #expect(try !RuleSetTable.approve("h2", by: "wang", at: Sample.start, sql))
                for (hash, cause) in [("h1", RuleActivation.Cause.seed), ("h2", .publish), ("h1", .rollback)] {
                    #expect(try RuleSetTable.activate(hash, cause: cause, by: "wang", at: Sample.start, sql))
                }
                return (
                    try RuleSetTable.active(sql), try RuleSetTable.activations(sql),
                    try RuleSetTable.activate("h3", cause: .seed, by: "wang", at: Sample.start, sql),
                    try RuleSetTable.find("h2", sql)?.state
                )
            }
            #expect(active?.hash == "h1")
            #expect(active?.files == [file])
            #expect(active?.state == .active)
            #expect(activations.map(\.hash) == ["h1", "h2", "h1"])
            #expect(activations.map(\.cause) == [.seed, .publish, .rollback])
            #expect(!isKnown)
            #expect(firstState == .retired)
        }
    }

    @Test("Audit pages show the newest first and honour their filter", arguments: Engines.all)
    func auditPages(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            try await database.write { sql in
                for number in 0..<6 {
                    try AuditLog.append(
                        AuditEntry(
                            recordedAt: Sample.start.advanced(bySeconds: Int64(number)),
                            actor: number.isMultiple(of: 2) ? "user:lin" : "user:wang", action: "sign-in",
                            subject: "\(number)"), sql)
                }
            }
            let pages = try await database.read { sql in
                try [
                    AuditFilter(limit: 2), AuditFilter(before: 5, limit: 2), AuditFilter(actor: "user:wang"),
                    AuditFilter(from: Sample.start.advanced(bySeconds: 4)), AuditFilter(subject: "3"),
                ].map { try AuditLog.entries($0, sql).map(\.entry.subject) }
            }
            #expect(pages == [["5", "4"], ["3", "2"], ["5", "3", "1"], ["5", "4"], ["3"]])
        }
    }
}
