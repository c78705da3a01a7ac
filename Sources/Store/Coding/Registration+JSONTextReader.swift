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
        if let text = try json.objectIfPresent("text", { json throws(JSONTextReader.Mismatch) in try json.text("_0") })
        {
            self = .text(text)
        } else if let number = try json.objectIfPresent(
            "integer", { json throws(JSONTextReader.Mismatch) in try json.integer("_0") })
        {
            self = .integer(number)
        } else if let flag = try json.objectIfPresent(
            "boolean", { json throws(JSONTextReader.Mismatch) in try json.flag("_0") })
        {
            self = .boolean(flag)
        } else {
            self = .list(try json.object("list") { json throws(JSONTextReader.Mismatch) in try json.texts("_0") })
        }
        try json.end()
    }
}
