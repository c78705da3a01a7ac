public import TOMLSyntax

/// A kind of rule: its section, its words, how it is read, checked, decided and told.
///
/// To add a kind of rule is to write one plugin and put it in the list that the checker is given; nothing else changes.
/// Plugins are pure values: no input or output, no clock.
public protocol RulePlugin: Sendable {
    /// What follows where a rule of the kind holds.
    associatedtype Outcome: Hashable, Sendable

    /// The section that its rules stand in, such as `deadline`.
    var section: String { get }
    /// What one rule of the kind is called in sentences.
    var title: BilingualText { get }
    /// How its section is written.
    var shape: SectionShape { get }
    /// Which of the rules that hold count.
    var hitPolicy: HitPolicy { get }
    /// What its conditions are about.
    var subject: Subject { get }
    /// Which version of its rules a request uses.
    var pinning: Pinning { get }

    /// Declares the words that the kind always knows.
    func declare(in vocabulary: inout Vocabulary)
    /// Declares the words that one row brings, such as a unit's names; the row is not checked yet.
    func declare(_ row: RuleNode, in vocabulary: inout Vocabulary)
    /// Declares the words that a `[pack]` table brings; it is not checked yet.
    func declare(pack: RuleNode, in vocabulary: inout Vocabulary)
    /// Reads the keys that the kind adds to `[pack]`, so that they are known and their faults found.
    func readPack(_ reader: inout RuleReader)
    /// The id of a row that may leave it out; nil where ids are required.
    func impliedID(of row: RuleNode) -> String?
    /// Whether the kind's own checks tell rows that say one thing twice; then nothing is said of an implied id that two of
    /// them have. False unless said.
    var tellsTwins: Bool { get }
    /// Reads what follows from one rule; id, title, dates, source and `when` are read already.
    ///
    /// Ask for every key of the kind whatever is wrong with others, so that all faults are found in one run. Nil where
    /// no outcome can be made; then a fault has to be reported.
    func read(_ reader: inout RuleReader) -> Outcome?
    /// What has to hold in addition to `when`, from the rule's other keys; nil where nothing has.
    func condition(for outcome: Outcome) -> Condition?
    /// Faults between rules, over all packs.
    func check(_ rules: [Rule<Outcome>], in scope: CheckScope, _ diagnostics: inout [SourceDiagnostic])
    /// For ``HitPolicy/firstOfEach``: which group a rule is of, such as its clock.
    func group(of outcome: Outcome) -> String
    /// What follows, as a sentence that names everything of it: where the sentence stays, impact takes it to stay.
    func sentence(for outcome: Outcome, in vocabulary: Vocabulary) -> BilingualText
    /// What follows, part by part under the keys that rules write it by, for comparisons to tell which part is another;
    /// the sentence as the only part unless said.
    func parts(of outcome: Outcome, in vocabulary: Vocabulary) -> [OutcomePart]
    /// The keys that the kind adds to `[pack]`, in words, for comparisons; none unless said.
    func parts(ofPack pack: RuleNode, in vocabulary: Vocabulary) -> [OutcomePart]
    /// The outcome with all that may stand in any order put into one, so that outcomes that say the same are equal; the
    /// outcome itself unless said.
    func canonical(_ outcome: Outcome) -> Outcome
    /// The lists that stand in the order of the rows of a kind that decides nothing, such as the groups that a unit is
    /// in: the names of those that a row is on; none unless said.
    func listings(of outcome: Outcome) -> [String]
    /// Whether what a rule asks for is done once, when the rule begins to hold. Then it makes a difference over time
    /// whether one rule holds or two like it, although at any moment it does not.
    var actsOnce: Bool { get }
}

extension RulePlugin {
    public var subject: Subject { .request }
    public var pinning: Pinning { .newest }
    public func declare(in vocabulary: inout Vocabulary) {}
    public func declare(_ row: RuleNode, in vocabulary: inout Vocabulary) {}
    public func declare(pack: RuleNode, in vocabulary: inout Vocabulary) {}
    public func readPack(_ reader: inout RuleReader) {}
    public func impliedID(of row: RuleNode) -> String? { nil }
    public var tellsTwins: Bool { false }
    public func condition(for outcome: Outcome) -> Condition? { nil }
    public func check(_ rules: [Rule<Outcome>], in scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]) {}
    public func group(of outcome: Outcome) -> String { section }
    public func parts(of outcome: Outcome, in vocabulary: Vocabulary) -> [OutcomePart] {
        let text = sentence(for: outcome, in: vocabulary)
        let quoted = BilingualText(chinese: "“\(text.chinese)”", english: "“\(text.english)”")
        return [.value("outcome", "结果", "outcome", quoted)]
    }
    public func parts(ofPack pack: RuleNode, in vocabulary: Vocabulary) -> [OutcomePart] { [] }
    public func canonical(_ outcome: Outcome) -> Outcome { outcome }
    public func listings(of outcome: Outcome) -> [String] { [] }
    public var actsOnce: Bool { false }
}

/// Which of the rules that hold count.
public enum HitPolicy: Hashable, Sendable {
    /// The first alone.
    case first
    /// The first of each group, such as one per clock.
    case firstOfEach
    /// All of them.
    case all
    /// All of them, in order, as parts of one answer.
    case collect
    /// The rows are data; nothing is decided.
    case none
}

/// Which version of its rules a request uses.
public enum Pinning: Hashable, Sendable {
    /// The one in force when the request's round began, or the newest later one with `applies-to-open = true`.
    case round
    /// Always the newest.
    case newest
}

/// How the section of a kind is written.
public struct SectionShape: Hashable, Sendable {
    /// Whether it is one `[section]` a file instead of rows `[[section]]`.
    public var isSingle: Bool
    /// Whether each rule says `when` it holds.
    public var isConditional: Bool
    /// Whether a row that does not say what it rests on rests on what `[pack]` says.
    public var inheritsSource: Bool
    /// Whether a title has to be written; else it is the id where it is not.
    public var needsTitle: Bool

    /// Rules with conditions unless said.
    public init(
        isSingle: Bool = false, isConditional: Bool = true, inheritsSource: Bool = false, needsTitle: Bool = true
    ) {
        self.isSingle = isSingle
        self.isConditional = isConditional
        self.inheritsSource = inheritsSource
        self.needsTitle = needsTitle
    }

    /// Rules: `[[section]]` with `when`, a title, and a source of their own.
    public static let rules = SectionShape()
    /// Rows of data: `[[section]]` without `when`; the source may be the pack's.
    public static let rows = SectionShape(isConditional: false, inheritsSource: true)
    /// One table of data: `[section]`.
    public static let table = SectionShape(
        isSingle: true, isConditional: false, inheritsSource: true, needsTitle: false)
}
