import Endpoints
import Foundation
import Lifecycle
import Logging
import RuleKeeping
import RuleModel
import RuleOperations
import RulePlugins
import ServiceDesk
import ShippedRules
import Store
import StoreSQLite
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("Questions to the rules in force")
struct RuleOperationsTests {
    private static let now = Instant(microseconds: 1_770_598_800_000_000)

    private struct Answer: Decodable {
        struct Explanation: Decodable {
            struct Rule: Decodable {
                var id: String
                var verdict: String
                var clause: String?
                var reason: String?
            }
            struct Count: Decodable {
                struct Day: Decodable {
                    var date: String
                    var holiday: String?
                }
                var due: String?
                var days: [Day]
            }
            var question: String
            var clock: String?
            var answer: String
            var rules: [Rule]
            var count: Count?
        }
        var number: String
        var revision: String
        var newest: String
        var explanations: [Explanation]
        var lines: [String]
    }

    @Test("A request is explained with the clause of each rule, why others did not hold, and each day of its clocks")
    func explained() async throws {
        try await withOperations { operations, number in
            let reply = try await ask(operations, number, as: [.operations])
            let answer = try JSONDecoder().decode(Answer.self, from: Data(reply.body))
            #expect(answer.number == number)
            let route = try #require(answer.explanations.first { $0.question == "route" })
            #expect(route.answer.contains("城环局"))
            let matched = try #require(route.rules.first { $0.verdict == "matched" })
            #expect(matched.id == "by-matter")
            #expect(matched.clause?.isEmpty == false)
            #expect(route.rules.filter { $0.verdict == "failed" }.allSatisfy { $0.reason?.isEmpty == false })
            let total = try #require(answer.explanations.first { $0.clock == "total" }?.count)
            #expect(total.due == "2026-02-25T17:30:00+08:00")
            #expect(total.days.contains { $0.date == "2026-02-17" && $0.holiday == "春节" })
            #expect(answer.lines.contains { $0.contains("2026-02-17 春节，放假（周二）") })
        }
    }

    @Test("Where newer rules are in force than those that a request was registered under, both are named")
    func newerRules() async throws {
        let path = "rules/service/deadlines.toml"
        let files = ShippedRules.files.map { file in
            guard file.path == path else { return file }
            return RuleFile(
                path: path,
                text: file.text.replacing("working-days = 7", with: "working-days = 9").replacing(
                    "effective = 2025-10-16\n", with: "effective = 2025-10-16\napplies-to-open = true\n"))
        }
        let (former, newest) = (RuleRevision.of(ShippedRules.files), RuleRevision.of(files))
        try await withOperations(publishing: files) { operations, number in
            let reply = try await ask(operations, number, as: [.operations])
            let answer = try JSONDecoder().decode(Answer.self, from: Data(reply.body))
            #expect((answer.revision, answer.newest) == (former, newest))
            #expect(answer.lines.first?.hasPrefix("规则 \(former.prefix(12))，截至 ") == true)
            #expect(answer.lines[1].hasPrefix("现行规则 \(newest.prefix(12))："))
            let total = try #require(answer.explanations.first { $0.clock == "total" }?.count)
            #expect(total.due == "2026-02-27T17:30:00+08:00")
        }
        try await withOperations { operations, number in
            let reply = try await ask(operations, number, as: [.operations])
            let answer = try JSONDecoder().decode(Answer.self, from: Data(reply.body))
            #expect((answer.revision, answer.newest) == (former, former))
            #expect(!answer.lines.contains { $0.hasPrefix("现行规则") })
        }
    }

    @Test("English is answered to who asks for it")
    func english() async throws {
        try await withOperations { operations, number in
            let reply = try await ask(operations, number, as: [.operations], language: .english)
            let answer = try JSONDecoder().decode(Answer.self, from: Data(reply.body))
            #expect(answer.lines.contains { $0.contains("holiday (tue)") })
        }
    }

    @Test("A number that nobody has is not found, and is named")
    func unknown() async throws {
        try await withOperations { operations, _ in
            for number in ["TX20260209-999999", "nonsense"] {
                let problem = await #expect(throws: Problem.self) {
                    try await ask(operations, number, as: [.operations])
                }
                #expect(problem?.status == 404)
                #expect(problem?.detail.chinese.contains("没有编号为 \(number) 的诉求") == true)
            }
        }
    }

    @Test("As of an earlier instant a request is explained as it stood then, and not at all before it was registered")
    func asOf() async throws {
        try await withOperations { operations, number in
            let then = Self.now.advanced(bySeconds: 60).rfc3339
            let reply = try await ask(operations, number, as: [.operations], query: [(name: "asOf", value: then)])
            let answer = try JSONDecoder().decode(Answer.self, from: Data(reply.body))
            #expect(
                answer.explanations.contains { $0.clock == "total" && $0.count?.due == "2026-02-25T17:30:00+08:00" })
            for (value, status) in [(Self.now.advanced(bySeconds: -60).rfc3339, 404), ("gestern", 400)] {
                let problem = await #expect(throws: Problem.self) {
                    try await ask(operations, number, as: [.operations], query: [(name: "asOf", value: value)])
                }
                #expect(problem?.status == status)
            }
        }
    }

    private func ask(
        _ operations: RuleOperations, _ number: String, as roles: Set<Role>, language: Language = .chinese,
        query: [(name: String, value: String)] = []
    ) async throws -> Reply {
        let endpoint = try #require(operations.endpoints.first)
        let principal = Principal(id: "os:test", name: "test", roles: roles, unit: nil, proof: .socket)
        return try await endpoint.handle(
            Call(
                method: .get, path: "/operations/v1/rules/explanations/\(number)", pathValues: ["number": number],
                query: query, principal: principal, language: language, now: Self.now))
    }

    /// Questions about a request that is registered in a database of its own.
    ///
    /// - Parameter files: rules that come into force after it is registered.
    private func withOperations(
        publishing files: [RuleFile]? = nil, _ body: (RuleOperations, String) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "operations-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = try SQLiteDatabase.open(folder: folder.path())
        _ = try await database.migrate(CoreSchema.migrations)
        let keeper = try await RuleKeeper.open(
            RuleKeeper.House(
                database: database, folder: nil, shipped: ShippedRules.files, mode: { .onSave }, now: { Self.now },
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
        let desk = ServiceDesk(database: database, policies: keeper, now: { Self.now })
        let registration = Registration(
            channel: .hotline, channelNumber: nil, kind: .help, text: "厂区门口积水", subject: "drainage",
            entity: EntityProfile(creditCode: nil, name: "砺澄", facts: Facts(["entity.kind": .text("enterprise")])))
        let intake = Actor(id: "in", name: "受理员", roles: [.intake])
        let outcome = try await desk.register(registration, by: intake)
        guard case .answered(.done(let view)) = outcome else { throw NotDone() }
        if let files {
            let machine = Actor(id: "os:test", name: "test", roles: [.operations])
            _ = try await keeper.publish(files, by: machine, note: "放宽")
        }
        try await body(
            RuleOperations(desk: desk, policies: keeper, now: { Self.now }), "\(view.request.number)")
        await database.close()
    }

    private struct NotDone: Error {}
}
