package import Store
package import RulePlugins

/// Why there are no rules to start with.
package enum RuleKeepingError: Error, Hashable, Sendable {
    /// The database does not answer.
    case store(StoreError)
    /// No stored set is usable by this version, and what the product came with is none either.
    case noUsableSet(PolicyError)
}

extension RuleKeepingError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .store(let error): error.chinese
        case .noUsableSet(let error): "没有可用的规则：\(error)"
        }
    }
}
