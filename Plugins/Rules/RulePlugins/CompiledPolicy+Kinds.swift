public import RuleEngine
public import RuleModel
import WorkCalendar

// Kinds of rule that the service itself does not ask: known by their plugins alone.
extension CompiledPolicy {
    /// Every kind that decides something of requests beyond those that this policy has a question of its own for.
    public var kinds: [CompiledKind] { book.kinds }

    /// Every kind whose decisions are told as sentences: ``kinds``, escalations and callbacks.
    public var toldKinds: [CompiledKind] {
        [
            CompiledKind(book.escalations, vocabulary: book.vocabulary),
            CompiledKind(book.callbacks, vocabulary: book.vocabulary),
        ] + book.kinds
    }

    /// What the rules of a kind say.
    public func decision(of kind: CompiledKind, _ facts: Facts) -> KindDecision {
        kind.decision(prepared(facts, for: kind), on: day(of: kind))
    }

    /// What the rules of a kind say, and why.
    public func explanation(of kind: CompiledKind, _ facts: Facts) -> PolicyExplanation {
        kind.explanation(prepared(facts, for: kind), on: day(of: kind))
    }

    /// What the rules of every other kind say, and why, in the order of the kinds.
    public func explainKinds(_ facts: Facts) -> [PolicyExplanation] { kinds.map { explanation(of: $0, facts) } }

    /// Whether what follows from routes, coverage, catalogue and units, such as `track` and `matter.lead`, follows alike
    /// under another policy of the same day.
    public func derivesAlike(_ other: CompiledPolicy) -> Bool {
        let (own, others) = (book, other.book)
        return matters == other.matters && units == other.units
            && own.industries.mapValues { $0.map(\.outcome) } == others.industries.mapValues { $0.map(\.outcome) }
            && isSame(own.coverage, others.coverage, others) && isSame(own.routes, others.routes, others)
            && isSame(own.support, others.support, others)
    }

    private func isSame<Plugin: RulePlugin>(
        _ rules: CompiledRules<Plugin>, _ others: CompiledRules<Plugin>, _ book: RuleBook
    ) -> Bool {
        CompiledKind(rules, vocabulary: self.book.vocabulary)
            .isSame(as: CompiledKind(others, vocabulary: book.vocabulary))
    }

    /// The day whose rules of a kind hold for the request.
    func day(of kind: CompiledKind) -> CivilDate { kind.pinning == .round ? roundBegan : day }

    func prepared(_ facts: Facts, for kind: CompiledKind) -> Facts {
        prepared(facts, for: DerivedFacts(kind.attributes))
    }
}
