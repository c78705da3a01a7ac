import RuleModel
import WorkCalendar

// Warnings and pauses.
extension RuleReader {
    /// The warnings; those after the due instant only where the clock can be overdue.
    mutating func warnings(force: DeadlineRule.Force?) -> [WarningRule] {
        tables("warn") { $0.warning(force: force) }
    }

    private mutating func warning(force: DeadlineRule.Force?) -> WarningRule? {
        let moments = ["at", "before", "after"].filter { has($0) }
        let level = choice("level", among: WarningRule.Level.allCases, required: true)
        let threshold = percent() ?? budget("before").map { .before($0) } ?? budget("after").map { .after($0) }
        if has("after"), let force, force != .binding, let key = node.entries.first(where: { $0.key == "after" }) {
            report(RuleFault.forceInapplicable("after", force: "binding", at: key.keyLocation))
        }
        guard moments.count == 1 else {
            report(
                RuleFault.warningNotOne(at: node.location), absent: moments.isEmpty ? ["at", "before", "after"] : [])
            return nil
        }
        guard let level, let threshold else { return nil }
        return WarningRule(at: threshold, level: level)
    }

    /// A share of the budget, such as `"50%"`.
    private mutating func percent() -> Threshold? {
        if case .integer(let share)? = value("at")?.value {
            report(RuleFault.percentWithoutQuotes(share, at: place(of: "at")))
            return nil
        }
        if case .decimal(let share)? = value("at")?.value {
            report(RuleFault.percentAsPart(share, at: place(of: "at")))
            return nil
        }
        guard has("at"), let text = text("at") else { return nil }
        let digits = text.hasSuffix("%") ? text.dropLast() : ""
        guard let share = Int(digits), (1...100).contains(share), digits.allSatisfy(\.isNumber) else {
            report(RuleFault.percentWrong(text, at: place(of: "at")))
            return nil
        }
        return .percent(share)
    }

    /// A binding clock is stopped by something.
    mutating func checkStop(force: DeadlineRule.Force?) {
        guard force == .binding, !has("stop") else { return }
        report(RuleFault.neverStopped(at: places["id"]?.value ?? node.location), absent: ["stop"])
    }

    /// No stop event can only occur in states in which the clock is paused: it would never run when it is stopped.
    mutating func checkPauses() {
        guard let pauses = value("pause"), let stops = value("stop") else { return }
        let start = EventName(rawValue: value("start")?.text ?? EventName.registered.rawValue)
        let paused = Set(pauses.texts.map { StateName(rawValue: $0) })
        for stop in stops.locatedTexts {
            guard let origins = EventName(rawValue: stop.text).origins(after: start), !origins.isEmpty,
                origins.isSubset(of: paused)
            else { continue }
            let states = pauses.locatedTexts.first { origins.contains(StateName(rawValue: $0.text)) }
            report(
                RuleFault.pauseCoversStop(
                    event: stop.text, at: states?.location ?? pauses.location, stop: stop.location))
        }
    }
}

extension RuleNode {
    /// Its texts with their places, where it is a text or a list of texts.
    fileprivate var locatedTexts: [(text: String, location: SourceLocation)] {
        let nodes = text == nil ? elements : [self]
        return nodes.compactMap { node in node.text.map { ($0, node.location) } }
    }
}
