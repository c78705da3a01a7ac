import WorkCalendar

extension AnswerShape {
    /// Where a value differs from the shape, each with its pointer; members that the shape does not name differ too.
    package func differences(_ value: JSONValue, at pointer: String = "") -> [String] {
        switch (self, value) {
        case (.text, .string), (.integer, .integer), (.number, .integer), (.number, .number), (.boolean, .boolean),
            (.members, .object):
            return []
        case (.instant, .string(let text)):
            return (try? Instant(rfc3339: text)) == nil ? ["\(pointer): \(text) is no instant"] : []
        case (.date, .string(let text)):
            return CivilDate(text) == nil ? ["\(pointer): \(text) is no date"] : []
        case (.oneOf(let names), .string(let text)):
            return names.contains(text) ? [] : ["\(pointer): \(text) is not one of \(names)"]
        case (.list(let shape), .array(let values)):
            return values.enumerated().flatMap { shape.differences($1, at: "\(pointer)/\($0)") }
        case (.object(_, let fields), .object(let members)):
            return Self.differences(members, fields, at: pointer)
        default: return ["\(pointer): \(value.text) is no \(title)"]
        }
    }

    private var title: String {
        switch self {
        case .text: "text"
        case .instant: "instant"
        case .date: "date"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .oneOf: "name"
        case .list: "list"
        case .object, .members: "object"
        }
    }

    private static func differences(
        _ members: [JSONValue.Member], _ fields: [AnswerField], at pointer: String
    ) -> [String] {
        let unknown = members.filter { member in !fields.contains { $0.name == member.name } }
            .map { "\(pointer)/\($0.name): not in the description" }
        return unknown
            + fields.flatMap { field -> [String] in
                guard let member = members.first(where: { $0.name == field.name }) else {
                    return field.isOptional ? [] : ["\(pointer)/\(field.name): missing"]
                }
                return field.shape.differences(member.value, at: "\(pointer)/\(field.name)")
            }
    }
}
