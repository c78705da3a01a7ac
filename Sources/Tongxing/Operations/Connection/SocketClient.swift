import AsyncHTTPClient
import Endpoints
import Foundation
import NIOCore
import NIOHTTP1
import TOMLSyntax
import WebAPI

/// Asks the server that runs on the data folder, over its Unix socket.
struct SocketClient {
    let address: SocketLocation

    /// A verification of everything takes as long as it takes.
    private static let patience = TimeAmount.hours(24)
    private static let largestAnswer = 64 << 20

    func answer(_ request: OperationRequest) async throws -> Reply {
        guard let url = URL(httpURLWithSocketPath: address.path, uri: request.target) else {
            throw CommandFailure.refused("套接字路径无法使用。", "The path of the socket cannot be used.")
        }
        var message = HTTPClientRequest(url: url.absoluteString)
        message.method = HTTPMethod(rawValue: request.method.rawValue)
        message.headers.add(name: "accept-language", value: Wording.language.rawValue)
        if let content = request.content {
            message.headers.add(name: "content-type", value: content.type)
            message.body = .bytes(ByteBuffer(bytes: content.bytes))
        }
        do {
            let asked = message
            // The shared client gives up where nothing comes for 90 s, as nothing does before a long work is done.
            return try await HTTPClient.withHTTPClient { client in
                let response = try await client.execute(asked, timeout: Self.patience)
                let body = try await response.body.collect(upTo: Self.largestAnswer)
                return Reply(
                    status: Int(response.status.code), contentType: response.headers.first(name: "content-type") ?? "",
                    body: Array(buffer: body))
            }
        } catch {
            throw CommandFailure.refused(
                "服务中途断开，不知是否办成；请看服务状态后用 list 核对（\(error)）。",
                "The service broke off, and whether it was done is not known; look at the service and check with list (\(error))."
            )
        }
    }
}
