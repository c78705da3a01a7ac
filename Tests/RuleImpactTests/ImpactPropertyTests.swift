import Lifecycle
import RuleModel
import RulePlugins
import Testing
import WorkCalendar

@testable import RuleImpact

@Suite("A changed rule set, held to deciding every request anew one by one")
struct ImpactPropertyTests {
    private static let deadlines = "rules/service/deadlines.toml"
    private static let contact = """
        stop = ["contacted", "concluded"]
        cancel = ["returned"]
        pause = ["suspended"]
        within = { working-days = 2 }
        """

    /// Changes of every kind that deadlines, routes and coverage can see.
    private static let changes: [[Shipped.Edit]] = [
        [.init(deadlines, contact, contact.replacing("working-days = 2", with: "working-days = 1"))],
        [.init(deadlines, "within = { working-days = 7 }", "within = { calendar-days = 5 }")],
        [.init(deadlines, "pause = [\"suspended\"]\n", "")],
        [.init(deadlines, "stop = [\"contacted\", \"concluded\"]", "stop = [\"concluded\"]")],
        [.init(deadlines, "stop = [\"answered\", \"concluded\"]", "stop = [\"reviewed\"]")],
        [.init(deadlines, "force = \"target\"", "force = \"binding\"")],
        [.init(deadlines, "pause-by = \"whole-days\"", "pause-by = \"working-time\"")],
        [.init(deadlines, "day-zero = \"not-counted\"", "day-zero = \"counted\"")],
        [.init(deadlines, "start = \"concluded\"", "start = \"reviewed\"")],
        [.init(deadlines, "cancel = [\"review-refused\"]\n", "")],
        [.init(deadlines, "when = { returns = { min = 1 } }", "when = { state = \"returned\" }")],
        [.init(deadlines, "superseded-by = \"resolution\"", "superseded-by = \"accept\"")],
        [.init("rules/calendar/hours.toml", "08:30-12:00", "09:00-12:00")],
        [
            .init(
                "rules/service/routes.toml", "when = { matter = { present = true } }",
                "when = { text = { contains = \"停电\" } }")
        ],
        [.init("rules/service/matters.toml", "track = \"cross-department\"", "track = \"transferred\"")],
        [.init("rules/service/matters.toml", "lead = \"规建局\"", "lead = \"城环局\"")],
        [
            .init("rules/service/coverage.toml", "entity.investment-promoted = true", "entity.kind = \"enterprise\""),
            .init(deadlines, "within = { working-days = 1 }", "within = { working-hours = 2.5 }"),
        ],
    ]

    private static let now = Instant(microseconds: 1_772_415_000_000_000)

    private static let requests = Result {
        var source = RandomRequests(try Shipped.policy(), seed: 7)
        return source.requests(120, before: now)
    }

    @Test("finds exactly the requests that change, each as the lifecycle's own clocks say", arguments: changes)
    func agrees(_ edits: [Shipped.Edit]) async throws {
        let (before, after) = (try Shipped.policy(), try Shipped.policy(edits))
        let requests = try Self.requests.get()
        let expected = requests.map { ExpectedChange($0, before, after, at: Self.now) }
        let assessment = ImpactAssessment(before: before, after: after, now: Self.now)
        var columns = assessment.columns()
        for request in requests { columns.append(request) }
        let report = try await assessment.report(on: columns, examples: requests.count, share: 16)

        let changed = expected.filter(\.isChange)
        #expect(requests.count == 120)
        #expect(!changed.isEmpty, "the change changes something, or the test shows nothing")
        #expect(Set(report.examples.map(\.number)) == Set(changed.map(\.number)))
        for example in report.examples {
            let change = try #require(changed.first { $0.number == example.number })
            check(example, change)
        }
        check(
            report.open,
            expected.filter { change in requests.contains { $0.number == change.number && !$0.state.isEnded } })
        check(
            report.ended,
            expected.filter { change in requests.contains { $0.number == change.number && $0.state.isEnded } })
    }

    private func check(_ example: ImpactExample, _ change: ExpectedChange) {
        #expect(example.lead.map { [$0.before, $0.after] } ?? [] == (change.movesLead ? change.lead : []))
        #expect(
            example.track.map { [$0.before, $0.after] } ?? []
                == (change.track[0] == change.track[1] ? [] : change.track))
        #expect(
            example.support.map { [$0.before, $0.after] } ?? []
                == (change.support[0] == change.support[1] ? [] : change.support))
        #expect(Set(example.clocks.filter(\.isNewlyOverdue).map(\.clock)) == change.overdue)
        #expect(Set(example.clocks.filter(\.isNoLongerOverdue).map(\.clock)) == change.relieved)
        #expect(Set(example.clocks.filter(\.wouldBeLate).map(\.clock)) == change.late)
        #expect(Set(example.clocks.filter(\.wouldBeInTime).map(\.clock)) == change.timely)
        #expect(change.moved.isSubset(of: example.clocks.map(\.clock)))
    }

    private func check(_ population: ImpactPopulation, _ expected: [ExpectedChange]) {
        var counts = ImpactCounts()
        counts.requests = expected.count
        counts.affected = expected.count(where: \.isChange)
        counts.leadChanged = expected.count(where: \.movesLead)
        counts.supportChanged = expected.count { $0.support[0] != $0.support[1] }
        counts.trackChanged = expected.count { $0.track[0] != $0.track[1] }
        counts.dueChanged = expected.count { !$0.moved.isEmpty }
        counts.newlyOverdue = expected.count { !$0.overdue.isEmpty }
        counts.noLongerOverdue = expected.count { !$0.relieved.isEmpty }
        counts.wouldBeLate = expected.count { !$0.late.isEmpty }
        counts.wouldBeInTime = expected.count { !$0.timely.isEmpty }
        #expect(population.counts == counts)
        #expect(population.leads.map(\.requests).reduce(0, +) == counts.leadChanged)
        #expect(population.tracks.map(\.requests).reduce(0, +) == counts.trackChanged)
        for move in population.leads {
            #expect(move.requests == expected.count { $0.lead == [move.from, move.to] })
        }
        for clock in population.clocks {
            #expect(clock.newlyOverdue == expected.count { $0.overdue.contains(clock.clock) })
            #expect(clock.noLongerOverdue == expected.count { $0.relieved.contains(clock.clock) })
            // Each clock that moves does so in one way.
            #expect(clock.moved == expected.count { $0.moved.contains(clock.clock) })
        }
        #expect(population.units.map(\.newlyOverdue).reduce(0, +) == counts.newlyOverdue)
        #expect(population.units.map(\.dueChanged).reduce(0, +) == counts.dueChanged)
    }
}
