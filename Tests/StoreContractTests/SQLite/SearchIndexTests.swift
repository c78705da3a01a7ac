import Lifecycle
import Foundation
import RuleModel
import Store
import StoreSQLite
import Testing

@Suite("The embedded search index")
struct SearchIndexTests {
    private static let texts = [
        "保税区道路积水", "道路照明故障", "企业开户咨询，税务登记", "空港物流园区停电", "积水严重，请速处理", "开户银行 9112ABC",
    ]

    /// Indexes the whole data of registered events.
    private static let extraction: SearchDocument.Extraction = { String(decoding: $0.record.data, as: UTF8.self) }

    private func withIndex(
        _ texts: [String] = texts, _ body: (SQLiteUnderTest, any Database, SQLiteSearchIndex) async throws -> Void
    ) async throws {
        let place = try SQLiteUnderTest.make()
        defer { place.discard() }
        let database = try await place.open()
        try await database.migrate(CoreSchema.migrations)
        for text in texts { try await database.write { sql in try Sample.register(sql, data: text) } }
        let index = try await SQLiteSearchIndex.open(
            folder: place.folder, source: database, extracting: Self.extraction)
        try await body(place, database, index)
        await index.close()
        await database.close()
    }

    private func serials(_ index: SQLiteSearchIndex, _ text: String, before: RequestNumber? = nil, limit: Int = 100)
        async throws -> [Int]
    {
        let query = try #require(SearchQuery(text))
        return try await index.candidates(matching: query, before: before, limit: limit).map {
            $0.serial
        }
    }

    @Test(
        "Words of two characters and single ones are found, newest first",
        arguments: [
            ("道路", [2, 1]), ("积水", [5, 1]), ("税务", [3]), ("保税区", [1]), ("开户", [6, 3]), ("水", [5, 1]),
            ("道路 积水", [1]), ("区道", [1]), ("税区道", [1]), ("保路", []), ("9112", [6]), ("ａｂｃ", []), ("9112abc", [6]),
            ("停电", [4]), ("理", [5]),
        ])
    func finds(text: String, expected: [Int]) async throws {
        try await withIndex { _, _, index in
            try await index.catchUp()
            #expect(try await serials(index, text) == expected)
        }
    }

    @Test("The lag is what was written since, and is gone after catching up")
    func lag() async throws {
        try await withIndex { _, database, index in
            #expect(try await index.lag() == 6)
            #expect(try await index.catchUp() == 6)
            #expect(try await index.lag() == 0)
            try await database.write { sql in try Sample.register(sql, data: "新的积水") }
            #expect(try await index.lag() == 1)
            #expect(try await serials(index, "积水") == [5, 1])
            try await index.catchUp()
            #expect(try await serials(index, "积水") == [7, 5, 1])
        }
    }

    @Test("Pages follow each other below the last number")
    func pages() async throws {
        try await withIndex(Array(repeating: "道路", count: 25)) { _, database, index in
            try await database.write { sql in
                let key = try #require(RequestNumber(day: Sample.day, serial: 20))
                try Sample.append(.noted, to: key, sql)
            }
            try await index.catchUp()
            let first = try await serials(index, "道路", limit: 10)
            let before = try #require(RequestNumber(day: Sample.day, serial: first.last ?? 0))
            #expect(first == Array((16...25).reversed()))
            #expect(try await serials(index, "道路", before: before, limit: 100) == Array((1...15).reversed()))
        }
    }

    @Test("A request with several matching events is proposed once, and does not shorten the page")
    func severalDocuments() async throws {
        try await withIndex(Array(repeating: "道路", count: 5)) { _, database, index in
            try await database.write { sql in
                let key = try #require(RequestNumber(day: Sample.day, serial: 4))
                var head = try #require(try EventLog.head(of: key, sql))
                for _ in 0..<4 {
                    head = try EventLog.append([Sample.event(.noted, data: "道路")], after: head, sql)
                    try AuditLog.append(
                        AuditEntry(recordedAt: Sample.start, actor: "x", action: "note", subject: "", heads: [head]),
                        sql)
                }
            }
            try await index.catchUp()
            #expect(try await serials(index, "道路", limit: 3) == [5, 4, 3])
        }
    }

    @Test("An index of another database, or a damaged one, is built anew")
    func rebuilt() async throws {
        try await withIndex { place, database, index in
            try await index.catchUp()
            await index.close()
            let path = "\(place.folder)/\(SQLiteSearchIndex.fileName)"
            try Data("this is no database, and long enough to be taken for a header".utf8).write(
                to: URL(filePath: path))
            let anew = try await SQLiteSearchIndex.open(
                folder: place.folder, source: database, extracting: Self.extraction)
            #expect(try await anew.lag() == 6)
            try await anew.catchUp()
            #expect(try await serials(anew, "积水") == [5, 1])
            await anew.close()

            let other = try SQLiteUnderTest.make()
            defer { other.discard() }
            let otherDatabase = try await other.open()
            try await otherDatabase.migrate(CoreSchema.migrations)
            try await otherDatabase.write { sql in try Sample.register(sql, data: "别的数据库") }
            let foreign = try await SQLiteSearchIndex.open(
                folder: place.folder, source: otherDatabase, extracting: Self.extraction)
            #expect(try await serials(foreign, "积水") == [])
            #expect(try await foreign.lag() == 1)
            await foreign.close()
            await otherDatabase.close()
        }
    }

    @Test("A full disk only delays what it follows")
    func delayed() async throws {
        try await withIndex { place, database, index in
            await index.close()
            let source = FailingSource(database, failures: 3)
            let followed = try await SQLiteSearchIndex.open(
                folder: place.folder, source: source, extracting: Self.extraction)
            await withTaskGroup(of: Void.self) { group in
                group.addTask { try? await followed.run(rest: .zero, pause: .milliseconds(1)) }
                while (try? await serials(followed, "积水")) != [5, 1] { await Task.yield() }
                group.cancelAll()
            }
            #expect(source.failuresLeft == 0)
            await followed.close()
        }
    }

    @Test("While it runs, what is written becomes searchable by itself")
    func follows() async throws {
        try await withIndex { _, database, index in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await index.run(rest: .milliseconds(1)) }
                try await database.write { sql in try Sample.register(sql, data: "电梯停运") }
                while try await serials(index, "电梯") != [7] { await Task.yield() }
                group.cancelAll()
                while let result = await group.nextResult() {
                    if case .failure(let error) = result { #expect(error is CancellationError) }
                }
            }
        }
    }
}
