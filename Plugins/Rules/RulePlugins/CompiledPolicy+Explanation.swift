import DeadlineRules
import RuleEngine
public import RuleModel
import TOMLSyntax
import WorkCalendar

extension CompiledPolicy {
    /// Who looks after the entity, and why.
    public func explainCoverage(_ facts: Facts) -> PolicyExplanation {
        let facts = prepared(facts, for: book.needs.coverage.subtracting(.coverage))
        let decision = collect(facts)
        let isKnown = facts["entity.known"] == .boolean(true)
        var verdicts = book.coverage.verdicts(facts, on: day, vocabulary: book.vocabulary)
        let asked = Set(decision.means.map(\.reference))
        for index in verdicts.indices where verdicts[index].verdict == .matched || !isKnown {
            // A fallback that was not needed, and every rule where the entity is unknown.
            if !asked.contains(verdicts[index].reference) { verdicts[index].verdict = .notAsked }
        }
        return PolicyExplanation(
            question: .coverage, answer: answer(decision, isKnown: isKnown), verdicts: verdicts,
            findings: decision.means.compactMap(\.finding))
    }

    /// Who must act, and why.
    public func explainRoute(_ facts: Facts) -> PolicyExplanation {
        let facts = prepared(facts, for: book.needs.routes)
        return PolicyExplanation(
            question: .route, answer: answer(route(prepared: facts)),
            verdicts: book.routes.verdicts(facts, on: roundBegan, vocabulary: book.vocabulary))
    }

    /// Which units the support rules add, and why.
    public func explainSupport(_ facts: Facts) -> PolicyExplanation {
        let facts = prepared(facts, for: book.needs.routes)
        let support = route(prepared: facts).support.map(\.rawValue)
        let answer =
            support.isEmpty
            ? BilingualText(chinese: "没有协办单位", english: "nobody supports")
            : BilingualText(
                chinese: "协办单位：\(support.joined(separator: "、"))",
                english: "supported by \(support.joined(separator: ", "))")
        return PolicyExplanation(
            question: .support, answer: answer,
            verdicts: book.support.verdicts(facts, on: roundBegan, vocabulary: book.vocabulary))
    }

    /// For each clock of the rules, by which rule it runs or why it does not run, in order.
    public func explainDeadlines(_ facts: Facts) -> [PolicyExplanation] {
        let facts = prepared(facts, for: book.needs.deadlines)
        let rules = book.deadlines.rules
        let verdicts = book.deadlines.verdicts(facts, on: roundBegan, vocabulary: book.vocabulary)
        var clocks: [ClockName] = []
        for rule in rules where !clocks.contains(rule.outcome.clock) { clocks.append(rule.outcome.clock) }
        return clocks.map { clock in
            let own = zip(rules, verdicts).filter { $0.0.outcome.clock == clock }.map(\.1)
            return PolicyExplanation(question: .deadline(clock), answer: answer(clock, own), verdicts: own)
        }
    }

    /// What is done about a stuck request, and why.
    public func explainEscalations(_ facts: Facts) -> PolicyExplanation {
        let facts = prepared(facts, for: book.needs.escalations)
        let verdicts = book.escalations.verdicts(facts, on: roundBegan, vocabulary: book.vocabulary)
        let count = verdicts.count { $0.verdict == .matched }
        return PolicyExplanation(
            question: .escalation,
            answer: BilingualText(
                chinese: "适用 \(count) 条升级规则",
                english: count == 1 ? "1 escalation applies" : "\(count) escalations apply"),
            verdicts: verdicts)
    }
}
