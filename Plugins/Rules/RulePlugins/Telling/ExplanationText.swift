import ClauseRules
public import RuleModel
public import TOMLSyntax

/// Tells explanations in lines for people: who matched, on which clause, why the others did not, and each day of a count.
public struct ExplanationText: Sendable {
    let policy: CompiledPolicy
    let language: Language
    let shownPath: @Sendable (String) -> String

    /// Lines in one language, with the clauses and the zone of a policy.
    ///
    /// - Parameter shownPath: The path to show of a rule file, by the one under which it was checked; that one unless said.
    public init(
        _ policy: CompiledPolicy, language: Language = .chinese,
        shownPath: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.policy = policy
        self.language = language
        self.shownPath = shownPath
    }

    /// The answer, each rule that held with its clause word for word, and why others did not.
    ///
    /// Where the first match decides, the rules before it are told; where all count, all that did not hold. A rule that
    /// an earlier answer made needless is left out.
    public func lines(_ explanation: PolicyExplanation) -> [String] {
        var lines = [explanation.answer.in(language)]
        for verdict in explanation.verdicts {
            switch verdict.verdict {
            case .matched: lines += matched(verdict)
            case .failed, .notInForce: lines.append(failed(verdict))
            case .notAsked: continue
            }
        }
        return lines + explanation.findings.map { said("  请核对：\($0)", "  to be checked: \($0)") }
    }

    /// What was asked, as a heading.
    public func title(of question: PolicyExplanation.Question) -> String {
        switch question {
        case .coverage: said("服务单位", "Coverage")
        case .route: said("派单", "Route")
        case .support: said("协办", "Support")
        case .deadline(let clock): said("时限：\(policy.title(of: clock))", "Clock: \(clock)")
        case .escalation: said("升级", "Escalations")
        case .kind(_, let title): title.in(language)
        }
    }

    /// The clause of a rule word for word; nil where the policy is silent or the text is not stored.
    public func clause(of reference: RuleReference) -> String? { policy.clause(reference)?.text }

    private func matched(_ verdict: RuleVerdict) -> [String] {
        let reference = verdict.reference
        var place = verdict.location
        place.path = shownPath(place.path)
        let rule = "\(reference.title)（\(reference.rule)，\(place)）"
        var lines = [
            said(
                "  √ \(rule)：\(verdict.outcome.chinese)",
                "  + \(reference.rule) (\(place)): \(verdict.outcome.english)"
            ),
            said("    依据：\(reference.sourceText.chinese)", "    rests on: \(reference.sourceText.english)"),
        ]
        if let clause = clause(of: reference) { lines.append(said("    原文：\(clause)", "    clause: \(clause)")) }
        return lines
    }

    private func failed(_ verdict: RuleVerdict) -> String {
        said(
            "  × \(verdict.reference.title)（\(verdict.reference.rule)）：\(verdict.reason.chinese)",
            "  - \(verdict.reference.rule): \(verdict.reason.english)")
    }

    /// One of two sentences, in the language of the lines.
    package func said(_ chinese: String, _ english: String) -> String { language == .english ? english : chinese }
}

extension CompiledPolicy {
    /// What a clock is called.
    func title(of clock: ClockName) -> String {
        book.vocabulary.member(clock.rawValue, of: .clock)?.title.chinese ?? clock.rawValue
    }
}
