import PageKit
import RuleModel
import ServiceDesk
import TOMLSyntax
import Texts

// Rules of kinds that the service itself does not ask.
extension ExplanationCards {
    /// What the rules of further kinds decided: a kind of which no rule held is left out.
    var kinds: [KindCard] { explanation.kinds.compactMap(kind) }

    private func kind(_ explained: PolicyExplanation) -> KindCard? {
        guard case .kind(_, let title) = explained.question, !explained.matched.isEmpty else { return nil }
        return KindCard(
            .both(title), sentence: .both(explained.answer), rules: explained.matched.map(rule),
            earlier: explained.earlier.compactMap(earlier))
    }

    private func rule(_ verdict: RuleVerdict) -> Definition {
        let reference = verdict.reference
        return Definition(
            .plain(reference.title), lines: [.both(verdict.outcome), basis(reference)],
            links: [Citation.link(reference)])
    }

    /// The clause that the rule rests on, or that the policy is silent.
    private func basis(_ reference: RuleReference) -> Words {
        Citation.words(reference).map(ExplanationWords.basis) ?? .text("explanation.to-confirm")
    }
}
