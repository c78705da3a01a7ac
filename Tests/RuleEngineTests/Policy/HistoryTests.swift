import DeadlineRules
import RuleModel
import RulePlugins
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("Which version of a pack is in force when")
struct HistoryTests {
    static let zone = ZoneRules(fixedOffset: 8 * 3_600)

    static func instant(_ text: String) throws -> Instant { try Instant(rfc3339: text) }

    /// The base and one pack whose contact clock takes so many days.
    static func set(_ days: Int, effective: String, appliesToOpen: Bool = false, dated: String = "") throws -> RuleSet {
        let header =
            Samples.header.replacing("effective = 2025-10-16", "effective = \(effective)")
            + "applies-to-open = \(appliesToOpen)\n"
        let body = Samples.deadline(dated, limit: "within = { working-days = \(days) }")
        let result = RuleChecker.check(
            files: [Samples.base, RuleFile(path: "rules/test.toml", text: header + body)],
            plugins: StandardRules.plugins, revision: "r\(days)")
        return try #require(result.ruleSet)
    }

    /// The days of the contact clock in the rules pinned for a round, with today's being the newest.
    private func days(_ history: RuleHistory, began: String, now: String) throws -> [Int] {
        let (began, now) = (try Self.instant(began), try Self.instant(now))
        let newest = try #require(history.inForce(at: now))
        let pinned = try #require(history.pinned(roundBegan: began, now: now))
        let policy = try PolicyComposer.policy(
            newest: newest, pinned: pinned, on: Self.zone.date(of: now), roundBegan: Self.zone.date(of: began))
        return policy.deadlines(PolicySamples.enterprise(["track": .text("cross-department")])).compactMap {
            if case .within(.workingDays(let days)) = $0.limit { days } else { nil }
        }
    }

    @Test("A version counts from its activation, and rounds that began before keep the older one")
    func activation() throws {
        let history = RuleHistory(
            [
                .init(try Self.set(2, effective: "2025-10-16"), at: nil),
                .init(try Self.set(3, effective: "2025-10-16"), at: try Self.instant("2026-03-02T10:00:00+08:00")),
            ], zone: Self.zone)
        let later = "2026-03-09T09:00:00+08:00"
        #expect(try days(history, began: "2026-03-02T09:59:59+08:00", now: later) == [2])
        #expect(try days(history, began: "2026-03-02T10:00:00+08:00", now: later) == [3])
    }

    @Test("A version with a future date leaves the stored one in force until then")
    func future() throws {
        let history = RuleHistory(
            [
                .init(try Self.set(2, effective: "2025-10-16"), at: nil),
                .init(try Self.set(5, effective: "2026-07-01"), at: try Self.instant("2026-03-02T10:00:00+08:00")),
            ], zone: Self.zone)
        #expect(try days(history, began: "2026-06-30T23:59:59+08:00", now: "2026-06-30T23:59:59+08:00") == [2])
        #expect(try days(history, began: "2026-07-01T00:00:00+08:00", now: "2026-07-01T00:00:00+08:00") == [5])
        #expect(try days(history, began: "2026-06-30T12:00:00+08:00", now: "2026-07-02T00:00:00+08:00") == [2])
    }

    @Test("A version that applies to open requests is taken by rounds that began before it")
    func open() throws {
        let history = RuleHistory(
            [
                .init(try Self.set(2, effective: "2025-10-16"), at: nil),
                .init(
                    try Self.set(5, effective: "2026-07-01", appliesToOpen: true),
                    at: try Self.instant("2026-03-02T10:00:00+08:00")),
                .init(try Self.set(6, effective: "2026-08-01"), at: try Self.instant("2026-07-20T10:00:00+08:00")),
            ], zone: Self.zone)
        let began = "2026-06-30T12:00:00+08:00"
        #expect(try days(history, began: began, now: "2026-06-30T13:00:00+08:00") == [2])
        #expect(try days(history, began: began, now: "2026-07-01T08:00:00+08:00") == [5])
        // The next one does not apply to open requests, so the one before it stays.
        #expect(try days(history, began: began, now: "2026-08-05T08:00:00+08:00") == [5])
        #expect(try days(history, began: "2026-08-02T08:00:00+08:00", now: "2026-08-05T08:00:00+08:00") == [6])
        let pinned = try #require(
            history.pinned(roundBegan: try Self.instant(began), now: try Self.instant("2026-07-01T08:00:00+08:00")))
        #expect(pinned.revision == "r5+r2")
        // The newest set leads with what it is made of, and each stands once.
        let later = try Self.instant("2026-07-25T08:00:00+08:00")
        let newest = try #require(history.inForce(at: later))
        let latest = try #require(history.pinned(roundBegan: try Self.instant(began), now: later))
        #expect(newest.revision == "r6+r5" && latest.revision == "r6+r5+r2")
        let policy = try PolicyComposer.policy(newest: newest, pinned: latest, on: Self.zone.date(of: later))
        #expect(policy.revision == "r6+r5+r2")
    }

    @Test("Rules that ended before a version came into force do not come back with it")
    func ended() throws {
        let history = RuleHistory(
            [
                .init(try Self.set(2, effective: "2025-10-16"), at: nil),
                .init(
                    try Self.set(5, effective: "2025-10-16", appliesToOpen: true, dated: "until = 2026-03-01"),
                    at: try Self.instant("2026-03-02T10:00:00+08:00")),
            ], zone: Self.zone)
        #expect(try days(history, began: "2026-02-10T08:00:00+08:00", now: "2026-03-02T11:00:00+08:00") == [])
    }

    @Test("Nothing is in force before the first activation; eras count the changes")
    func eras() throws {
        let first = try Self.instant("2026-01-01T00:00:00Z")
        let second = try Self.instant("2026-02-01T00:00:00Z")
        let history = RuleHistory(
            [
                .init(try Self.set(2, effective: "2025-10-16"), at: first),
                .init(try Self.set(3, effective: "2025-10-16"), at: second),
            ], zone: Self.zone)
        #expect(history.inForce(at: first.advanced(bySeconds: -1))?.revision == nil)
        #expect(history.inForce(at: first)?.revision == "r2" && history.inForce(at: second)?.revision == "r3")
        #expect(history.era(of: first.advanced(bySeconds: -1)) == 0)
        #expect(history.era(of: first) == 1 && history.era(of: second.advanced(bySeconds: 5)) == 2)
    }

    @Test("A unit cannot vanish while a pinned rule in use names it")
    func vanished() throws {
        let route = DiagnosticCase.route(lead: "\"科技局\"")
        let old = try PolicySamples.ruleSet(
            route
                + PolicySamples.rule("coverage", "c", "when = \"always\"", then: "steward = \"社发局\""))
        let result = RuleChecker.check(files: [Samples.base], plugins: StandardRules.plugins, inUse: [old])
        #expect(result.diagnostics.map(\.code) == ["RULE-0064"])
        #expect(result.diagnostics.first?.message.chinese.contains("“科技局”") == true)
        #expect(result.ruleSet == nil)
        // The rule that names it, and where it was declared, both as they were stored.
        let related = try #require(result.diagnostics.first?.related)
        #expect(related.map(\.file) == ["r1:rules/zone.toml", "r1:rules/zone.toml"])
        let text = Array((PolicySamples.header + PolicySamples.units + route).utf8)
        #expect(related.allSatisfy { String(decoding: text[$0.range], as: UTF8.self).contains("科技局") })
        #expect(related.count == 2 && related[0].range != related[1].range)
    }

    @Test("What the version in force names counts, not what one names whose date is to come")
    func vanishedLater() throws {
        func set(lead: String, effective: String, _ revision: String) throws -> RuleSet {
            let header = Samples.header.replacing("effective = 2025-10-16", "effective = \(effective)")
            let file = RuleFile(path: "rules/test.toml", text: header + DiagnosticCase.route(lead: "\"\(lead)\""))
            return try #require(
                RuleChecker.check(files: [Samples.base, file], plugins: StandardRules.plugins, revision: revision)
                    .ruleSet)
        }
        let history = RuleHistory(
            [
                .init(try set(lead: "规建局", effective: "2025-10-16", "r1"), at: nil),
                .init(
                    try set(lead: "政务办", effective: "2026-03-01", "r2"), at: try Self.instant("2026-02-01T00:00:00Z")),
            ], zone: Self.zone)
        let used = try #require(history.inForce(at: try Self.instant("2026-02-10T00:00:00Z")))
        let routes = used.mentions.filter { $0.section == "route" && $0.domain == .unit }
        #expect(routes.map(\.name) == ["规建局"])
    }
}
