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
        let caller = outcome.by == .unit ? ("承办单位", "the handling unit") : ("政务办", "the office")
        return BilingualText(
            chinese: "由\(caller.0)回访，最多 \(outcome.attempts) 次",
            english: "\(caller.1) calls back, at most \(outcome.attempts) times")
    }
}
