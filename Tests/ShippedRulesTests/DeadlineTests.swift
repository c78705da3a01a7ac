import RuleModel
import RulePlugins
import Testing
import WorkCalendar

/// Source: 工作实施方案 三（二）2、三（三）; rows without a clause are defaults.
@Suite("Shipped clocks")
struct DeadlineTests {
    struct Clock: CustomTestStringConvertible {
        var facts: [String: FactValue]
        var clock: ClockName
        var cite: String?
        var force = DeadlineRule.Force.binding
        var start: EventName
        var stop: [EventName]
        var cancel: [EventName] = []
        var pause: [StateName] = []
        var limit: DeadlineRule.Limit
        var atDue: DeadlineRule.AtDue?
        var shuts: CommandName?
        var supersededBy: ClockName?

        var testDescription: String { "\(clock) \(facts)" }
    }

    static let clocks: [Clock] = [
        Clock(
            facts: ["track": "transferred"], clock: .total, cite: "正文 三（二）2", start: .registered,
            stop: [.answered, .concluded], pause: [.suspended], limit: .within(.workingDays(7)),
            supersededBy: .resolution),
        Clock(
            facts: ["track": "cross-department"], clock: .total, force: .target, start: .registered,
            stop: [.answered, .concluded], pause: [.suspended], limit: .within(.workingDays(7)),
            supersededBy: .resolution),
        Clock(
            facts: ["track": "complex"], clock: .total, force: .target, start: .registered,
            stop: [.answered, .concluded], pause: [.suspended], limit: .within(.workingDays(7)),
            supersededBy: .resolution),
        Clock(
            facts: ["track": "cross-department"], clock: .contact, cite: "正文 三（二）2", start: .accepted,
            stop: [.contacted, .concluded], cancel: [.returned], pause: [.suspended], limit: .within(.workingDays(2))),
        Clock(
            facts: ["track": "cross-department"], clock: .progress, cite: "正文 三（二）2", start: .accepted,
            stop: [.progressed, .concluded], cancel: [.returned], pause: [.suspended], limit: .within(.workingDays(7))),
        Clock(
            facts: ["track": "transferred"], clock: .report, cite: "正文 三（三）", start: .concluded, stop: [.reported],
            cancel: [.reviewRefused], limit: .within(.workingDays(2))),
        Clock(
            facts: ["track": "complex"], clock: .resolution, cite: "正文 三（二）2", start: "conference-resolved",
            stop: [.concluded], limit: .eventDue),
        Clock(
            facts: ["track": "transferred"], clock: .accept, start: .dispatched, stop: [.accepted], cancel: [.returned],
            limit: .within(.workingDays(1)), atDue: .accept),
        Clock(
            facts: ["track": "transferred", "urgency": "life-property"], clock: .accept, start: .dispatched,
            stop: [.accepted], cancel: [.returned], limit: .within(.minutes(15))),
        Clock(
            facts: ["track": "transferred", "urgency": "public-utility"], clock: .accept, start: .dispatched,
            stop: [.accepted], cancel: [.returned], limit: .within(.minutes(30))),
        Clock(
            facts: ["track": "transferred"], clock: .return, force: .window, start: .dispatched, stop: [],
            cancel: [.returned], limit: .within(.workingDays(1)), shuts: .return),
        Clock(
            facts: ["track": "instant"], clock: .intake, start: .registered,
            stop: [.dispatched, .answered, .rejected, .accepted], limit: .within(.workingSeconds(4 * 3_600))),
        Clock(
            facts: ["track": "transferred", "returns": .integer(1)], clock: .intake, start: .returned,
            stop: [.dispatched, .rejected], limit: .within(.workingSeconds(4 * 3_600))),
        Clock(
            facts: ["track": "transferred"], clock: .pause, start: .suspended, stop: [.resumed],
            limit: .within(.workingDays(10)), atDue: .resume),
        Clock(
            facts: ["track": "transferred"], clock: .callback, start: .reported, stop: [.calledBack],
            limit: .within(.workingDays(5))),
        Clock(
            facts: ["track": "instant"], clock: .callback, start: .answered, stop: [.calledBack],
            limit: .within(.workingDays(5))),
        Clock(
            facts: ["track": "transferred", "state": "answered"], clock: .callback, start: .answered,
            stop: [.calledBack],
            limit: .within(.workingDays(5))),
    ]

    @Test("Each clock starts, stops, pauses and ends as the plan or practice says", arguments: clocks)
    func clock(row: Clock) throws {
        let rules = try Shipped.policy().deadlines(
            Shipped.enterprise(row.facts.merging(["urgency": "normal"]) { own, _ in own }))
        let rule = try #require(rules.first { $0.clock == row.clock })
        #expect(rule.reference.cite == row.cite)
        #expect(rule.force == row.force)
        #expect(rule.start == row.start)
        #expect(rule.stop == row.stop)
        #expect(rule.cancel == row.cancel)
        #expect(rule.pause == row.pause)
        #expect(rule.limit == row.limit)
        #expect(rule.atDue == row.atDue)
        #expect(rule.shuts == row.shuts)
        #expect(rule.supersededBy == row.supersededBy)
        var conventions = DueConventions.shipped
        if case .within(.minutes) = row.limit { conventions.due = .sameTime }
        #expect(rule.conventions == conventions)
    }

    /// The clocks of a market entity by track, besides accept, return, intake, pause, callback and resolution.
    static let tracks: [(Track, [ClockName])] = [
        (.instant, [.report]), (.ownUnit, [.report]), (.transferred, [.total, .report]),
        (.crossDepartment, [.total, .contact, .progress, .report]), (.complex, [.total, .report]),
    ]
    static let always: Set<ClockName> = [.accept, .return, .intake, .pause, .callback, .resolution]

    @Test("Each track has its own clocks", arguments: tracks, ["enterprise", "individual-business"])
    func clocksOfTrack(row: (Track, [ClockName]), kind: String) throws {
        let rules = try Shipped.policy().deadlines(
            Shipped.entity(kind, ["track": .text(row.0.rawValue), "urgency": "normal"]))
        #expect(Set(rules.map(\.clock)) == Self.always.union(row.1))
    }

    @Test("The plan's clocks bind market entities only; an unknown one has the default clocks", arguments: Track.known)
    func strangers(track: Track) throws {
        let rules = try Shipped.policy().deadlines(
            Facts(["entity.known": false, "track": .text(track.rawValue), "urgency": "normal"]))
        #expect(Set(rules.map(\.clock)) == Self.always)
    }

    struct Warning: CustomTestStringConvertible {
        var track: String
        var clock: ClockName
        var at: [Threshold]
        var levels: [WarningRule.Level]

        var testDescription: String { clock.rawValue }
    }

    static let warnings: [Warning] = [
        Warning(
            track: "transferred", clock: .total,
            at: [.percent(50), .before(.workingDays(1)), .after(.workingDays(1))], levels: [.yellow, .orange, .red]),
        Warning(
            track: "cross-department", clock: .contact, at: [.percent(50), .before(.workingSeconds(4 * 3_600))],
            levels: [.yellow, .orange]),
        Warning(track: "cross-department", clock: .total, at: [], levels: []),
        Warning(track: "transferred", clock: .return, at: [], levels: []),
    ]

    @Test("Clocks warn at half, shortly before, and after they are due", arguments: warnings)
    func warns(row: Warning) throws {
        let rules = try Shipped.policy().deadlines(
            Shipped.enterprise(["track": .text(row.track), "urgency": "normal"]))
        let rule = try #require(rules.first { $0.clock == row.clock })
        #expect(rule.warnings.map(\.at) == row.at)
        #expect(rule.warnings.map(\.level) == row.levels)
    }

    @Test("Seven working days from 10 February 2026 end on the 26th; with a pause from the 12th to the 25th on 3 March")
    func springFestival() throws {
        let policy = try Shipped.policy()
        let rule = try #require(
            policy.deadlines(Shipped.enterprise(["track": "transferred"])).first { $0.clock == .total })
        func due(_ pauses: [Pause]) throws -> String? {
            guard case .within(let budget) = rule.limit else { return nil }
            return policy.calendar.schedule(
                start: try Instant(rfc3339: "2026-02-10T09:12:00+08:00"), budget: budget, conventions: rule.conventions,
                pauses: pauses, thresholds: []
            ).due?.rfc3339
        }
        let pause = Pause(
            from: try Instant(rfc3339: "2026-02-12T10:35:00+08:00"),
            until: try Instant(rfc3339: "2026-02-25T09:50:00+08:00"))
        #expect(try due([]) == "2026-02-26T09:30:00Z")
        #expect(try due([pause]) == "2026-03-03T09:30:00Z")
    }
}
