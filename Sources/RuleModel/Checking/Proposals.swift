import Synchronization

/// What is proposed for the slips of one check: names are prepared once, each slip is looked for once, and no text whatever
/// makes the search long.
///
/// When the patience of a check ends, which takes thousands of different slips, the rest is told without a proposal.
final class Proposals: Sendable {
    private struct Question: Hashable {
        var typed: String
        var topic: Topic
    }

    private enum Topic: Hashable {
        case domain(DomainName)
        case attributes(Subject, types: [AttributeType]?)
    }

    private struct State {
        var names: [Topic: TitledNames] = [:]
        var answers: [Question: String?] = [:]
        var patience = Proposals.patience
    }

    /// Steps of some nanoseconds.
    private static let patience = 2_000_000

    private let vocabulary: Vocabulary
    private let state = Mutex(State())

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// The name of a domain that was most likely meant.
    func name(for typed: String, of domain: DomainName) -> String? {
        guard let words = vocabulary.domains[domain] else { return nil }
        return answer(Question(typed: typed, topic: .domain(domain))) { words.titledNames }
    }

    /// The attribute of a subject, and of some types alone where said, that was most likely meant.
    func attribute(for typed: String, of subject: Subject, types: [AttributeType]? = nil) -> String? {
        answer(Question(typed: typed, topic: .attributes(subject, types: types))) {
            vocabulary.titledAttributes(of: subject, types: types)
        }
    }

    /// The key that was most likely meant.
    func key(for typed: String, among keys: RuleWords.Keys) -> String? {
        state.withLock { RuleWords.key(typed, among: keys, within: &$0.patience) }
    }

    private func answer(_ question: Question, _ names: () -> TitledNames) -> String? {
        state.withLock { state in
            if let known = state.answers[question] { return known }
            let words = state.names[question.topic] ?? names()
            state.names[question.topic] = words
            let answer = words.meant(by: question.typed, within: &state.patience)
            state.answers[question] = .some(answer)
            return answer
        }
    }
}
