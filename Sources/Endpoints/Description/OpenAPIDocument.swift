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
        var components = OpenAPIComponents(language: language)
        let paths = paths(&components)
        return [
            "openapi": "3.1.0",
            "info": ["title": .string(title.in(language)), "version": "1"],
            "paths": .object(paths),
            "components": [
                "securitySchemes": [
                    "token": ["type": "http", "scheme": "bearer"],
                    "session": ["type": "apiKey", "in": "cookie", "name": "__Host-session"],
                ],
                "schemas": .object([.init("Problem", Self.problem)] + components.schemas),
            ],
        ]
    }

    private var title: BilingualText { .init(chinese: "同行开放接口", english: "Tongxing API") }

    private func paths(_ components: inout OpenAPIComponents) -> [JSONValue.Member] {
        var order: [String] = []
        var operations: [String: [JSONValue.Member]] = [:]
        for endpoint in endpoints {
            if operations[endpoint.path] == nil { order.append(endpoint.path) }
            operations[endpoint.path, default: []].append(
                .init(endpoint.method.rawValue.lowercased(), operation(endpoint, &components)))
        }
        return order.map { .init($0, .object(operations[$0] ?? [])) }
    }

    private func operation(_ endpoint: Endpoint, _ components: inout OpenAPIComponents) -> JSONValue {
        let parameters = endpoint.pathParameters + endpoint.parameters.filter { $0.place != .path }
        let content = endpoint.answer.map { answer -> JSONValue in
            ["application/json": ["schema": components.schema(answer)]]
        }
        let successes = endpoint.successes.map { status, summary in
            JSONValue.Member(
                String(status),
                .members([
                    "description": .string(summary.in(language)),
                    "headers": endpoint.takesKey ? replayHeader : nil, "content": content,
                ]))
        }
        return .members([
            "operationId": .string(endpoint.operationID),
            "summary": .string(endpoint.summary.in(language)),
            "security": endpoint.access == .anyone ? .array([]) : [["token": []], ["session": []]],
            "parameters": parameters.isEmpty ? nil : .array(parameters.map(parameter)),
            "requestBody": endpoint.body.map { body in
                [
                    "required": .boolean(body.fields.contains(where: \.isRequired)),
                    "content": ["application/json": ["schema": components.schema(body)]],
                ]
            },
            "responses": .object(
                successes + (endpoint.takesKey ? keyRefusals : []) + [.init("default", Self.problemResponse)]),
        ])
    }

    private func parameter(_ parameter: Endpoint.Parameter) -> JSONValue {
        [
            "name": .string(parameter.name), "in": .string(parameter.place.rawValue),
            "required": .boolean(parameter.isRequired || parameter.place == .path),
            "description": .string(parameter.summary.in(language)), "schema": ["type": "string"],
        ]
    }

    private var replayHeader: JSONValue {
        let summary = BilingualText(
            chinese: "true：这是同一个 Idempotency-Key 先前得到的应答",
            english: "true: this was answered before under the same Idempotency-Key")
        return [
            "Idempotent-Replayed": ["description": .string(summary.in(language)), "schema": ["type": "string"]]
        ]
    }

    /// What a key may bring besides, together with what else is answered by these statuses.
    private var keyRefusals: [JSONValue.Member] {
        let summaries: [(status: Int, summary: BilingualText)] = [
            (
                409,
                .init(
                    chinese: "同一个 Idempotency-Key 的提交还在处理，Retry-After 秒后再发；或现在的情况不允许",
                    english:
                        "A call with this Idempotency-Key is under way, send it again after Retry-After; or the state forbids it"
                )
            ),
            (
                422,
                .init(
                    chinese: "这个 Idempotency-Key 已用于另一份内容；或内容有误",
                    english: "This Idempotency-Key was sent with another body; or the body has faults")
            ),
        ]
        return summaries.map { .init(String($0.status), Self.problemResponse(.string($0.summary.in(language)))) }
    }

    private static let problemResponse = problemResponse("RFC 9457")

    private static func problemResponse(_ description: JSONValue) -> JSONValue {
        [
            "description": description,
            "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]],
        ]
    }

    private static let problem: JSONValue = [
        "type": "object",
        "required": ["type", "title", "status", "detail", "instance"],
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
