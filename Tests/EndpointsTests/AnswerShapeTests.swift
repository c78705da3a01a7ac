import Endpoints
import TOMLSyntax
import Testing

@Suite("Forms of answers")
struct AnswerShapeTests {
    static let shape = AnswerShape.object(
        "Thing",
        [
            .init("name", .text), .init("at", .instant), .init("day", .date, optional: true),
            .init("kind", .oneOf(["a", "b"])), .init("parts", .list(.record([.init("size", .number)]))),
        ])

    static let values: [(JSONValue, [String])] = [
        (["name": "x", "at": "2026-02-09T09:00:00+08:00", "kind": "a", "parts": [["size": 1]]], []),
        (
            ["name": "x", "at": "2026-02-09T09:00:00+08:00", "day": "2026-02-09", "kind": "b", "parts": []], []
        ),
        (["at": "2026-02-09T09:00:00+08:00", "kind": "a", "parts": []], ["/name: missing"]),
        (
            ["name": "x", "at": "yesterday", "kind": "c", "parts": [["size": "big"]], "more": 1],
            [
                "/more: not in the description", "/at: yesterday is no instant",
                "/kind: c is not one of [\"a\", \"b\"]",
                "/parts/0/size: \"big\" is no number",
            ]
        ),
        ([], [": [] is no object"]),
    ]

    @Test("Differences are told with where they are", arguments: values.indices)
    func differences(index: Int) {
        let (value, expected) = Self.values[index]
        let found = Self.shape.differences(value)
        #expect(found.count == expected.count)
        for (found, expected) in zip(found, expected) { #expect(found.hasPrefix(expected)) }
    }

    static let paths = [
        "/api/v1/requests": "getRequests", "/api/v1/requests/{number}": "getRequestsByNumber",
        "/api/v1/requests/{number}/commands/request-material": "getRequestsByNumberCommandsRequestMaterial",
    ]

    @Test("Operations have names that generated clients can use", arguments: paths.sorted { $0.key < $1.key })
    func names(path: String, name: String) {
        let endpoint = Endpoint(.get, path, access: .anyone, BilingualText(chinese: "", english: "")) { _ in .json([]) }
        #expect(endpoint.operationID == name)
        #expect(endpoint.pathParameters.map(\.name) == (path.contains("{") ? ["number"] : []))
    }
}
