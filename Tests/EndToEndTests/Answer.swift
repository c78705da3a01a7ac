import Endpoints

/// What the server answered.
struct Answer: Sendable {
    var status: Int
    /// Names in lower case.
    var headers: [String: String]
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
    var json: JSONValue { get throws { try JSONValue(reading: body) } }
}

extension JSONValue {
    /// The element of a path such as `units.lead`.
    func at(_ path: String) -> JSONValue? {
        path.split(separator: ".").reduce(Optional(self)) { $0?[String($1)] }
    }

    func text(_ path: String) -> String? { at(path)?.string }

    func elements(_ path: String) -> [JSONValue] {
        if case .array(let elements)? = at(path) { elements } else { [] }
    }

    func texts(_ path: String) -> [String] { elements(path).compactMap(\.string) }

    /// The newest instance of a clock of a request.
    func clock(_ name: String) -> JSONValue? { elements("clocks").last { $0.text("clock") == name } }
}
