public import RuleModel
import TOMLSyntax

/// What is so of every request, whatever the rules say: so that no analysis speaks of requests that cannot be.
public struct RequestKnowledge: Sendable {
    /// Attributes that hang on one another, such as a matter and its lead.
    public var dependencies: [RequestSpace.Dependency]
    /// What no request is, such as of no kind at all; regarded as far as rules ask for the same attributes.
    public var impossible: [Condition]

    /// Nothing is known unless said.
    public init(dependencies: [RequestSpace.Dependency] = [], impossible: [Condition] = []) {
        self.dependencies = dependencies
        self.impossible = impossible
    }

    /// What is so under this knowledge as under another: of attributes that hang on one another every way of either, and
    /// of what no request is, what neither has.
    public func shared(with other: RequestKnowledge) -> RequestKnowledge {
        let both = dependencies.compactMap { own -> RequestSpace.Dependency? in
            guard let twin = other.dependencies.first(where: { $0.attributes == own.attributes }) else { return nil }
            var seen = Set<[String: FactValue]>()
            return RequestSpace.Dependency(
                own.attributes, rows: (own.rows + twin.rows).filter { seen.insert($0).inserted })
        }
        return RequestKnowledge(
            dependencies: both, impossible: impossible.filter { other.impossible.contains($0) })
    }
}
