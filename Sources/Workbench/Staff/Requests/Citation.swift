import PageKit
import RuleModel
import RulePlugins
import Texts

/// What a rule rests on, as pages tell it.
enum Citation {
    /// The clause word for word with the words that decide marked, or that the policy is silent; nil where the clause's
    /// text is not stored.
    ///
    /// - Parameter isLinked: whether the rule is linked to, where it is not on the page itself.
    static func quotation(
        _ reference: RuleReference, _ policy: CompiledPolicy, marking words: String? = nil, isLinked: Bool = true
    ) -> Quotation? {
        let link = isLinked ? link(reference) : nil
        guard let citation = self.words(reference) else {
            return Quotation(silence: .text("explanation.silent"), rule: link)
        }
        return clause(reference, policy).map { Quotation($0, marking: words, citation: citation, rule: link) }
    }

    /// The clause word for word; nil where the policy is silent or its text is not stored.
    static func clause(_ reference: RuleReference, _ policy: CompiledPolicy) -> String? {
        ExplanationText(policy).clause(of: reference)
    }

    /// The clause by its name, for rules whose clause is not stored.
    static func source(_ reference: RuleReference) -> Definition {
        Definition(.text("explanation.source"), .both(reference.sourceText), links: [link(reference)])
    }

    /// Document and citation; nil for rules that rest on no clause.
    static func words(_ reference: RuleReference) -> Words? {
        reference.isDefault ? nil : .both(reference.sourceText)
    }

    static func link(_ reference: RuleReference) -> Link {
        ExplanationWords.rule(reference.rule, href: RequestAddress.rule(reference))
    }
}
