public import RuleModel
public import TOMLSyntax

/// `[[channel]]`: what holds for requests of one channel. Source: 工作实施方案 三（一）.
public struct ChannelPlugin: RulePlugin {
    /// The plugin; it has no settings.
    public init() {}

    public var section: String { "channel" }
    public var title: BilingualText { BilingualText(chinese: "渠道", english: "channel") }
    public var shape: SectionShape { .rows }
    public var hitPolicy: HitPolicy { .none }

    public func declare(_ row: RuleNode, in vocabulary: inout Vocabulary) {
        guard let id = row.declared("id") else { return }
        let title = row["title"]?.text ?? id
        vocabulary.declare(Domain.Member(id, title: BilingualText(chinese: title, english: id)), in: .channel)
    }

    public func read(_ reader: inout RuleReader) -> ChannelRule? {
        let dispatch = reader.choice("dispatch", among: [ChannelRule.Dispatch.auto, .confirm], required: true)
        let reference = reader.context.reference
        guard let dispatch else { return nil }
        return ChannelRule(
            channel: ChannelName(rawValue: reference.rule), title: reference.title, dispatch: dispatch,
            reference: reference)
    }

    public func sentence(for outcome: ChannelRule, in vocabulary: Vocabulary) -> BilingualText {
        switch outcome.dispatch {
        case .auto:
            BilingualText(chinese: "\(outcome.title)：登记后直接派单", english: "\(outcome.channel): dispatched at once")
        case .confirm:
            BilingualText(
                chinese: "\(outcome.title)：派单员确认后派单", english: "\(outcome.channel): a dispatcher confirms")
        }
    }

    public func parts(of outcome: ChannelRule, in vocabulary: Vocabulary) -> [OutcomePart] {
        let dispatch =
            outcome.dispatch == .auto
            ? BilingualText(chinese: "登记后直接派单", english: "at once")
            : BilingualText(chinese: "派单员确认后派单", english: "once a dispatcher confirms")
        return [
            .value("title", "名称", "title", BilingualText(chinese: outcome.title, english: outcome.title)),
            .value("dispatch", "派单", "dispatched", dispatch),
        ]
    }
}
