public import RuleModel
import TOMLSyntax
public import WorkCalendar

extension FactsExplanation {
    /// Every question under its heading, in the order in which a request meets them.
    public func lines(_ text: ExplanationText) -> [String] {
        var lines: [String] = []
        for explanation in [coverage, route, support] { lines += text.section(explanation) }
        for clock in clocks {
            lines += text.section(clock.policy)
            guard let rule = clock.rule, let days = clock.days else { continue }
            lines += text.assumption(rule) + text.lines(days)
        }
        return lines + ([escalations] + kinds).flatMap { text.section($0) }
    }

    /// Every question as data, in the same order.
    public func records(_ text: ExplanationText) -> [ExplanationRecord] {
        [coverage, route, support].map { text.record($0) }
            + clocks.map { text.record($0.policy, count: $0.days) } + ([escalations] + kinds).map { text.record($0) }
    }
}

extension ExplanationText {
    /// By which rules it was asked, and as of which instant.
    ///
    /// - Parameter revision: the hash of the rule set.
    public func source(_ revision: String, asOf instant: Instant) -> String {
        let (hash, moment) = (revision.prefix(12), instant.rfc3339(in: policy.calendar.zone))
        return said("规则 \(hash)，截至 \(moment)", "Rules \(hash), as of \(moment)")
    }

    /// That newer rules are in force than those that a request was registered under, and what they are asked for.
    public func newest(_ revision: String, besides registered: String) -> [String] {
        guard revision != registered else { return [] }
        let hash = revision.prefix(12)
        return [
            said(
                "现行规则 \(hash)：总是用最新的几种规则，和写了 applies-to-open = true 的规则包，按现行规则",
                "Rules \(hash) are in force by now: kinds of rule that are always the newest, and packs with applies-to-open = true, are theirs"
            )
        ]
    }

    /// That an event later than registration is taken to be now, since facts do not tell when it will be.
    func assumption(_ rule: DeadlineRule) -> [String] {
        guard rule.start != .registered else { return [] }
        let event = policy.vocabulary.member(rule.start.rawValue, of: .event)?.title
        let (chinese, english) = (event?.chinese ?? rule.start.rawValue, event?.english ?? rule.start.rawValue)
        return [said("假定此刻发生“\(chinese)”：", "Supposing that “\(english)” were now:")]
    }

    /// An explanation under its heading.
    public func section(_ explanation: PolicyExplanation) -> [String] {
        ["【\(title(of: explanation.question))】"] + lines(explanation)
    }
}
