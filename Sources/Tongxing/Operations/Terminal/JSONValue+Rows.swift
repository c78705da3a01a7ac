import Endpoints

/// What tables take out of an answer.
extension JSONValue {
    func elements(_ name: String) -> [JSONValue] {
        if case .array(let values)? = self[name] { values } else { [] }
    }

    func text(_ name: String) -> String { self[name]?.string ?? "" }
    func isTrue(_ name: String) -> Bool { self[name] == .boolean(true) }
    func list(_ name: String) -> String { elements(name).compactMap(\.string).joined(separator: ",") }

    func integer(_ name: String) -> Int64 {
        if case .integer(let number)? = self[name] { number } else { 0 }
    }
}
