package import WorkCalendar

/// The fields of a body that was read, by name; absent ones are nil.
package struct BodyFields: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        case text(String)
        case texts([String])
        case boolean(Bool)
        case integer(Int)
        case instant(Instant)
        case fields(BodyFields)
        case list([BodyFields])
    }

    var values: [String: Value]

    package func text(_ name: String) -> String? { if case .text(let text) = values[name] { text } else { nil } }
    package func texts(_ name: String) -> [String]? {
        if case .texts(let texts) = values[name] { texts } else { nil }
    }
    package func flag(_ name: String) -> Bool? { if case .boolean(let flag) = values[name] { flag } else { nil } }
    package func integer(_ name: String) -> Int? {
        if case .integer(let number) = values[name] { number } else { nil }
    }
    package func instant(_ name: String) -> Instant? {
        if case .instant(let instant) = values[name] { instant } else { nil }
    }
    package func fields(_ name: String) -> BodyFields? {
        if case .fields(let fields) = values[name] { fields } else { nil }
    }
    package func list(_ name: String) -> [BodyFields]? {
        if case .list(let list) = values[name] { list } else { nil }
    }
    package func has(_ name: String) -> Bool { values[name] != nil }
}
