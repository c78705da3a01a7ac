import Endpoints
import Foundation
import Lifecycle
import Logging
import RuleImpact
import RuleKeeping
import RuleModel
import RuleOperations
import ServiceDesk
import ShippedRules
import Store
import StoreSQLite
import TOMLSyntax
import Synchronization
import Testing
import WorkCalendar

@Suite("Changed rules against the requests of the desk")
struct ImpactOperationsTests {
    /// Three working days after the requests were registered.
    private static let registered = Instant(microseconds: 1_770_598_800_000_000)
    private static let now = registered.advanced(bySeconds: 3 * 86_400)

    private static let deadlines = "rules/service/deadlines.toml"
    private static let total = "within = { working-days = 7 }\nsuperseded-by"

    private func files(_ piece: String = "", _ other: String = "") -> [ImpactOperations.Question.File] {
        ShippedRules.files.map { file in
            let text =
                file.path == Self.deadlines && !piece.isEmpty ? file.text.replacing(piece, with: other) : file.text
            return .init(path: file.path, text: text)
        }
    }

    @Test("Open requests and those that ended of late are assessed, with what changes and whom it moves")
    func report() async throws {
        try await withOperations { operations in
            let question = ImpactOperations.Question(
                files: files(Self.total, "within = { working-days = 2 }\nsuperseded-by"), days: 30, examples: 10)
            let report = try await ask(operations, question)
            #expect((report.open.counts.requests, report.ended.counts.requests) == (3, 1))
            #expect((report.open.counts.newlyOverdue, report.open.counts.dueChanged) == (3, 3))
            #expect(report.examples.count == 3)
            let changed = question.files.map { RuleFile(path: $0.path, text: $0.text) }
            #expect(report.before == RuleRevision.of(ShippedRules.files))
            #expect(report.after == RuleRevision.of(changed) && report.after != report.before)
            #expect(report.address == "http://127.0.0.1:8080")
            #expect(report.changes.contains { $0.chinese.contains("7 个工作日") && $0.chinese.contains("2 个工作日") })
            #expect(report.packsForNew == ["政企同行诉求办理时限"] && report.packsForOpen.isEmpty)
            let alone = try await ask(operations, .init(files: question.files, days: 0, examples: 1))
            #expect((alone.ended.counts.requests, alone.examples.count) == (0, 1))
        }
    }

    @Test("A pack that says so moves open requests")
    func appliesToOpen() async throws {
        try await withOperations { operations in
            var changed = files(Self.total, "within = { working-days = 2 }\nsuperseded-by")
            for place in changed.indices where changed[place].path == Self.deadlines {
                changed[place].text = changed[place].text.replacing(
                    "effective = 2025-10-16\n", with: "effective = 2025-10-16\napplies-to-open = true\n")
            }
            let report = try await ask(operations, .init(files: changed, days: 0, examples: 1))
            #expect(report.packsForOpen == ["政企同行诉求办理时限"] && report.packsForNew.isEmpty)
        }
    }

    @Test("Rules that begin next month are assessed as they will be then")
    func future() async throws {
        try await withOperations { operations in
            var changed = files(Self.total, "within = { working-days = 2 }\nsuperseded-by")
            for place in changed.indices where changed[place].path == Self.deadlines {
                changed[place].text = changed[place].text.replacing(
                    "effective = 2025-10-16\n", with: "effective = 2026-03-01\n")
            }
            let report = try await ask(operations, .init(files: changed, days: 0, examples: 1))
            #expect(report.open.counts.newlyOverdue == 3)
        }
    }

    @Test("The rules in force, or other words of them, change nothing; open requests are counted, not looked at")
    func equivalent() async throws {
        try await withOperations { operations in
            let same = try await ask(operations, .init(files: files(), days: 30, examples: 1))
            #expect(
                same.isEquivalent && same.open.counts.requests == 3 && same.open.counts.affected == 0
                    && same.changes.isEmpty)
            let words = try await ask(
                operations, .init(files: files("title = \"总时限\"", "title = \"总的时限\""), days: 30, examples: 1))
            #expect(words.isEquivalent)
        }
    }

    @Test("Rules with errors, and questions that are none, are refused")
    func refused() async throws {
        try await withOperations { operations in
            let wrong = ImpactOperations.Question(
                files: files("working-days = 7", "working-dais = 7"), days: 1, examples: 1)
            let problem = await #expect(throws: Problem.self) { try await ask(operations, wrong) }
            #expect(problem?.status == 422)
            for (days, examples) in [(-1, 1), (4_000, 1), (1, 0)] {
                let question = ImpactOperations.Question(files: files(), days: days, examples: examples)
                #expect(await #expect(throws: Problem.self) { try await ask(operations, question) }?.status == 400)
            }
            #expect(await #expect(throws: Problem.self) { try await send(operations, Array("{}".utf8)) }?.status == 400)
            let stage = try await operations.endpoints[1].handle(Call(method: .get, path: "", now: Self.now))
            #expect(String(decoding: stage.body, as: UTF8.self) == #"{"done":0,"total":0}"#)
        }
    }

    @Test(
        "One is assessed at a time: another is told to wait; where who asked goes away it ends, and the next is taken")
    func oneAtATime() async throws {
        let gate = Gate()
        try await withOperations(meanwhile: { await gate.pass() }) { operations in
            let question = ImpactOperations.Question(
                files: files(Self.total, "within = { working-days = 2 }\nsuperseded-by"), days: 0, examples: 1)
            try await withThrowingTaskGroup(of: ImpactReport.self) { group in
                group.addTask { try await ask(operations, question) }
                while !gate.isReached { try await Task.sleep(for: .milliseconds(2)) }
                let problem = await #expect(throws: Problem.self) { try await ask(operations, question) }
                #expect((problem?.status, problem?.kind) == (409, "impact-running"))
                #expect(problem?.detail.chinese.contains("请等它完了再来") == true)
                group.cancelAll()
                gate.open()
                await #expect(throws: CancellationError.self) { try await group.next() }
            }
            #expect(try await ask(operations, question).open.counts.requests == 3)
            #expect(operations.endpoints[0].endsWithCaller)
        }
    }

    private func ask(_ operations: ImpactOperations, _ question: ImpactOperations.Question) async throws -> ImpactReport
    {
        let reply = try await send(operations, try JSONEncoder().encode(question))
        return try JSONDecoder().decode(ImpactReport.self, from: Data(reply.body))
    }

    private func send(_ operations: ImpactOperations, _ body: some Sequence<UInt8>) async throws -> Reply {
        let principal = Principal(id: "os:test", name: "test", roles: [.policy], unit: nil, proof: .socket)
        return try await operations.endpoints[0].handle(
            Call(
                method: .post, path: "/operations/v1/rules/impact", body: Array(body), principal: principal,
                now: Self.now))
    }

    /// Four requests are registered in a database of its own, one of them withdrawn.
    ///
    /// - Parameter meanwhile: runs at the beginning of each assessment.
    private func withOperations(
        meanwhile: @escaping @Sendable () async -> Void = {}, _ body: (ImpactOperations) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "impact-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = try SQLiteDatabase.open(folder: folder.path())
        _ = try await database.migrate(CoreSchema.migrations)
        let keeper = try await RuleKeeper.open(
            RuleKeeper.House(
                database: database, folder: nil, shipped: ShippedRules.files, mode: { .onSave },
                now: { Self.registered }, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
        let desk = ServiceDesk(database: database, policies: keeper, now: { Self.registered })
        try await register(4, at: desk)
        let files: @Sendable () async -> [RuleFile] = {
            await meanwhile()
            return keeper.files
        }
        try await body(
            ImpactOperations(
                BacklogImpact(desk: desk, policies: keeper, files: files, now: { Self.now }),
                address: "http://127.0.0.1:8080"))
        await database.close()
    }

    private func register(_ count: Int, at desk: ServiceDesk) async throws {
        let intake = Actor(id: "in", name: "受理员", roles: [.intake])
        for place in 1...count {
            let registration = Registration(
                channel: .hotline, kind: .help, text: "厂区门口积水", subject: "drainage",
                entity: EntityProfile(creditCode: nil, name: "砺澄", facts: Facts(["entity.kind": .text("enterprise")])))
            let outcome = try await desk.register(registration, by: intake)
            guard case .answered(.done(let view)) = outcome else { throw NotDone() }
            guard place == count else { continue }
            guard
                case .answered(.done) = try await desk.run(.withdraw(reason: nil), on: view.request.number, by: intake)
            else { throw NotDone() }
        }
    }

    private struct NotDone: Error {}
}

/// Holds back who passes it until it is opened, or until nobody waits for who passes.
private final class Gate: Sendable {
    private let reached = Mutex(false)
    private let gate = AsyncStream<Void>.makeStream()

    var isReached: Bool { reached.withLock { $0 } }

    func pass() async {
        reached.withLock { $0 = true }
        for await _ in gate.stream {}
    }

    func open() { gate.continuation.finish() }
}
