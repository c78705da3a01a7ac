extension SettingKind {
    /// What is wrong with the value; nil where nothing is.
    func complaint(of key: SettingKey, about value: SettingValue) -> SettingComplaint? {
        switch (self, value) {
        case (.text(let maximum), .text(let text)):
            isPlain(text) && text.count <= maximum && (!text.isEmpty || key.defaultValue == .text(""))
                ? nil : .outOfRange(key, given: value.toml)
        case (.path, .text(let text)): isPlain(text) && !text.isEmpty ? nil : .outOfRange(key, given: value.toml)
        case (.integer(let range), .integer(let number)):
            range.contains(number) ? nil : .outOfRange(key, given: value.toml)
        case (.boolean, .boolean): nil
        case (.choice(let allowed), .text(let text)):
            allowed.contains(text)
                ? nil : .notAChoice(key, given: text, suggestion: NearestName.of(text, in: allowed))
        case (.duration(let range), .text(let text)):
            complaint(of: key, given: value, UnitSpelling.seconds(text), range)
        case (.size(let range), .text(let text)): complaint(of: key, given: value, UnitSpelling.bytes(text), range)
        case (.timeZone, .text(let text)): ZoneSpelling.isPlausible(text) ? nil : .misspelt(key, given: value.toml)
        case (.networks, .list(let items)):
            items.first { NetworkSpelling.parse($0) == nil }.map { .misspelt(key, given: SettingValue.text($0).toml) }
        default: .wrongType(key, given: value.toml)
        }
    }

    private func complaint(
        of key: SettingKey, given value: SettingValue, _ number: Int?, _ range: ClosedRange<Int>
    ) -> SettingComplaint? {
        guard let number else { return .misspelt(key, given: value.toml) }
        return range.contains(number) ? nil : .outOfRange(key, given: value.toml)
    }

    private func isPlain(_ text: String) -> Bool {
        !text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    }

    /// The value that an environment variable or option spells; nil where it spells none of this kind.
    func value(spelt text: String) -> SettingValue? {
        switch self {
        case .integer: Int(text).map(SettingValue.integer)
        case .boolean: Self.booleans[text.lowercased()].map(SettingValue.boolean)
        case .networks: .list(Self.items(text))
        default: .text(text)
        }
    }

    /// The spellings that swift-configuration reads from the environment.
    private static let booleans = ["true": true, "yes": true, "1": true, "false": false, "no": false, "0": false]

    /// Parts between commas, without the blanks around them.
    static func items(_ text: String) -> [String] {
        text.split(separator: ",").map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
            .filter { !$0.isEmpty }
    }
}
