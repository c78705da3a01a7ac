/// The words that stand for a matcher or a combination inside a condition; attributes cannot be named so.
public enum MatcherWord: String, CaseIterable, Sendable {
    case min, max, not, contains, present

    /// The words, for what was most likely meant by a misspelt one.
    static let keys = RuleWords.Keys(allCases.map(\.rawValue))

    /// The words that combine conditions.
    public enum Combination: String, CaseIterable, Sendable {
        case any, all, none
    }
}
