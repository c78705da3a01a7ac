package import RuleModel

/// What is known of the entity behind a request, as the registry says at that moment.
package struct EntityProfile: Hashable, Sendable, Codable {
    package var creditCode: String?
    package var name: String?
    /// Attributes for the rules, such as `entity.section`; nil where the registry does not know the entity.
    package var facts: Facts?

    package init(creditCode: String?, name: String?, facts: Facts?) {
        self.creditCode = creditCode
        self.name = name
        self.facts = facts
    }

    package var isKnown: Bool { facts != nil }
}
