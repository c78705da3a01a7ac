package import RuleModel

extension StateName {
    /// The states of requests whose handling is over, whether they have ended or not; in the order of the index on them.
    package static let finished: [StateName] = [.answered, .concluded, .reviewed, .reported, .closed]

    /// Whether a row's state is one of them, word for word as the index says it.
    package static let isFinishedInSQL = "state IN (\(finished.map { "'\($0.rawValue)'" }.joined(separator: ", ")))"
}
