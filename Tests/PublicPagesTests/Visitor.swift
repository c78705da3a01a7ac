import Endpoints
import Foundation
import Lifecycle
import Testing
import WorkCalendar

@testable import PublicPages

/// A browser in front of the public pages: keeps cookies, sends the hidden fields of the page that it looks at.
final class Visitor {
    let house: PublicHouse
    var address = "203.0.113.7"
    var cookies: [String: String] = [:]
    private(set) var reply = Reply.text("")

    init(_ house: PublicHouse) { self.house = house }

    var body: String { String(decoding: reply.body, as: UTF8.self) }
    var status: Int { reply.status }
    var location: String { reply.headers.last { $0.name == "Location" }?.value ?? "" }
    /// The number in the address that the visitor was led to.
    var number: RequestNumber? { location.split(separator: "/").last.flatMap { RequestNumber(String($0)) } }

    func get(_ address: String) async throws {
        let parts = address.split(separator: "?", maxSplits: 1)
        let query = parts.count > 1 ? FormFields(Array(parts[1].utf8)) : FormFields([])
        let names = ["number", "done", "subject"]
        try await send(
            .get, String(parts[0]), query: names.compactMap { name in query[name].map { (name, $0) } })
    }

    /// Sends a form with the hidden fields of the page before; `nil` leaves a field out.
    func post(_ path: String, _ fields: [String: String], hidden: Bool = true) async throws {
        let all = (hidden ? hiddenFields : [:]).merging(fields) { $1 }
        let text = all.sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.encoded($0.value))" }
        try await send(.post, path, body: Array(text.joined(separator: "&").utf8))
    }

    func follow() async throws { try await get(location) }

    var hiddenFields: [String: String] {
        Dictionary(
            body.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/)
                .map { (String($0.1), String($0.2)) }
        ) { $1 }
    }

    private func send(
        _ method: HTTPMethod, _ path: String, query: [(name: String, value: String)] = [], body: [UInt8] = []
    ) async throws {
        let found = house.pages.endpoints.compactMap { endpoint in
            endpoint.method == method ? Self.values(endpoint.path, path).map { (endpoint, $0) } : nil
        }
        // A path without names goes before one with.
        let (endpoint, values) = try #require(found.min { $0.1.count < $1.1.count })
        let cookie = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        reply = try await endpoint.handle(
            Call(
                method: method, path: path, pathValues: values, query: query, headers: ["cookie": cookie], body: body,
                now: house.now, id: "test", remoteAddress: address))
        for header in reply.headers where header.name == "Set-Cookie" {
            let pair = header.value.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            cookies[String(pair[0])] = String(pair[1])
        }
    }

    private static func values(_ pattern: String, _ path: String) -> [String: String]? {
        let (expected, actual) = (pattern.split(separator: "/"), path.split(separator: "/"))
        guard expected.count == actual.count else { return nil }
        var values: [String: String] = [:]
        for (name, value) in zip(expected, actual) {
            if name.hasPrefix("{") {
                values[String(name.dropFirst().dropLast())] = String(value)
            } else if name != value {
                return nil
            }
        }
        return values
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

extension Visitor {
    static let typed = [
        "represents": "enterprise", "creditCode": "", "name": OneEnterprise.name, "kind": "help",
        "subject": "drainage", "text": "厂区门口雨后积水三天，货车进不来，希望疏通排水口。", "place": "航海路 200 号",
        "contact": "何女士", "phone": "13800005218",
    ]

    /// Submits a request and stands before its receipt.
    @discardableResult
    func submit(_ changed: [String: String] = [:]) async throws -> RequestNumber {
        try await get("/submit")
        try await post("/submit", Self.typed.merging(changed) { $1 })
        let number = try #require(number, "\(body)")
        try await follow()
        return number
    }
}
