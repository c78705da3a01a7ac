import Lifecycle
import PageKit
import RuleModel
import RulePlugins
import RuleScenarios
import TOMLSyntax
import Texts
import WorkCalendar

/// What a scenario expected and what came, as pages write it rather than as files do.
struct ScenarioWords {
    private let vocabulary: Vocabulary
    /// What rules are called, by section and id.
    private let titles: [[String]: String]
    private let zone: ZoneRules
    private let today: CivilDate

    init(_ ruleSet: RuleSet, zone: ZoneRules, today: CivilDate) {
        vocabulary = ruleSet.vocabulary
        let told = StandardRules.plugins.flatMap { Self.references(of: $0, in: ruleSet) }
        titles = Dictionary(told) { first, _ in first }
        self.zone = zone
        self.today = today
    }

    private static func references<Plugin: RulePlugin>(
        of plugin: Plugin, in ruleSet: RuleSet
    ) -> [([String], String)] {
        ruleSet.rules(of: plugin).map { ([plugin.section, $0.reference.rule], $0.reference.title) }
    }

    func pair(_ difference: ScenarioRun.Difference) -> ValuePair {
        guard let outcome = difference.outcome else {
            return ValuePair(
                .text("scenario.step"), expected: .plain(difference.expected), actual: .plain(difference.actual))
        }
        return ValuePair(
            name(outcome.subject), key: outcome.subject.key, expected: words(outcome.expected, of: outcome.subject),
            actual: words(outcome.actual, of: outcome.subject))
    }

    /// A line of an explanation, which says moments as data has them.
    func reason(_ line: String) -> Words {
        let written = /[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:]+(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2}))?/
        var parts: [Words] = []
        var place = line.startIndex
        for match in line.matches(of: written) {
            guard let words = moment(String(match.0)) else { continue }
            parts += [.plain(String(line[place..<match.range.lowerBound])), words]
            place = match.range.upperBound
        }
        return .joined(parts + [.plain(String(line[place...]))], .none)
    }

    private func moment(_ text: String) -> Words? {
        if let date = CivilDate(text) { return .day(date, today: today) }
        return (try? Instant(rfc3339: text)).map { .moment(LocalMoment($0, in: zone), today: today) }
    }

    private func name(_ subject: ScenarioSubject) -> Words {
        switch subject {
        case .due(let clock): ofClock("due", clock)
        case .status(let clock): ofClock("status", clock)
        case .rule(let clock): ofClock("rule", clock)
        case .rules(let section):
            .text("scenario.rules", ["kind": .words(kind(section))])
        default: .text("scenario.\(subject.key)")
        }
    }

    private func kind(_ section: String) -> Words {
        StandardRules.plugins.first { $0.section == section }.map { .both($0.title) } ?? .plain(section)
    }

    private func ofClock(_ what: String, _ clock: ClockName) -> Words {
        .text("scenario.\(what)", ["clock": .words(title(clock.rawValue, in: .clock))])
    }

    private func words(_ value: ScenarioValue, of subject: ScenarioSubject) -> Words {
        switch value {
        case .instant(let instant): .moment(LocalMoment(instant, in: zone), today: today)
        case .boolean(let truth): .text(truth ? "editor.truth-yes" : "editor.truth-no")
        case .text(let text): word(text, of: subject)
        case .list(let texts):
            texts.isEmpty ? .text("impact.nobody") : .joined(texts.map { word($0, of: subject) }, .enumeration)
        case .absent: none(subject)
        }
    }

    /// What is said where there is nothing: a clock that does not run, or nobody.
    private func none(_ subject: ScenarioSubject) -> Words {
        switch subject {
        case .due, .status, .rule: .text("impact.not-running")
        default: .text("impact.nobody")
        }
    }

    private func word(_ text: String, of subject: ScenarioSubject) -> Words {
        if text.isEmpty { return none(subject) }
        return switch subject {
        case .lead, .support, .coverage, .notified: title(text, in: .unit)
        case .track: title(text, in: .track)
        case .state: title(text, in: .state)
        case .overdue: title(text, in: .clock)
        case .suggestions: title(text, in: .suggestion)
        case .may: title(text, in: .command)
        case .status: ClockInstance.Status(rawValue: text) == nil ? .plain(text) : .text("scenario.status-\(text)")
        case .route: ruleTitle("route", text)
        case .rule: ruleTitle("deadline", text)
        case .rules(let section): ruleTitle(section, text)
        case .supervised, .due: .plain(text)
        }
    }

    private func title(_ name: String, in domain: DomainName) -> Words {
        vocabulary.member(name, of: domain).map { .both($0.title) } ?? .plain(name)
    }

    private func ruleTitle(_ section: String, _ id: String) -> Words { .plain(titles[[section, id]] ?? id) }
}
