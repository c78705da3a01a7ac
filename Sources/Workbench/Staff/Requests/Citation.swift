import PageKit
import RuleModel
import RulePlugins
import Texts

/// What a rule rests on, as pages tell it.
enum Citation {
    /// The clause word for word, or that the policy is silent; nil where the clause's text is not stored.
    static func quotation(_ reference: RuleReference, _ policy: CompiledPolicy) -> Quotation? {
        reference.isDefault ? Quotation(silence: .text("explanation.silent"), rule: link(reference)) : nil
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
