public import TOMLSyntax

/// Why a question was answered as it was: every rule that was asked, and what became of it.
public struct PolicyExplanation: Hashable, Sendable {
    /// What was asked.
    public enum Question: Hashable, Sendable {
        /// Who looks after the entity.
        case coverage
        /// Who must act, and on which track.
        case route
        /// Which units support the lead.
        case support
        /// Which rule a clock runs by.
        case deadline(ClockName)
        /// What is done about a stuck request.
        case escalation
        /// What the rules of another kind say, by its section.
        case kind(section: String, title: BilingualText)
    }

    /// What was asked.
    public var question: Question
    /// The answer as a sentence.
    public var answer: BilingualText
    /// Every rule of the question, in order.
    public var verdicts: [RuleVerdict]
    /// Sentences for policy staff, such as that an attribute that a rule relies on was empty.
    public var findings: [String]

    /// An answer with what became of the rules.
    public init(question: Question, answer: BilingualText, verdicts: [RuleVerdict], findings: [String] = []) {
        self.question = question
        self.answer = answer
        self.verdicts = verdicts
        self.findings = findings
    }

    /// The rules that held.
    public var matched: [RuleVerdict] { verdicts.filter { $0.verdict == .matched } }

    /// The rules before the first one that held; all of them where none did.
    public var earlier: [RuleVerdict] { Array(verdicts.prefix { $0.verdict != .matched }) }
}

extension PolicyExplanation {
    /// The explanation in lines: the answer, the rules that held with their clause, and why earlier ones did not.
    public var text: BilingualText {
        var chinese = [answer.chinese]
        var english = [answer.english]
        for verdict in matched {
            chinese.append(
                "依据：\(verdict.reference.title)（\(verdict.reference.sourceText.chinese)）：\(verdict.outcome.chinese)")
            english.append(
                "by rule \(verdict.reference.title) (\(verdict.reference.sourceText.english)): \(verdict.outcome.english)"
            )
        }
        for verdict in earlier {
            chinese.append("未采用：\(verdict.reference.title)：\(verdict.reason.chinese)")
            english.append("not by \(verdict.reference.title): \(verdict.reason.english)")
        }
        for finding in findings {
            chinese.append("请核对：\(finding)")
            english.append("to be checked: \(finding)")
        }
        return BilingualText(
            chinese: chinese.joined(separator: "\n"), english: english.joined(separator: "\n"))
    }
}

extension RuleReference {
    /// The clause with its document, or that the policy is silent.
    public var sourceText: BilingualText {
        guard let cite else { return BilingualText(chinese: "默认规则，待确认", english: "default, to be confirmed") }
        let text = (document.map { "《\($0)》" } ?? "") + cite
        return BilingualText(chinese: text, english: text)
    }
}

extension RuleVerdict {
    /// Why the rule did not hold; empty where it did.
    public var reason: BilingualText {
        switch verdict {
        case .matched: return BilingualText(chinese: "", english: "")
        case .failed(let condition): return condition.text
        case .notAsked: return BilingualText(chinese: "前面的规则已有结果", english: "an earlier rule had answered")
        case .notInForce(let from, let until):
            let end = until.map { "\($0)" }
            return BilingualText(
                chinese: "当日不在有效期内（\(from) 起\(end.map { "，到 \($0) 止" } ?? "")）",
                english: "not in force that day (from \(from)\(end.map { " until \($0)" } ?? ""))")
        }
    }
}
