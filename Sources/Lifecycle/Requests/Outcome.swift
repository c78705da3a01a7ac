/// How a request was concluded.
package enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    case resolved
    case partly
    case explained
    case cannot
}

/// What the enterprise said when it was called back.
package enum Satisfaction: String, Hashable, Sendable, Codable, CaseIterable {
    case satisfied
    case partlySatisfied = "partly-satisfied"
    case dissatisfied
}
