package import RuleModel
package import WorkCalendar

/// A story that the rules must tell as policy staff expect: facts, what happened when, and what follows.
package struct Scenario: Sendable {
    /// Something that somebody does to the request.
    package struct Step: Sendable {
        package var at: Instant
        package var deed: ScenarioDeed
        /// The unit that is named, where the deed names one.
        package var unit: UnitName?
        /// Why the step must be refused, by the refusal's code; nil where it must succeed.
        package var refused: String?
        /// The step in its file.
        package var range: Range<Int>
        /// Where it says so; nil in a scenario that is in no file.
        package var refusalPlace: RefusalPlace?
    }

    /// What must be so at the end.
    package struct Expectation: Sendable {
        package var subject: ScenarioSubject
        package var value: ScenarioValue
        /// The value in its file.
        package var range: Range<Int>
    }

    package var title: String
    /// When it is registered.
    package var at: Instant
    package var facts: Facts
    /// Somebody who asks what the permissions allow, in a scenario of that and of nothing else.
    package var who: Facts?
    package var steps: [Step]
    /// As of when the expectations hold; nil: the last moment named.
    package var until: Instant?
    package var expectations: [Expectation]
    /// The file, and the scenario's place in it.
    package var file: String
    package var range: Range<Int>

    /// The moment at which it is looked at.
    package var end: Instant { until ?? steps.last?.at ?? at }
}

/// What is looked at in the end.
package enum ScenarioSubject: Hashable, Sendable {
    /// The unit that must act; an empty text where nobody does.
    case lead
    case support
    case track
    case state
    /// Who looks after the entity, the primary first.
    case coverage
    /// The id of the route that decided.
    case route
    /// The clocks that have run overdue.
    case overdue
    /// What the escalations suggest.
    case suggestions
    case supervised
    /// Whom the escalations notified, each once.
    case notified
    /// When a clock is due; of the last instance.
    case due(ClockName)
    /// How a clock stands.
    case status(ClockName)
    /// The id of the rule that a clock runs by.
    case rule(ClockName)
    /// The ids of the rules of a kind that count, by its section.
    case rules(String)
    /// The commands that the permissions allow.
    case may

    /// The key as scenario files write it.
    package var key: String {
        switch self {
        case .lead: "lead"
        case .support: "support"
        case .track: "track"
        case .state: "state"
        case .coverage: "coverage"
        case .route: "route"
        case .overdue: "overdue"
        case .suggestions: "suggestions"
        case .supervised: "supervised"
        case .notified: "notified"
        case .due(let clock): "due.\(clock)"
        case .status(let clock): "status.\(clock)"
        case .rule(let clock): "rule.\(clock)"
        case .rules(let section): "rules.\(section)"
        case .may: "may"
        }
    }

    /// The keys that stand for themselves.
    static let plain: [ScenarioSubject] = [
        .lead, .support, .track, .state, .coverage, .route, .overdue, .suggestions, .supervised, .notified,
    ]
}

/// A value that is expected or was found.
package enum ScenarioValue: Hashable, Sendable {
    case text(String)
    case list([String])
    case boolean(Bool)
    case instant(Instant)
    /// There is none: the clock does not run.
    case absent

    /// As scenario files write it; instants in the zone of the rules.
    package func toml(in zone: ZoneRules) -> String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .list(let texts): "[\(texts.map(Self.quoted).joined(separator: ", "))]"
        case .boolean(let truth): truth ? "true" : "false"
        case .instant(let instant): instant.rfc3339(in: zone)
        case .absent: "\"none\""
        }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
