import Lifecycle
import RuleEngine
import RuleModel
import RulePlugins

/// The names that expectations take: those of the vocabulary, ids of rules, and the ways a clock can stand.
struct ScenarioNames {
    private let vocabulary: Vocabulary
    /// The ids of the rules about requests, by section.
    private let rules: [String: [String]]

    init(_ policy: CompiledPolicy) {
        vocabulary = policy.vocabulary
        rules = Dictionary(grouping: policy.trials(Facts()), by: \.section)
            .mapValues { $0.map(\.reference.rule) }
    }

    /// Whether a subject can have this name; what takes no names has any.
    func isKnown(_ name: String, of subject: ScenarioSubject) -> Bool {
        // Nobody acts.
        if subject == .lead, name.isEmpty { return true }
        if let domain = Self.domain(of: subject) { return vocabulary.member(name, of: domain) != nil }
        return list(of: subject)?.contains(name) ?? true
    }

    /// The name that was most likely meant.
    func suggestion(for name: String, of subject: ScenarioSubject) -> String? {
        if let domain = Self.domain(of: subject) { return vocabulary.domains[domain]?.suggestion(for: name) }
        if subject.isStatus, let status = Self.statusWords[name] { return status }
        return Suggestion.nearest(to: name, among: list(of: subject) ?? [])
    }

    /// Every name that a subject can have.
    func all(of subject: ScenarioSubject) -> [String] {
        if let domain = Self.domain(of: subject) { return vocabulary.domains[domain]?.members.map(\.name) ?? [] }
        return list(of: subject) ?? []
    }

    private static func domain(of subject: ScenarioSubject) -> DomainName? {
        switch subject {
        case .lead, .support, .coverage, .notified: .unit
        case .track: .track
        case .state: .state
        case .overdue: .clock
        case .suggestions: .suggestion
        case .may: .command
        case .route, .status, .rule, .rules, .supervised, .due: nil
        }
    }

    /// How a clock stands, as the handbook of rules and the pages call it.
    private static let statusWords = [
        "在计时": "running", "计时中": "running", "办理中": "running", "暂停": "paused", "中止": "paused", "按时": "met",
        "已完成": "met", "曾超期": "met-late", "超期完成": "met-late", "超期": "overdue", "已超期": "overdue", "已关": "over",
        "已过": "over", "作废": "cancelled", "被取代": "superseded", "重新起算": "restarted", "不计时": "none",
    ]

    private func list(of subject: ScenarioSubject) -> [String]? {
        switch subject {
        case .route: rules["route"] ?? []
        case .rule: rules["deadline"] ?? []
        case .rules(let section): rules[section] ?? []
        case .status: ClockInstance.Status.allCases.map(\.rawValue)
        default: nil
        }
    }
}

extension ScenarioSubject {
    fileprivate var isStatus: Bool { if case .status = self { true } else { false } }
}
