import RuleModel

/// Every request that a few finite attributes tell apart, each of them absent too: what exact analyses are held against.
struct EveryRequest {
    /// The values of each attribute, in the order of the vocabulary.
    let values: [(String, [String])]
    let all: [Facts]

    init(_ domains: [(String, DomainName)]) {
        values = domains.map { attribute, domain in
            (attribute, Vocabulary.core.domains[domain]?.members.map(\.name) ?? [])
        }
        all = values.reduce([Facts()]) { all, attribute in
            all.flatMap { facts in
                ([nil] + attribute.1.map { FactValue.text($0) }).map { value in
                    var facts = facts
                    facts[attribute.0] = value
                    return facts
                }
            }
        }
    }
}
