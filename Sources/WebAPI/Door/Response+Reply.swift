import Endpoints
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    init(_ reply: Reply) {
        var headers = HTTPFields()
        headers[.contentType] = reply.contentType
        for field in reply.headers {
            guard let name = HTTPField.Name(field.name) else { continue }
            headers.append(HTTPField(name: name, value: field.value))
        }
        self.init(
            status: .init(code: reply.status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: reply.body)))
    }
}

extension Reply {
    /// The answer with the header fields of a problem that it does not have itself, such as `Retry-After`.
    func completed(with headers: [String: String]) -> Reply {
        headers.sorted { $0.key < $1.key }.reduce(self) { reply, field in
            let isThere = reply.headers.contains { $0.name.lowercased() == field.key.lowercased() }
            return isThere ? reply : reply.adding(field.key, field.value)
        }
    }
}

extension RouteNote {
    /// Puts the request's id and what was noted into the answer.
    func add(to response: inout Response) {
        for (name, value) in [(name: "X-Request-ID", value: id)] + headers {
            guard let name = HTTPField.Name(name), response.headers[name] == nil else { continue }
            response.headers[name] = value
        }
    }
}
