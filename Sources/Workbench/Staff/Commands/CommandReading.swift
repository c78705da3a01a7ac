import Endpoints
import Lifecycle
import PageKit
import RuleModel
import RulePlugins
import Texts

/// Reads a command out of its form.
struct CommandReading {
    /// What the form comes to.
    enum Result {
        case command(Command)
        /// What has to be changed, by field.
        case faults([String: Words])
    }

    private let form: FormFields
    private let request: ServiceRequest
    private var faults: [String: Words] = [:]

    private init(_ form: FormFields, _ request: ServiceRequest) {
        self.form = form
        self.request = request
    }

    static func read(_ name: CommandName, _ form: FormFields, on request: ServiceRequest) -> Result {
        var reading = CommandReading(form, request)
        guard let command = reading.command(name), reading.faults.isEmpty else { return .faults(reading.faults) }
        return .command(command)
    }

    /// What was typed, by field, so that nothing is lost.
    static func answers(_ form: FormFields, errors: [String: Words] = [:]) -> FormAnswers {
        let names = [
            "unit", "reason", "text", "cite", "subject", "urgency", "track", "outcome", "verdict", "channel", "by",
            "reached", "satisfaction",
        ]
        let typed = names.compactMap { name in form[name].map { (name, $0) } }
        return FormAnswers(Dictionary(typed) { $1 }, errors: errors)
    }

    private mutating func command(_ name: CommandName) -> Command? {
        switch name {
        case .accept: return .accept
        case .close: return .close
        case .classify: return .classify(classification())
        case .answer: return .answer(.init(text: said("text", "ask.text"), cite: said("cite", "ask.cite")))
        case .dispatch: return dispatched { .dispatch(unit: $0, support: $1) }
        case .redispatch: return dispatched { .redispatch(unit: $0, support: $1) }
        case .review: return review()
        case .conclude: return concluded()
        case .reportResult:
            return .reportResult(channel: chosen("channel", "ask.channel"), text: optional("text"))
        case .callBack: return calledBack()
        case .return: return .return(reason: said("reason", "ask.reason"))
        case .reject: return .reject(reason: said("reason", "ask.reason"))
        case .reopen: return .reopen(reason: said("reason", "ask.reason"))
        case .withdraw: return .withdraw(reason: said("reason", "ask.reason"))
        default: return plain(name)
        }
    }

    /// Commands that say one thing.
    private mutating func plain(_ name: CommandName) -> Command? {
        let text = said("text", "ask.text")
        switch name {
        case .contact: return .contact(text: text)
        case .note: return .note(text: text)
        case .progress: return .progress(text: text)
        case .requestMaterial: return .requestMaterial(text: text)
        case .supplyMaterial: return .supplyMaterial(text: text)
        default: return nil
        }
    }

    private func classification() -> EventData.Classification {
        EventData.Classification(
            subject: optional("subject").map { MatterName(rawValue: $0) },
            urgency: optional("urgency").map { Urgency(rawValue: $0) }.flatMap {
                Urgency.known.contains($0) ? $0 : nil
            },
            track: optional("track").map { Track(rawValue: $0) }.flatMap { Track.known.contains($0) ? $0 : nil })
    }

    /// The units that the rules propose support the one that they propose; a unit chosen otherwise begins alone.
    private mutating func dispatched(_ make: (UnitName, [UnitName]) -> Command) -> Command {
        let unit = UnitName(rawValue: chosen("unit", "ask.unit"))
        let route = request.proposal.route
        return make(unit, unit == route.lead ? route.support : [])
    }

    private mutating func review() -> Command {
        switch chosen("verdict", "ask.verdict") {
        case "refused": .refuse(reason: said("text", "ask.text"))
        case "passed": .approve(text: optional("text"))
        default: .approve(text: nil)
        }
    }

    private mutating func concluded() -> Command? {
        let outcome = Outcome(rawValue: chosen("outcome", "ask.outcome"))
        let text = said("text", "ask.text")
        return outcome.map { .conclude($0, text: text) }
    }

    private mutating func calledBack() -> Command? {
        let caller = CallbackRule.Caller(rawValue: chosen("by", "ask.by"))
        let reached = chosen("reached", "ask.reached")
        let satisfaction = optional("satisfaction").flatMap { Satisfaction(formValue: $0) }
        return caller.map {
            .callBack(
                .init(
                    by: $0, reached: reached == "yes", satisfaction: reached == "yes" ? satisfaction : nil,
                    text: optional("text")))
        }
    }

    private func optional(_ field: String) -> String? {
        form[field].flatMap { text in text.contains { !$0.isWhitespace } ? text : nil }
    }

    private mutating func said(_ field: String, _ label: String) -> String {
        if let text = optional(field) { return text }
        faults[field] = .notWritten(.text(label, [:]))
        return ""
    }

    private mutating func chosen(_ field: String, _ label: String) -> String {
        if let value = optional(field) { return value }
        faults[field] = .notChosen(.text(label, [:]))
        return ""
    }
}
