import Lifecycle
import RuleModel

extension Registration {
    func write(to json: inout JSONText) {
        json.field("channel", channel)
        json.field("channelNumber", channelNumber)
        json.field("kind", kind)
        json.field("title", title)
        json.field("text", text)
        json.field("subject", subject)
        json.field("urgency", urgency)
        json.object("entity") { entity.write(to: &$0) }
        if let contact {
            json.object("contact") { json in
                json.field("name", contact.name)
                json.field("phone", contact.phone)
            }
        }
        json.field("receivedAt", receivedAt)
        json.field("collectedBy", collectedBy)
    }
}

extension EntityProfile {
    func write(to json: inout JSONText) {
        json.field("creditCode", creditCode)
        json.field("name", name)
        guard let facts else { return }
        json.object("facts") { json in
            json.object("values") { json in
                // In one order, so that the same history has the same hashes.
                for (name, value) in facts.values.sorted(by: { $0.key < $1.key }) {
                    json.key(text: name)
                    value.write(to: &json)
                }
            }
        }
    }
}

extension FactValue {
    func write(to json: inout JSONText) {
        json.begin()
        switch self {
        case .text(let text): json.object("text") { $0.field("_0", text) }
        case .integer(let number): json.object("integer") { $0.field("_0", number) }
        case .boolean(let flag): json.object("boolean") { $0.field("_0", flag) }
        case .list(let texts): json.object("list") { $0.field("_0", texts) }
        }
        json.end()
    }
}
