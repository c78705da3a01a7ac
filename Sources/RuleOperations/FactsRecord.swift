package import RuleModel

/// Facts as data: one member an attribute.
package struct FactsRecord: Encodable {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private let facts: Facts

    package init(_ facts: Facts) { self.facts = facts }

    package func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Name.self)
        for (name, value) in facts.values.sorted(by: { $0.key < $1.key }) {
            let key = Name(stringValue: name)
            switch value {
            case .text(let text): try members.encode(text, forKey: key)
            case .integer(let number): try members.encode(number, forKey: key)
            case .boolean(let truth): try members.encode(truth, forKey: key)
            case .list(let texts): try members.encode(texts, forKey: key)
            }
        }
    }
}
