import Lifecycle
import RuleModel

extension Registration {
    init(from json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        self.init(
            channel: try json.name("channel"), channelNumber: try json.textIfPresent("channelNumber"),
            kind: try json.name("kind"), title: try json.textIfPresent("title"), text: try json.text("text"),
            subject: try json.nameIfPresent("subject"), urgency: try json.name("urgency"),
            entity: try json.object("entity", EntityProfile.init),
            contact: try json.objectIfPresent("contact") { json throws(JSONTextReader.Mismatch) in
                Contact(name: try json.textIfPresent("name"), phone: try json.textIfPresent("phone"))
            },
            receivedAt: try json.instantIfPresent("receivedAt"), collectedBy: try json.nameIfPresent("collectedBy"))
    }
}

extension EntityProfile {
    init(from json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        self.init(
            creditCode: try json.textIfPresent("creditCode"), name: try json.textIfPresent("name"),
            facts: try json.objectIfPresent("facts") { json throws(JSONTextReader.Mismatch) in
                try json.key("values")
                try json.begin()
                var facts = Facts()
                while !json.endsObject() { facts.values[try json.anyKey()] = try FactValue(from: &json) }
                return facts
            })
    }
}

extension FactValue {
    init(from json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        try json.begin()
        if json.has("text") {
            self = .text(try Self.content(&json) { json throws(JSONTextReader.Mismatch) in try json.text("_0") })
        } else if json.has("integer") {
            self = .integer(try Self.content(&json) { json throws(JSONTextReader.Mismatch) in try json.integer("_0") })
        } else if json.has("boolean") {
            self = .boolean(try Self.content(&json) { json throws(JSONTextReader.Mismatch) in try json.flag("_0") })
        } else {
            try json.key("list")
            self = .list(try Self.content(&json) { json throws(JSONTextReader.Mismatch) in try json.texts("_0") })
        }
        try json.end()
    }

    private static func content<Value>(
        _ json: inout JSONTextReader, _ read: (inout JSONTextReader) throws(JSONTextReader.Mismatch) -> Value
    ) throws(JSONTextReader.Mismatch) -> Value {
        try json.begin()
        let value = try read(&json)
        try json.end()
        return value
    }
}
