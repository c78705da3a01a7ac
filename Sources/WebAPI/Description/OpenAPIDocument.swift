package import Endpoints
package import TOMLSyntax

/// The OpenAPI 3.1 description of a set of endpoints, made from the declarations that route them.
package struct OpenAPIDocument: Sendable {
    private let endpoints: [Endpoint]
    private let language: Language

    /// Describes the API among the endpoints; pages and probes are left out.
    package init(_ endpoints: [Endpoint], language: Language) {
        self.endpoints = endpoints.filter { $0.surface == .api }
        self.language = language
    }

    package var json: JSONValue {
        [
            "openapi": "3.1.0",
            "info": ["title": .string(title.in(language)), "version": "1"],
            "paths": .object(paths),
            "components": [
                "securitySchemes": [
                    "token": ["type": "http", "scheme": "bearer"],
                    "session": ["type": "apiKey", "in": "cookie", "name": "__Host-session"],
                ],
                "schemas": ["Problem": Self.problem],
            ],
        ]
    }

    private var title: BilingualText { .init(chinese: "同行开放接口", english: "Tongxing API") }

    private var paths: [JSONValue.Member] {
        var order: [String] = []
        var operations: [String: [JSONValue.Member]] = [:]
        for endpoint in endpoints {
            if operations[endpoint.path] == nil { order.append(endpoint.path) }
            operations[endpoint.path, default: []].append(
                .init(endpoint.method.rawValue.lowercased(), operation(endpoint)))
        }
        return order.map { .init($0, .object(operations[$0] ?? [])) }
    }

    private func operation(_ endpoint: Endpoint) -> JSONValue {
        .members([
            "summary": .string(endpoint.summary.in(language)),
            "security": endpoint.access == .anyone ? .array([]) : [["token": []], ["session": []]],
            "parameters": endpoint.parameters.isEmpty ? nil : .array(endpoint.parameters.map(parameter)),
            "requestBody": endpoint.body.map { body in
                [
                    "required": .boolean(body.fields.contains(where: \.isRequired)),
                    "content": ["application/json": ["schema": schema(body)]],
                ]
            },
            "responses": .object(
                endpoint.successes.map {
                    .init(String($0.status), ["description": .string($0.summary.in(language))])
                } + [.init("default", Self.problemResponse)]),
        ])
    }

    private func parameter(_ parameter: Endpoint.Parameter) -> JSONValue {
        [
            "name": .string(parameter.name), "in": .string(parameter.place.rawValue),
            "required": .boolean(parameter.isRequired || parameter.place == .path),
            "description": .string(parameter.summary.in(language)), "schema": ["type": "string"],
        ]
    }

    private func schema(_ shape: BodyShape) -> JSONValue {
        .members([
            "type": "object", "additionalProperties": false,
            "required": .array(shape.fields.filter(\.isRequired).map { .string($0.name) }),
            "properties": .object(shape.fields.map { .init($0.name, schema($0)) }),
        ])
    }

    private func schema(_ field: FieldShape) -> JSONValue {
        let summary = JSONValue.string(field.summary.in(language))
        switch field.kind {
        case .text(let limit):
            return ["type": "string", "maxLength": .integer(Int64(limit)), "description": summary]
        case .oneOf(let names):
            return ["type": "string", "enum": JSONValue(names()), "description": summary]
        case .boolean: return ["type": "boolean", "description": summary]
        case .integer(let range):
            return [
                "type": "integer", "minimum": .integer(Int64(range.lowerBound)),
                "maximum": .integer(Int64(range.upperBound)), "description": summary,
            ]
        case .instant: return ["type": "string", "format": "date-time", "description": summary]
        case .object(let shape): return schema(shape)
        }
    }

    private static let problemResponse: JSONValue = [
        "description": "RFC 9457",
        "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]],
    ]

    private static let problem: JSONValue = [
        "type": "object",
        "properties": [
            "type": ["type": "string", "format": "uri-reference"], "title": ["type": "string"],
            "status": ["type": "integer"], "detail": ["type": "string"], "instance": ["type": "string"],
            "errors": [
                "type": "array",
                "items": [
                    "type": "object",
                    "properties": ["detail": ["type": "string"], "pointer": ["type": "string"]],
                ],
            ],
        ],
    ]
}
