import Lifecycle
import RuleModel
import Store
import Testing

@testable import RuleKeeping

@Suite("A set that was in force")
struct FormerSetTests {
    private static let author = Actor(id: "su", name: "苏", roles: [.policy])
    private static let other = Actor(id: "qin", name: "秦", roles: [.policy])

    @Test("Is told with its files, its scenarios and what they mean, whether it is in use or not")
    func told() async throws {
        let house = try await KeeperHouse(mode: .approved)
        var revisions = [house.keeper.activeRevision]
        for days in [8, 9, 10] {
            let draft = try await house.draft(days: days, by: Self.author)
            revisions.append(try await house.keeper.approve(draft.hash, by: Self.other).hash)
        }
        let inUse = Set(house.keeper.revisions.map(\.revision))
        #expect(inUse.count < revisions.count, "the sets between are no longer held")
        for revision in revisions {
            let set = try #require(try await house.keeper.formerSet(revision))
            #expect(set.revision == revision && set.ruleSet?.revision == revision)
            #expect(RuleRevision.of(set.files) == revision)
            let scenarios = try await house.keeper.scenarios(of: revision)
            #expect(set.scenarios == scenarios)
            let again = try #require(try await house.keeper.formerSet(revision))
            #expect(again.files == set.files && again.ruleSet?.packs.count == set.ruleSet?.packs.count)
        }
        #expect(try await house.keeper.formerSet("0000") == nil)
        await house.close()
    }

    @Test("Is compiled again only where nobody holds it compiled")
    func once() async throws {
        let house = try await KeeperHouse(mode: .approved)
        for days in [8, 9] {
            let draft = try await house.draft(days: days, by: Self.author)
            _ = try await house.keeper.approve(draft.hash, by: Self.other)
        }
        let former = try #require(try await house.keeper.drafts().last?.hash)
        #expect(!house.keeper.revisions.contains { $0.revision == former })
        for revision in [house.keeper.activeRevision, former] { _ = try await house.keeper.formerSet(revision) }
        #expect(house.keeper.formerSets.known(house.keeper.activeRevision) == nil)
        #expect(house.keeper.formerSets.known(former)?.ruleSet?.revision == former)
        // What is held is what is told.
        house.keeper.formerSets.keep(.init(revision: former, ruleSet: nil))
        #expect(try await house.keeper.formerSet(former)?.ruleSet == nil)
        await house.close()
    }
}
