import RuleModel
import Texts

extension CommandForm {
    /// The questions that the command asks.
    var fields: [Field] {
        switch command {
        case .dispatch, .redispatch: [pick("unit", "ask.unit", units)]
        case .return, .reject, .reopen, .withdraw: [text("reason", "ask.reason")]
        case .answer: [text(), cite]
        case .classify: classification
        case .conclude: [choice("outcome", "ask.outcome", "outcome", Self.outcomes), text()]
        case .review: [choice("verdict", "ask.verdict", "verdict", ["passed", "refused"]), text(isOptional: true)]
        case .reportResult:
            [choice("channel", "ask.channel", "report-channel", ["phone", "message", "sms", "visit"]), text()]
        case .callBack: callback
        case .contact, .progress, .note, .requestMaterial, .supplyMaterial: [text()]
        default: []
        }
    }

    private static let outcomes = ["resolved", "partly", "explained", "cannot"]

    /// Who calls back, where there is nothing to choose.
    var onlyCaller: [HiddenField] {
        guard command == .callBack, callers.count == 1, let only = callers.first else { return [] }
        return [HiddenField("by", only.rawValue)]
    }

    private var callback: [Field] {
        let caller = choice("by", "ask.by", "caller", callers.map(\.rawValue))
        return (onlyCaller.isEmpty ? [caller] : []) + [
            choice("reached", "ask.reached", "answer", ["yes", "no"]),
            choice(
                "satisfaction", "ask.satisfaction", "satisfaction", ["satisfied", "mostly", "dissatisfied"],
                isOptional: true),
            text(isOptional: true),
        ]
    }

    private var classification: [Field] {
        [
            pick("subject", "ask.subject", matters, isOptional: true),
            pick("urgency", "ask.urgency", Urgency.known.map { Option($0.rawValue, .urgency($0)) }, isOptional: true),
            pick("track", "ask.track", Track.known.map { Option($0.rawValue, .track($0)) }, isOptional: true),
        ]
    }

    private var cite: Field {
        .line("cite", .text("ask.cite"), LineInput(value: answers.value("cite")), answers.remarks("cite"))
    }

    /// A text with the command's hint; commands that the panel opens are labelled by their own name.
    private func text(_ name: String = "text", _ label: String = "ask.text", isOptional: Bool = false) -> Field {
        let hinted: [CommandName] = [
            .progress, .return, .requestMaterial, .conclude, .reportResult, .answer, .reject, .note,
        ]
        let hint = hinted.contains(command) ? Words.text("hint.\(command.rawValue)") : nil
        let isAlone: [CommandName] = [.progress, .note, .contact, .requestMaterial, .supplyMaterial]
        return .area(
            name, isAlone.contains(command) ? .command(command) : .text(label),
            AreaInput(answers.value(name), isRequired: !isOptional),
            answers.remarks(name, hint: hint, isOptional: isOptional))
    }

    private func pick(_ name: String, _ label: String, _ options: [Option], isOptional: Bool = false) -> Field {
        .select(
            name, .text(label), answers.chosen(name, among: [Option("", .text("ask.choose"))] + options),
            answers.remarks(name, isOptional: isOptional))
    }

    private func choice(
        _ name: String, _ label: String, _ family: String, _ values: [String], isOptional: Bool = false
    ) -> Field {
        .choices(
            name, .text(label), answers.chosen(name, among: Option.family(family, values)),
            answers.remarks(name, isOptional: isOptional))
    }
}
