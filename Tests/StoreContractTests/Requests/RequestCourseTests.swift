import Lifecycle
import RuleModel
import Store
import Testing
import WorkCalendar

@Suite("What was done with a request")
struct RequestCourseTests {
    /// A course, its clocks of acceptance, and what it comes to: each kind with the day of February.
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var course: RequestCourse
        var owed: [OwedAcceptance] = []
        var deeds: [(DeedKind, Int)] = []
    }

    /// Ten in the morning of a day of February in Tianjin.
    private static func at(_ day: Int, hour: Int = 10) -> Instant {
        ZoneRules(fixedOffset: 8 * 3_600).start(of: date(day)).advanced(bySeconds: Int64(hour) * 3_600)
    }

    private static func date(_ day: Int) -> CivilDate { CivilDate(year: 2026, month: 2, day: day) ?? .earliest }

    private static func owed(
        _ status: ClockInstance.Status, due: Int, ended: Int? = nil, instance: Int = 2
    ) -> OwedAcceptance {
        OwedAcceptance(
            instance: instance, status: status, startedAt: at(1), due: at(due), endedAt: ended.map { at($0) })
    }

    private static let dispatched: [RequestCourse.Step] = [
        .init(.registered, at: at(1)), .init(.dispatched, at: at(1)),
    ]

    /// Registered and dispatched on the first, then each on its day.
    private static func course(
        _ steps: [(EventName, Int)], _ outcome: Outcome? = nil, _ callbacks: [RequestCourse.Callback] = []
    ) -> RequestCourse {
        RequestCourse(
            outcome: outcome, callbacks: callbacks, moments: dispatched + steps.map { .init($0.0, at: at($0.1)) })
    }

    static let acceptances: [Case] = [
        Case(testDescription: "nothing yet", course: course([]), owed: [owed(.running, due: 3)]),
        Case(
            testDescription: "accepted in time", course: course([(.accepted, 2)]),
            owed: [owed(.met, due: 3, ended: 2)], deeds: [(.acceptanceInTime, 2)]),
        Case(
            testDescription: "silent until due", course: course([(.accepted, 3)]),
            owed: [owed(.met, due: 3, ended: 3)], deeds: [(.acceptanceLate, 3)]),
        Case(
            testDescription: "overdue", course: course([]), owed: [owed(.overdue, due: 3)],
            deeds: [(.acceptanceLate, 3)]),
        Case(
            testDescription: "accepted late", course: course([(.accepted, 5)]),
            owed: [owed(.metLate, due: 3, ended: 5)], deeds: [(.acceptanceLate, 5)]),
        Case(
            testDescription: "designated, which is no acceptance of the unit's", course: course([(.accepted, 1)]),
            owed: [owed(.met, due: 3, ended: 1)]),
        Case(
            testDescription: "returned, restarted, superseded, paused or over", course: course([(.returned, 2)]),
            owed: [
                owed(.cancelled, due: 3, ended: 2), owed(.restarted, due: 3, ended: 2),
                owed(.superseded, due: 3, ended: 2), owed(.paused, due: 3), owed(.over, due: 3),
            ]),
        Case(
            testDescription: "accepted by one unit after the other",
            course: course([(.accepted, 2), (.returned, 2), (.dispatched, 4), (.accepted, 6)]),
            owed: [owed(.met, due: 3, ended: 2), owed(.metLate, due: 5, ended: 6, instance: 5)],
            deeds: [(.acceptanceInTime, 2), (.acceptanceLate, 6)]),
        Case(
            testDescription: "a clock that no event of the request started", course: course([]),
            owed: [owed(.overdue, due: 3, instance: 0), owed(.overdue, due: 3, instance: 9)]),
    ]

    static let endings: [Case] = [
        Case(
            testDescription: "concluded in part", course: course([(.accepted, 2), (.concluded, 4)], .partly),
            deeds: [(.concluded, 4)]),
        Case(
            testDescription: "answered at once", course: course([(.answered, 1)]), deeds: [(.concluded, 1)]),
        Case(
            testDescription: "a conclusion that the review refused",
            course: course([(.concluded, 4), (.reviewRefused, 5)], .resolved)),
        Case(
            testDescription: "concluded again",
            course: course([(.concluded, 4), (.reviewRefused, 5), (.concluded, 6)], .resolved),
            deeds: [(.concluded, 6)]),
        Case(
            testDescription: "called and not reached",
            course: course([(.concluded, 4), (.calledBack, 5)], .resolved, [.init(reached: false)]),
            deeds: [(.concluded, 4)]),
        Case(
            testDescription: "reached without a mark",
            course: course([(.concluded, 4), (.calledBack, 5)], .resolved, [.init(reached: true)]),
            deeds: [(.concluded, 4), (.resolved, 5)]),
        Case(
            testDescription: "an answer that satisfied",
            course: course([(.answered, 4), (.calledBack, 5)], nil, [.init(reached: true, satisfaction: .satisfied)]),
            deeds: [(.concluded, 4), (.satisfied, 5), (.resolved, 5)]),
        Case(
            testDescription: "explained, which resolves nothing",
            course: course(
                [(.concluded, 4), (.calledBack, 5)], .explained, [.init(reached: true, satisfaction: .satisfied)]),
            deeds: [(.concluded, 4), (.satisfied, 5), (.unresolved, 5)]),
        Case(
            testDescription: "two calls, one of them to somebody displeased",
            course: course(
                [(.concluded, 4), (.calledBack, 5), (.calledBack, 6), (.calledBack, 7)], .resolved,
                [
                    .init(reached: true, satisfaction: .dissatisfied), .init(reached: false),
                    .init(reached: true, satisfaction: .partlySatisfied),
                ]),
            deeds: [(.concluded, 4), (.dissatisfied, 5), (.partlySatisfied, 7), (.unresolved, 7)]),
    ]

    static let days: [Case] = [
        Case(
            testDescription: "the second round, of which the first tells nothing",
            course: RequestCourse(
                round: 2, outcome: .resolved, callbacks: [.init(reached: true, satisfaction: .satisfied)],
                moments: dispatched + [
                    .init(.concluded, at: at(4)), .init(.calledBack, at: at(5)),
                    .init(.reopened, at: at(6), round: 2), .init(.dispatched, at: at(6), round: 2),
                    .init(.concluded, at: at(8), round: 2), .init(.calledBack, at: at(9), round: 2),
                ]), owed: [owed(.met, due: 3, ended: 2), owed(.met, due: 8, ended: 7, instance: 6)],
            deeds: [(.acceptanceInTime, 7), (.concluded, 8), (.satisfied, 9), (.resolved, 9)]),
        Case(
            testDescription: "the day of Tianjin, not of Greenwich",
            course: RequestCourse(
                moments: [.init(.registered, at: at(3, hour: 0)), .init(.answered, at: at(3, hour: 1))]),
            deeds: [(.concluded, 3)]),
    ]

    @Test("follows from its events, outcome, callbacks and clocks", arguments: acceptances + endings + days)
    func deeds(_ example: Case) {
        let found = example.course.deeds(example.owed, in: ZoneRules(fixedOffset: 8 * 3_600))
        let expected = example.deeds.map {
            RequestDeed(round: example.course.round, kind: $0.0, day: Self.date($0.1))
        }
        #expect(found == expected)
    }

    @Test("is read out of a whole request and out of its snapshot alike")
    func snapshot() throws {
        var request = try SampleValues.request()
        request.apply(SampleValues.event(request.sequence + 1, .concluded(.partly, text: "已办")))
        let course = RequestCourse(request)
        let read: RequestCourse = try JSONReader.value(request.snapshot)
        #expect(read == course)
        #expect(course.round == 2 && course.outcome == .partly && course.moments.last?.name == .concluded)
        #expect(course.callbacks == [.init(reached: true, satisfaction: .partlySatisfied)])
    }
}
