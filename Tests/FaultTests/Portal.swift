import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// A portal that submits requests over HTTP, each under a number and a key of its own.
struct Portal: Sendable {
    struct Answer: Sendable {
        var status: Int
        /// Our number, where the answer names one.
        var number: String?
        var contentType: String
        var body: String
    }

    let address: String
    let token: String

    init(port: Int, token: String) {
        address = "http://127.0.0.1:\(port)"
        self.token = token
    }

    /// What the portal says in its request `name`.
    static func body(_ name: String) -> String {
        #"{"channel":"12345","channelNumber":"\#(name)","kind":"help","text":"园区道路积水，请处理。"}"#
    }

    /// Submits the portal's request `name`; submitted again it is the same request.
    func submit(_ name: String) async throws -> Answer {
        try await submit(name, .bytes(ByteBuffer(string: Self.body(name))))
    }

    /// Submits the portal's request `name` in two halves.
    func submit(_ name: String, body: HeldBody) async throws -> Answer {
        try await submit(name, .stream(body, length: .known(body.length)))
    }

    /// Submits the portal's request `name` in words of its own.
    ///
    /// - Parameter tellsLength: whether the length is said first, or the body comes in chunks.
    func submit(_ name: String, text: String, tellsLength: Bool = true) async throws -> Answer {
        let bytes = ByteBuffer(string: text)
        guard !tellsLength else { return try await submit(name, .bytes(bytes)) }
        return try await submit(name, .bytes(bytes.readableBytesView, length: .unknown))
    }

    private func submit(_ name: String, _ body: HTTPClientRequest.Body) async throws -> Answer {
        var message = request(.POST, "/api/v1/requests")
        message.headers.add(name: "content-type", value: "application/json")
        message.headers.add(name: "idempotency-key", value: name)
        message.body = body
        return try await answer(to: message)
    }

    /// - Parameter header: what a header of no meaning holds.
    func get(_ path: String, header: String? = nil) async throws -> Answer {
        var message = request(.GET, path)
        if let header { message.headers.add(name: "x-note", value: header) }
        return try await answer(to: message)
    }

    /// Whether the service says that it is ready; no while nobody answers.
    func isReady() async -> Bool { (try? await get("/readyz"))?.status == 200 }

    private func request(_ method: NIOHTTP1.HTTPMethod, _ path: String) -> HTTPClientRequest {
        var message = HTTPClientRequest(url: address + path)
        message.method = method
        message.headers.add(name: "authorization", value: "Bearer \(token)")
        message.headers.add(name: "accept-language", value: "en")
        return message
    }

    private func answer(to message: HTTPClientRequest) async throws -> Answer {
        let response = try await HTTPClient.shared.execute(message, timeout: .seconds(20))
        let body = try await response.body.collect(upTo: 1 << 20)
        return Answer(
            status: Int(response.status.code),
            number: response.headers.first(name: "location")?.split(separator: "/").last.map(String.init),
            contentType: response.headers.first(name: "content-type") ?? "", body: String(buffer: body))
    }
}
