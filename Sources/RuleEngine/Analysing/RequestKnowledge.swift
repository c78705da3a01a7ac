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
}
