import Lifecycle
import RuleEngine
import RuleModel
import RulePlugins
import ShippedRules
import StarsRules
import TOMLSyntax
import Testing
import WorkCalendar

@testable import RuleImpact

@Suite("The impact on decisions of any kind of rule")
struct KindImpactTests {
    private static let plugins = StandardRules.plugins + [StarsPlugin()]
    private static let escalations = "rules/service/escalations.toml"

    /// Stars by urgency: so many where life is at stake, three else.
    private static func stars(_ count: Int) -> RuleFile {
        RuleFile(
            path: "rules/stars.toml",
            text: """
                [pack]
                id = "stars"
                title = "评星"
                effective = 2025-10-16

                [[stars]]
                id = "urgent"
                title = "急事"
                source = "default"
                when = { urgency = "life-property" }
                stars = \(count)

                [[stars]]
                id = "other"
                title = "其余"
                source = "default"
                when = "always"
                stars = 3

                """)
    }

    private static func policy(stars: Int, _ edit: (String, String)? = nil) throws -> CompiledPolicy {
        let files = ShippedRules.files.map { file in
            guard let edit, file.path == escalations else { return file }
            return RuleFile(path: file.path, text: file.text.replacing(edit.0, with: edit.1))
        }
        let result = RuleChecker.check(files: files + [Self.stars(stars)], plugins: plugins, revision: "\(stars)")
        let set = try #require(result.ruleSet, "\(result.diagnostics)")
        return try PolicyComposer.policy(set, on: Shipped.day, plugins: plugins)
    }

    private static let now = Instant(microseconds: 1_772_415_000_000_000)

    private static func report(_ before: CompiledPolicy, _ after: CompiledPolicy, _ requests: [ServiceRequest])
        async throws -> ImpactReport
    {
        let assessment = ImpactAssessment(before: before, after: after, now: now)
        var columns = assessment.columns()
        for request in requests { columns.append(request) }
        return try await assessment.report(on: columns, examples: requests.count, share: 16)
    }

    @Test("Every request of which a kind says something else is counted, from what to what, and shown")
    func stars() async throws {
        let (before, after) = (try Self.policy(stars: 5), try Self.policy(stars: 4))
        var source = RandomRequests(before, seed: 5)
        let requests = source.requests(60, before: Self.now)
        let report = try await Self.report(before, after, requests)
        let open = requests.filter { !$0.state.isEnded }
        let urgent = open.filter { $0.registration.urgency == .lifeProperty }
        try #require(!urgent.isEmpty && urgent.count < open.count)
        let impact = try #require(report.open.kinds.first)
        #expect(report.open.kinds.count == 1)
        #expect((impact.section, impact.requests, impact.changed) == ("stars", open.count, urgent.count))
        let move = try #require(impact.moves.first)
        #expect((move.from.chinese, move.to.chinese) == ("5 星", "4 星"))
        #expect(move.examples == urgent.prefix(5).map { "\($0.number)" })
        #expect(report.open.counts.affected == urgent.count)
        let shown = report.examples.filter(\.isOpen)
        #expect(Set(shown.map(\.number)) == Set(urgent.map(\.number)))
        #expect(shown.allSatisfy { $0.kinds.map(\.after.english) == ["4 stars"] })
    }

    @Test("A kind that the service asks itself is told the same way: escalations, by what requests went through")
    func escalations() async throws {
        let (before, after) = (
            try Self.policy(stars: 5),
            try Self.policy(stars: 5, ("{ returns = { min = 2 } }", "{ returns = { min = 1 } }"))
        )
        var source = RandomRequests(before, seed: 9)
        let requests = source.requests(120, before: Self.now)
        let report = try await Self.report(before, after, requests)
        let moved = requests.filter { request in
            let facts = request.facts(after)
            return before.escalations(facts).map(\.reference.rule) != after.escalations(facts).map(\.reference.rule)
        }
        try #require(!moved.isEmpty)
        #expect((report.open.kinds + report.ended.kinds).map(\.changed).reduce(0, +) == moved.count)
        #expect(Set((report.open.kinds + report.ended.kinds).map(\.section)) == ["escalation"])
    }

    @Test("It is told in lines and on the page; rules that stay are not told")
    func told() async throws {
        let (before, after) = (try Self.policy(stars: 5), try Self.policy(stars: 4))
        var source = RandomRequests(before, seed: 5)
        let requests = source.requests(60, before: Self.now)
        let text = ImpactText(
            try await Self.report(before, after, requests), language: .chinese, zone: before.calendar.zone)
        #expect(text.lines.contains("评星规则"))
        #expect(text.lines.contains { $0.hasPrefix("  5 星 → 4 星  ") })
        #expect(ImpactPage(text).html.contains("<tr><th scope=\"row\">5 星</th><td class=\"txt\">4 星</td>"))
        #expect(try await Self.report(before, before, requests).open.kinds.isEmpty)
    }

    @Test("Requests of the past and to come are decided by facts alone, whatever the kind")
    func facts() throws {
        let sets = try [5, 4].map { stars in
            try #require(
                RuleChecker.check(files: ShippedRules.files + [Self.stars(stars)], plugins: Self.plugins).ruleSet)
        }
        let requests = ["life-property", "normal", "life-property"].enumerated().map { place, urgency in
            (name: "TX-\(place)", facts: Facts(["urgency": .text(urgency)]))
        }
        let impact = KindImpact(
            from: CompiledKind(StarsPlugin(), in: sets[0]), to: CompiledKind(StarsPlugin(), in: sets[1]), on: requests,
            day: Shipped.day)
        #expect((impact.requests, impact.changed) == (3, 2))
        #expect(impact.text.english == "stars: 3 requests, 2 decided otherwise\n5 stars → 4 stars  2 (TX-0, TX-2)")
    }
}
