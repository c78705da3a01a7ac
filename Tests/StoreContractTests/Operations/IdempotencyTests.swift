import Lifecycle
import Store
import Testing
import WorkCalendar

@Suite("Answers kept for a key")
struct IdempotencyTests {
    private static let scope = IdempotencyScope(client: "portal", method: "POST", path: "/api/v1/requests", key: "k-1")

    private static func answer(expiring seconds: Int64 = 3600) -> IdempotentAnswer {
        IdempotentAnswer(
            bodyHash: Digest(of: [1]), status: 201, headers: "Location: /x", response: [1, 2],
            expiresAt: Sample.start.advanced(bySeconds: seconds))
    }

    @Test("Of 200 posts with one key, one takes effect and all get its answer", arguments: Engines.all)
    func once(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let answers = try await withThrowingTaskGroup(of: [UInt8].self) { group in
                for _ in 0..<200 {
                    group.addTask {
                        try await database.write { sql in
                            if let known = try IdempotencyTable.find(Self.scope, at: Sample.start, sql) {
                                return known.response
                            }
                            var answer = Self.answer()
                            answer.response = Array(try Sample.register(sql).description.utf8)
                            try IdempotencyTable.store(answer, for: Self.scope, at: Sample.start, sql)
                            return answer.response
                        }
                    }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(answers == [Array("TX20261121-000001".utf8)])
        }
    }

    @Test("Keys of another client, method or path are other keys")
    func scopes() {
        let scopes: Set<IdempotencyScope> = [
            Self.scope,
            IdempotencyScope(client: "other", method: "POST", path: "/api/v1/requests", key: "k-1"),
            IdempotencyScope(client: "portal", method: "PUT", path: "/api/v1/requests", key: "k-1"),
            IdempotencyScope(client: "portal", method: "POST", path: "/api/v1/requestsk", key: "-1"),
            IdempotencyScope(client: "portal", method: "POST", path: "/api/v1/requests", key: "k-2"),
        ]
        #expect(scopes.count == 5)
    }

    @Test("An answer comes back whole until it expires; then the key is new again", arguments: Engines.all)
    func expiry(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let late = Sample.start.advanced(bySeconds: 3600)
            try await database.write { sql in
                try IdempotencyTable.store(Self.answer(), for: Self.scope, at: Sample.start, sql)
            }
            let (kept, expired) = try await database.read { sql in
                (
                    try IdempotencyTable.find(Self.scope, at: Sample.start, sql),
                    try IdempotencyTable.find(Self.scope, at: late, sql)
                )
            }
            #expect(kept == Self.answer())
            #expect(expired == nil)
            try await database.write { sql in
                try IdempotencyTable.store(Self.answer(expiring: 7200), for: Self.scope, at: late, sql)
            }
            await #expect(throws: StoreError.constraint("idempotency.scope")) {
                try await database.write { sql in
                    try IdempotencyTable.store(Self.answer(), for: Self.scope, at: late, sql)
                }
            }
        }
    }

    private static func claim(
        _ body: [UInt8], answering answer: @escaping @Sendable (Int) throws(StoreError) -> IdempotentAnswer?
    ) -> IdempotencyClaim<Int> {
        IdempotencyClaim(scope: scope, bodyHash: Digest(of: body), answer: answer)
    }

    private static func numbered(_ number: Int) -> IdempotentAnswer {
        var answer = answer()
        answer.status = number
        return answer
    }

    @Test("A claim knows its answer again, also made from something else, and another body", arguments: Engines.all)
    func claimed(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let claim = Self.claim([1]) { $0 > 0 ? Self.numbered($0) : nil }
            let ofText = claim.from { (text: String) in text.count }
            let found = try await database.write { sql in
                var found = [try claim.earlier(at: Sample.start, sql)]
                try claim.keep(0, at: Sample.start, sql)
                found.append(try claim.earlier(at: Sample.start, sql))
                try ofText.keep("four", at: Sample.start, sql)
                found.append(try claim.earlier(at: Sample.start, sql))
                found.append(try ofText.earlier(at: Sample.start, sql))
                found.append(try Self.claim([2]) { Self.numbered($0) }.earlier(at: Sample.start, sql))
                return found
            }
            let four = EarlierCall.same(Self.numbered(4))
            #expect(found == [nil, nil, four, four, .anotherBody])
        }
    }

    @Test("Where the answer cannot be made, nothing of the change stands", arguments: Engines.all)
    func unmade(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let claim = Self.claim([1]) { _ throws(StoreError) in throw .unreadable("answer") }
            await #expect(throws: StoreError.unreadable("answer")) {
                try await database.write { sql in
                    try SettingTable.set("changed", to: "yes", at: Sample.start, sql)
                    try claim.keep(1, at: Sample.start, sql)
                }
            }
            let (setting, earlier) = try await database.read { sql in
                (try SettingTable.value("changed", sql), try claim.earlier(at: Sample.start, sql))
            }
            #expect(setting == nil && earlier == nil)
        }
    }

    @Test("Sweeping removes expired answers only", arguments: Engines.all)
    func sweep(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let swept = try await database.write { sql in
                for number in 0..<10 {
                    let scope = IdempotencyScope(client: "c", method: "POST", path: "/", key: "\(number)")
                    let answer = Self.answer(expiring: Int64(number) * 10)
                    try IdempotencyTable.store(answer, for: scope, at: Sample.start, sql)
                }
                let now = Sample.start.advanced(bySeconds: 45)
                return [
                    try IdempotencyTable.sweep(at: now, limit: 3, sql),
                    try IdempotencyTable.sweep(at: now, limit: 3, sql),
                    try IdempotencyTable.sweep(at: now, limit: 3, sql),
                ]
            }
            #expect(swept == [3, 2, 0])
        }
    }
}
