public import RuleModel
public import TOMLSyntax

/// `[[callback]]`: the callbacks owed before a request may be closed. Source: 工作实施方案 三（三）、四（一）.
public struct CallbackPlugin: RulePlugin {
    /// The plugin; it has no settings.
    public init() {}

    public var section: String { "callback" }
    public var title: BilingualText { BilingualText(chinese: "回访规则", english: "callback rule") }
    public var shape: SectionShape { .rules }
    public var hitPolicy: HitPolicy { .all }

    public func read(_ reader: inout RuleReader) -> CallbackRule? {
        let caller = reader.choice("by", among: [CallbackRule.Caller.unit, .office], required: true)
        let attempts = reader.integer("attempts", in: 1...100, required: true)
        guard let caller, let attempts else { return nil }
        return CallbackRule(by: caller, attempts: attempts, reference: reader.context.reference)
    }

    public func sentence(for outcome: CallbackRule, in vocabulary: Vocabulary) -> BilingualText {
        let caller = caller(outcome)
        return BilingualText(
            chinese: "由\(caller.chinese)回访，最多 \(outcome.attempts) 次",
            english: "\(caller.english) calls back, at most \(outcome.attempts) times")
    }

    public func parts(of outcome: CallbackRule, in vocabulary: Vocabulary) -> [OutcomePart] {
        let times = outcome.attempts == 1 ? "1 time" : "\(outcome.attempts) times"
        return [
            .value("by", "由谁回访", "who calls back", caller(outcome)),
            .value(
                "attempts", "最多试", "tries at most", BilingualText(chinese: "\(outcome.attempts) 次", english: times)),
        ]
    }

    private func caller(_ outcome: CallbackRule) -> BilingualText {
        switch outcome.by {
        case .unit: BilingualText(chinese: "承办单位", english: "the handling unit")
        case .office: BilingualText(chinese: "政务办", english: "the office")
        }
    }
}
