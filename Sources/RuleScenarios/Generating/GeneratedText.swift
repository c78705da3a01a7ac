import RuleModel
import RulePlugins
import WorkCalendar

/// A told story as text of a scenario file, with what came of it as what is expected.
struct GeneratedText {
    private let policy: CompiledPolicy

    init(_ policy: CompiledPolicy) { self.policy = policy }

    /// What a reader sees above every generated scenario.
    static let note = "自动生成：期望值是生成时的规则给出的，请核对后删去这一行"

    func text(of run: ScenarioRun, title: String) -> String {
        let scenario = run.scenario
        let zone = policy.calendar.zone
        var lines = [
            "[[scenario]]", "title = \(ScenarioValue.text(title).toml(in: zone))",
            "note = \(ScenarioValue.text(Self.note).toml(in: zone))", "at = \(scenario.at.rfc3339(in: zone))",
            scenario.who.map { "who = \(facts($0))" } ?? "facts = \(facts(scenario.facts))",
        ]
        if !scenario.steps.isEmpty {
            let steps = scenario.steps.map { "{ at = \($0.at.rfc3339(in: zone)), do = \"\($0.deed.rawValue)\" }" }
            lines.append("steps = [\(steps.joined(separator: ", "))]")
        }
        if let until = scenario.until { lines.append("until = \(until.rfc3339(in: zone))") }
        let expected = run.found.map { "\($0.subject.key) = \($0.value.toml(in: zone))" }
        lines.append("expect = { \(expected.joined(separator: ", ")) }")
        return lines.joined(separator: "\n") + "\n"
    }

    private func facts(_ facts: Facts) -> String {
        let pairs = facts.values.sorted { $0.key < $1.key }.map { "\($0.key) = \(toml($0.value))" }
        return pairs.isEmpty ? "{}" : "{ \(pairs.joined(separator: ", ")) }"
    }

    private func toml(_ value: FactValue) -> String {
        switch value {
        case .text(let text): ScenarioValue.text(text).toml(in: policy.calendar.zone)
        case .integer(let number): "\(number)"
        case .boolean(let truth): truth ? "true" : "false"
        case .list(let texts): ScenarioValue.list(texts).toml(in: policy.calendar.zone)
        }
    }
}
