import Endpoints
import HTTPTypes
import RuleModel
import Testing

@Suite("The description of the API")
struct DescriptionTests {
    @Test("Names every endpoint of the API with its method, and nothing else")
    func complete() async throws {
        let house = try await ApiHouse()
        let document = try await house.send(.get, "/openapi.json", as: .nobody).json
        var described: Set<String> = []
        for path in document["paths"]?.members ?? [] {
            for operation in path.value.members { described.insert("\(operation.name.uppercased()) \(path.name)") }
        }
        let declared = house.endpoints.filter { $0.surface == .api }.map { "\($0.method.rawValue) \($0.path)" }
        #expect(described == Set(declared))
        #expect(Set(declared).count == declared.count)
        await house.close()
    }

    @Test("Has every command of the lifecycle, each with a form of its own")
    func commands() async throws {
        let house = try await ApiHouse()
        let document = try await house.send(.get, "/openapi.json", as: .nobody).json
        for command in CommandName.known where command != .register {
            let operation = document["paths"]?["/api/v1/requests/{number}/commands/\(command)"]?["post"]
            let schema = operation?["requestBody"]?["content"]?["application/json"]?["schema"]
            #expect(schema?["additionalProperties"] == false, "\(command)")
            let headers = operation?["parameters"]?.elements.compactMap { $0["name"]?.string } ?? []
            #expect(Set(headers) == ["number", "If-Match", "Idempotency-Key"])
            let answers = operation?["responses"]
            #expect(answers?.members.map(\.name) == ["200", "409", "422", "default"])
            #expect(answers?["200"]?["headers"]?.members.map(\.name) == ["Idempotent-Replayed"])
        }
        await house.close()
    }

    @Test("Refers only to what it holds, and names each operation once")
    func references() async throws {
        let house = try await ApiHouse()
        let document = try await house.send(.get, "/openapi.json", as: .nobody).json
        let components = Set(document["components"]?["schemas"]?.members.map(\.name) ?? [])
        let references = document.references
        #expect(!references.isEmpty)
        #expect(references.isSubset(of: components.map { "#/components/schemas/\($0)" }))
        let names = document["paths"]?.members.flatMap {
            $0.value.members.compactMap { $0.value["operationId"]?.string }
        }
        #expect(Set(names ?? []).count == names?.count)
        #expect(names?.contains("postRequestsByNumberCommandsRequestMaterial") == true)
        await house.close()
    }
}

extension DescriptionTests {
    @Test("Can be read as a page, every operation and field of it, in both languages")
    func page() async throws {
        let house = try await ApiHouse()
        for language in ["zh", "en"] {
            let answer = try await house.send(.get, "/docs", as: .nobody, headers: [("Accept-Language", language)])
            let page = String(decoding: answer.body, as: UTF8.self)
            #expect(answer.status == 200)
            #expect(page.contains("<html lang=\"\(language == "en" ? "en" : "zh-CN")\">"))
            for endpoint in house.endpoints where endpoint.surface == .api {
                #expect(page.contains("<section id=\"\(endpoint.operationID)\">"))
                for field in endpoint.body?.fields ?? [] { #expect(page.contains("<code>\(field.name)</code>")) }
            }
        }
        await house.close()
    }
}

extension JSONValue {
    var members: [Member] { if case .object(let members) = self { members } else { [] } }

    /// Every `$ref` in the value.
    var references: Set<String> {
        switch self {
        case .object(let members):
            members.reduce(into: []) { found, member in
                if member.name == "$ref", let text = member.value.string { found.insert(text) }
                found.formUnion(member.value.references)
            }
        case .array(let values): values.reduce(into: []) { $0.formUnion($1.references) }
        default: []
        }
    }
}
