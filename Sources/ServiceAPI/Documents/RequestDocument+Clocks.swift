import Endpoints
import Lifecycle
import RuleModel
import WorkCalendar

extension RequestDocument {
    func clock(_ clock: ClockInstance) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("clock", clock.clock)
        object.add("instance", clock.instance)
        object.add("round", clock.round)
        object.add("status", clock.status.rawValue)
        object.add("force", clock.rule.force.rawValue)
        object.add("startedAt", clock.startedAt)
        object.add("endedAt", clock.endedAt)
        object.add("dueAt", clock.due)
        object.add("provisional", clock.isProvisional)
        object.add("budget", value: budget(clock.rule.limit))
        object.add("warnings", value: .array(clock.warnings.map(warning)))
        object.add("pauses", value: .array(clock.pauses.map(pause)))
        object.add("rule", value: rule(clock.rule.reference))
        return object.value
    }

    private func warning(_ warning: ClockInstance.Warning) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("level", warning.level.rawValue)
        object.add("at", warning.at)
        object.add("fired", warning.isFired)
        return object.value
    }

    private func pause(_ pause: Pause) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("from", pause.from)
        object.add("until", pause.until)
        return object.value
    }

    /// The budget in its own unit; nil where the due date is an event's.
    private func budget(_ limit: DeadlineRule.Limit) -> JSONValue? {
        guard case .within(let budget) = limit else { return nil }
        switch budget {
        case .workingDays(let days): return ["workingDays": JSONValue(days)]
        case .workingSeconds(let seconds):
            let hours: JSONValue = seconds % 3_600 == 0 ? .integer(seconds / 3_600) : .number(Double(seconds) / 3_600)
            return ["workingHours": hours]
        case .calendarDays(let days): return ["calendarDays": JSONValue(days)]
        case .minutes(let minutes): return ["minutes": JSONValue(minutes)]
        }
    }

    /// The rule that something rests on, and the clause that the rule rests on, or that policy is silent.
    func rule(_ reference: RuleReference) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("pack", reference.pack)
        object.add("rule", reference.rule)
        object.add("title", reference.title)
        object.add("cite", reference.cite)
        object.add("document", reference.document)
        // The lifecycle's own rules are the product's, no default that policy staff could confirm.
        object.add("source", reference.isDefault && reference.pack != Refusal.ownPack ? "default" : nil)
        return object.value
    }
}
