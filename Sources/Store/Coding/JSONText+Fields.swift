import RuleModel
import WorkCalendar

extension JSONText {
    mutating func field(_ key: StaticString, _ text: String) {
        self.key(key)
        append(text)
    }

    /// Left out where nil, as synthesized coding does.
    mutating func field(_ key: StaticString, _ text: String?) {
        if let text { field(key, text) }
    }

    mutating func field(_ key: StaticString, _ number: Int) {
        self.key(key)
        append(Int64(number))
    }

    mutating func field(_ key: StaticString, _ flag: Bool) {
        self.key(key)
        append(flag)
    }

    mutating func field(_ key: StaticString, _ name: some OpenName) { field(key, name.rawValue) }

    mutating func field(_ key: StaticString, _ name: (some OpenName)?) {
        if let name { field(key, name.rawValue) }
    }

    mutating func field(_ key: StaticString, _ names: [some OpenName]) {
        array(key, names) { json, name in json.append(name.rawValue) }
    }

    mutating func field(_ key: StaticString, _ texts: [String]) {
        array(key, texts) { json, text in json.append(text) }
    }

    mutating func field(_ key: StaticString, _ instant: Instant) {
        self.key(key)
        begin()
        self.key("microseconds")
        append(instant.microseconds)
        end()
    }

    mutating func field(_ key: StaticString, _ instant: Instant?) {
        if let instant { field(key, instant) }
    }

    mutating func object(_ key: StaticString, _ members: (inout JSONText) -> Void) {
        self.key(key)
        begin()
        members(&self)
        end()
    }

    mutating func array<Elements: Sequence>(
        _ key: StaticString, _ elements: Elements, _ write: (inout JSONText, Elements.Element) -> Void
    ) {
        self.key(key)
        beginArray()
        for element in elements { write(&self, element) }
        endArray()
    }
}
