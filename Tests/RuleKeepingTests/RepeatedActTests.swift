import Lifecycle
import RuleKeeping
import RuleModel
import Store
import StoreSQLite
import Testing
import WorkCalendar

@Suite("Acts upon the rules under a key")
struct RepeatedActTests {
    private static let author = Actor(id: "su", name: "苏", roles: [.policy])
    private static let other = Actor(id: "qin", name: "秦", roles: [.policy])

    /// An act, with its answer under a key.
    struct Act: Sendable, CustomTestStringConvertible {
        let name: String
        /// Does what has to be before, and names the set that it is about.
        let prepared: @Sendable (KeeperHouse) async throws -> String
        let done: @Sendable (KeeperHouse, RuleKeeper, String, Outcome) async throws -> Void

        var testDescription: String { name }
    }

    /// What becomes of the answer that is to be stored.
    enum Outcome: Sendable {
        case stored, failing

        func claim<Answer>() -> IdempotencyClaim<Answer> {
            IdempotencyClaim(
                scope: IdempotencyScope(client: "person:su", method: "POST", path: "/", key: "k"),
                bodyHash: Digest(of: [1])
            ) { _ throws(StoreError) in
                guard self == .stored else { throw .unreadable("answer") }
                return RepeatedActTests.answer
            }
        }
    }

    private static let answer = IdempotentAnswer(
        bodyHash: Digest(of: [1]), status: 200, headers: "", response: [1],
        expiresAt: Instant(seconds: 4_000_000_000))

    private static let acts = [
        Act(
            name: "draft", prepared: { _ in "" },
            done: { house, keeper, _, outcome in
                try await keeper.saveDraft(
                    try house.files(days: 9), by: author, note: "改", under: outcome.claim())
            }),
        Act(
            name: "approve", prepared: { try await $0.draft(days: 9, by: author).hash },
            done: { _, keeper, hash, outcome in
                try await keeper.approve(hash, by: other, time: .asWished, under: outcome.claim())
            }),
        Act(
            name: "approve for a day",
            prepared: { house in
                let day = try Instant(rfc3339: "2026-03-01T00:00:00+08:00")
                return try await house.draft(days: 9, by: author, activation: day).hash
            },
            done: { _, keeper, hash, outcome in
                try await keeper.approve(hash, by: other, time: .asWished, under: outcome.claim())
            }),
        Act(
            name: "refuse", prepared: { try await $0.draft(days: 9, by: author).hash },
            done: { _, keeper, hash, outcome in
                try await keeper.reject(hash, by: other, reason: "太宽", under: outcome.claim())
            }),
        Act(
            name: "withdraw", prepared: { try await $0.draft(days: 9, by: author).hash },
            done: { _, keeper, hash, outcome in
                try await keeper.withdraw(hash, by: author, under: outcome.claim())
            }),
        Act(
            name: "roll back",
            prepared: { house in
                let former = house.keeper.activeRevision
                try await house.keeper.approve(try await house.draft(days: 9, by: author).hash, by: other)
                return former
            },
            done: { _, keeper, revision, outcome in
                try await keeper.rollBack(to: revision, by: other, note: "误改", under: outcome.claim())
            }),
    ]

    @Test("Where its answer cannot be stored, nothing of an act stands", arguments: acts)
    func undone(act: Act) async throws {
        let house = try await KeeperHouse(mode: .approved)
        let subject = try await act.prepared(house)
        let before = try await Standing(house)
        await #expect(throws: RuleRefusal.store(.unreadable("answer"))) {
            try await act.done(house, house.keeper, subject, .failing)
        }
        #expect(try await Standing(house) == before)
        try await act.done(house, house.keeper, subject, .stored)
        #expect(try await Standing(house) != before)
        await house.close()
    }

    @Test("On two nodes at one moment, an act is done once and both know its answer", arguments: acts)
    func nodes(act: Act) async throws {
        let house = try await KeeperHouse(mode: .approved)
        let subject = try await act.prepared(house)
        let acted = try await house.audited().count
        let keepers = [house.keeper, try await house.another(isShared: true)]
        let refusals = await withTaskGroup(of: RuleRefusal?.self) { group in
            for keeper in keepers {
                group.addTask {
                    do {
                        try await act.done(house, keeper, subject, .stored)
                        return nil
                    } catch { return error as? RuleRefusal }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(refusals.count { $0 == nil } == 1)
        #expect(refusals.contains(.repeated(.same(Self.answer))))
        #expect(try await house.audited().count == acted + 1)
        await house.close()
    }

    @Test("Who may not decide any more is not told what another node answered meanwhile")
    func forbidden() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let path = "rules/service/permissions.toml"
        let text = try KeeperHouse.changed(
            path, #"role = ["policy", "operations"], submitter"#, to: #"role = "operations", submitter"#)
        let hash = try await house.keeper.saveDraft(try house.files(path, text), by: Self.author, note: "改").hash
        let database = SharedDatabase(house.database)
        let node = try await house.another(over: database, pace: house.rests.pace)
        database.afterNextRead {
            _ = try? await house.keeper.approve(hash, by: Self.other, time: .asWished, under: Outcome.stored.claim())
            await node.look()
        }
        var refusal: RuleRefusal?
        do throws(RuleRefusal) {
            try await node.approve(hash, by: Self.other, time: .asWished, under: Outcome.stored.claim())
        } catch { refusal = error }
        guard case .notPermitted(let nearest?) = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        #expect(nearest.rule == "approve-rules")
        #expect(house.keeper.activeRevision == hash)
        await house.close()
    }

    /// What stands in the database of the rules.
    private struct Standing: Equatable {
        let active: String
        let activations: Int
        let drafts: [RuleDraftRecord.State]
        let audited: [String]

        init(_ house: KeeperHouse) async throws {
            active = house.keeper.activeRevision
            activations = try await house.keeper.history().count
            drafts = try await house.keeper.drafts().map(\.state)
            audited = try await house.audited()
        }
    }
}
