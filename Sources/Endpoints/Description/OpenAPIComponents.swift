import TOMLSyntax

/// Schemas of bodies and answers; those with a name are kept once and referred to.
struct OpenAPIComponents {
    let language: Language
    private(set) var schemas: [JSONValue.Member] = []

    init(language: Language) { self.language = language }

    mutating func schema(_ shape: AnswerShape) -> JSONValue {
        switch shape {
        case .text: return ["type": "string"]
        case .instant: return ["type": "string", "format": "date-time"]
        case .date: return ["type": "string", "format": "date"]
        case .integer: return ["type": "integer"]
        case .number: return ["type": "number"]
        case .boolean: return ["type": "boolean"]
        case .oneOf(let names): return ["type": "string", "enum": JSONValue(names)]
        case .list(let element): return ["type": "array", "items": schema(element)]
        case .members: return ["type": "object"]
        case .object(nil, let fields): return object(fields)
        case .object(let name?, let fields):
            if !schemas.contains(where: { $0.name == name }) {
                // The place is taken first, so that the order is that of first use.
                let index = schemas.count
                schemas.append(.init(name, .null))
                schemas[index].value = object(fields)
            }
            return ["$ref": .string("#/components/schemas/\(name)")]
        }
    }

    private mutating func object(_ fields: [AnswerField]) -> JSONValue {
        var properties: [JSONValue.Member] = []
        for field in fields { properties.append(.init(field.name, described(schema(field.shape), field.summary))) }
        return [
            "type": "object",
            "required": JSONValue(fields.filter { !$0.isOptional }.map(\.name)),
            "properties": .object(properties),
        ]
    }

    private func described(_ schema: JSONValue, _ summary: BilingualText?) -> JSONValue {
        guard let summary, case .object(let members) = schema else { return schema }
        return .object(members + [.init("description", .string(summary.in(language)))])
    }

    func schema(_ shape: BodyShape) -> JSONValue {
        [
            "type": "object", "additionalProperties": false,
            "required": .array(shape.fields.filter(\.isRequired).map { .string($0.name) }),
            "properties": .object(shape.fields.map { .init($0.name, described(schema($0.kind), $0.summary)) }),
        ]
    }

    private func schema(_ kind: FieldShape.Kind) -> JSONValue {
        switch kind {
        case .text(let limit): ["type": "string", "maxLength": .integer(Int64(limit))]
        case .oneOf(let names): ["type": "string", "enum": JSONValue(names())]
        case .texts(let limit):
            ["type": "array", "items": ["type": "string"], "maxItems": .integer(Int64(limit))]
        case .boolean: ["type": "boolean"]
        case .integer(let range):
            [
                "type": "integer", "minimum": .integer(Int64(range.lowerBound)),
                "maximum": .integer(Int64(range.upperBound)),
            ]
        case .instant: ["type": "string", "format": "date-time"]
        case .object(let shape): schema(shape)
        case .objects(let shape, let limit):
            ["type": "array", "items": schema(shape), "maxItems": .integer(Int64(limit))]
        }
    }
}
