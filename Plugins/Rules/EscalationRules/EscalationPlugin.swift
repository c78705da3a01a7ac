public import RuleModel
public import TOMLSyntax

/// `[[escalation]]`: what is done when a request is stuck; all that match.
public struct EscalationPlugin: RulePlugin {
    /// The plugin; it has no settings.
    public init() {}

    public var section: String { "escalation" }
    public var title: BilingualText { BilingualText(chinese: "升级规则", english: "escalation") }
    public var shape: SectionShape { .rules }
    public var hitPolicy: HitPolicy { .all }
    public var pinning: Pinning { .round }
    public var actsOnce: Bool { true }

    public func declare(in vocabulary: inout Vocabulary) {
        vocabulary.declare(domain: .suggestion, title: BilingualText(chinese: "建议", english: "suggestion"))
        let conference = BilingualText(chinese: "提请联席会议研究", english: "joint conference")
        vocabulary.declare(Domain.Member("joint-conference", title: conference), in: .suggestion)
    }

    public func read(_ reader: inout RuleReader) -> EscalationOutcome? {
        guard reader.has("then") else {
            reader.reportMissing("then", hint: "then = { notify = [\"政务办\"] }")
            return nil
        }
        return reader.table("then") { then in
            let suggest = then.name("suggest", of: .suggestion)
            let notify = then.units("notify")
            let supervise = then.boolean("supervise")
            if then.node.entries.isEmpty || supervise == false && suggest == nil && notify.isEmpty {
                let keys = ["suggest", "notify", "supervise"]
                then.report(RuleFault.outcomeEmpty(keys, at: then.node.location))
                return nil
            }
            return EscalationOutcome(suggest: suggest, notify: notify, supervise: supervise ?? false)
        }
    }

    public func sentence(for outcome: EscalationOutcome, in vocabulary: Vocabulary) -> BilingualText {
        var chinese: [String] = []
        var english: [String] = []
        if let suggest = outcome.suggest {
            let title = vocabulary.member(suggest, of: .suggestion)?.title
            chinese.append("建议\(title?.chinese ?? suggest)")
            english.append("suggest \(title?.english ?? suggest)")
        }
        if !outcome.notify.isEmpty {
            let units = outcome.notify.map { $0.title(in: vocabulary) }
            chinese.append("通知\(units.map(\.chinese).joined(separator: "、"))")
            english.append("notify \(units.map(\.english).joined(separator: ", "))")
        }
        if outcome.supervise {
            chinese.append("列入督办")
            english.append("supervise")
        }
        return BilingualText(chinese: chinese.joined(separator: "，"), english: english.joined(separator: ", "))
    }

    public func canonical(_ outcome: EscalationOutcome) -> EscalationOutcome {
        var outcome = outcome
        outcome.notify.sort { $0.description < $1.description }
        return outcome
    }

    public func parts(of outcome: EscalationOutcome, in vocabulary: Vocabulary) -> [OutcomePart] {
        let supervision =
            outcome.supervise
            ? BilingualText(chinese: "列入", english: "yes") : BilingualText(chinese: "不列入", english: "no")
        return [
            .value(
                "then.suggest", "建议", "suggestion",
                outcome.suggest.map { suggestion in
                    let title = vocabulary.title(of: suggestion, in: .suggestion)
                    return BilingualText(chinese: "“\(title.chinese)”", english: "“\(title.english)”")
                }),
            .list("then.notify", "通知", "notified", outcome.notify.map { $0.name(in: vocabulary) }),
            .value("then.supervise", "督办", "supervision", supervision),
        ]
    }
}
