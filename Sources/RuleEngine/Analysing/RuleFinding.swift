public import RuleModel
public import TOMLSyntax
public import WorkCalendar

/// Something that rules, taken together, probably do not mean; with a request that shows it.
public struct RuleFinding: Hashable, Sendable {
    /// What it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The rule never decides: earlier rules answer every request that it holds for.
        case shadowed
        /// No request can meet the rule's condition.
        case unreachable
        /// Two rules hold for one request and say different things; only the order tells which counts.
        case overlapping
        /// No rule answers a request.
        case gap
        /// Two rules have the same condition and the same outcome.
        case duplicate
        /// Two neighbours say the same of different values of one attribute.
        case mergeable
        /// A value that the condition lists makes no difference.
        case deadValue = "dead-value"
        /// A condition that stands beside others in `any` or `none` makes no difference.
        case deadPart = "dead-part"
        /// A date of its own makes no difference.
        case dateWithoutEffect = "date-without-effect"
        /// The rule's last day is over: requests that come in later are decided without it.
        case expired
        /// A rule ends, and no other takes over a request that it decided.
        case lapse
        /// The rule rests on no clause.
        case missingCitation = "missing-citation"

        /// How much it weighs: an error keeps rules from being taken up where those in force do not have it, a warning is
        /// a fault, and a note is only something to think about.
        public enum Severity: String, Hashable, Sendable, CaseIterable {
            case error, warning, note
        }

        /// How much it weighs.
        public var severity: Severity { self == .gap ? .error : isFault ? .warning : .note }

        /// Whether it is a fault, and not only something to think about.
        public var isFault: Bool {
            switch self {
            case .shadowed, .unreachable, .gap, .duplicate, .deadValue, .deadPart, .dateWithoutEffect: true
            case .overlapping, .mergeable, .expired, .lapse, .missingCitation: false
            }
        }
    }

    /// What it is.
    public var kind: Kind
    /// The section, such as `route`.
    public var section: String
    /// The rule that it is about; nil for a gap.
    public var rule: RuleReference?
    /// Where that rule stands; for a condition that cannot be met, a part of it, a value or a date, where that stands.
    public var location: SourceLocation?
    /// Overlapping rules beyond these are not named.
    static let mostOthers = 5

    /// The other rules that take part, such as those that shadow it; of those that overlap, the first five.
    public var others: [RuleReference]
    /// The value, condition or date that makes no difference, as it is called; for a gap, what the rules of the kind are called; for
    /// a rule that ended, its last day; for a lapse, the first day without it.
    public var detail: BilingualText?
    /// The first day on which it is so.
    public var from: CivilDate
    /// The last day on which it is so; nil while no end is known.
    public var until: CivilDate?
    /// A request that shows it; nil where no request can.
    public var witness: Facts?

    init(
        _ kind: Kind, _ section: String, _ rule: RuleReference?, at location: SourceLocation?,
        others: [RuleReference] = [], detail: BilingualText? = nil, on span: DaySpan, witness: Facts?
    ) {
        self.kind = kind
        self.section = section
        self.rule = rule
        self.location = location
        self.others = others
        self.detail = detail
        from = span.from
        until = span.until
        self.witness = witness
    }
}
