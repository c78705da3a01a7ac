/// Any JSON document, with arrays that stand for sets sorted, for comparing what two writers wrote.
enum JSONTree: Decodable, Hashable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case array([JSONTree])
    case object([String: JSONTree])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let array = try? value.decode([JSONTree].self) {
            self = .array(array.sorted { $0.canonical < $1.canonical })
        } else {
            self = .object(try value.decode([String: JSONTree].self))
        }
    }

    /// A text that is the same for equal trees.
    private var canonical: String {
        switch self {
        case .null: "null"
        case .flag(let flag): "\(flag)"
        case .number(let number): "\(number)"
        case .text(let text): "\"\(text)\""
        case .array(let array): "[" + array.map(\.canonical).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.sorted { $0.key < $1.key }.map { $0.key + $0.value.canonical }.joined(separator: ",") + "}"
        }
    }
}
