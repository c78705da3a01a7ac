public import RuleModel
import TOMLSyntax

/// What is so of every request, whatever the rules say: so that no analysis speaks of requests that cannot be.
public struct RequestKnowledge: Sendable {
    /// Attributes that hang on one another, such as a matter and its lead.
    public var dependencies: [RequestSpace.Dependency]
    /// What nobody is asked about, such as an entity that is not known and has a kind; regarded as far as rules ask for
    /// the same attributes.
    public var impossible: [Condition]
    /// What is impossible wherever there is a request, such as one of no kind at all. Who looks after an entity is asked
    /// of the entity alone as well.
    public var impossibleOfRequests: [Condition]

    /// Nothing is known unless said.
    public init(
        dependencies: [RequestSpace.Dependency] = [], impossible: [Condition] = [],
        impossibleOfRequests: [Condition] = []
    ) {
        self.dependencies = dependencies
        self.impossible = impossible
        self.impossibleOfRequests = impossibleOfRequests
    }

    /// What is known where rules about a subject are asked.
    func asked(about subject: Subject) -> RequestKnowledge {
        guard subject == .uncovered else { return self }
        return RequestKnowledge(dependencies: dependencies, impossible: impossible)
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
            dependencies: both, impossible: impossible.filter { other.impossible.contains($0) },
            impossibleOfRequests: impossibleOfRequests.filter { other.impossibleOfRequests.contains($0) })
    }
}
