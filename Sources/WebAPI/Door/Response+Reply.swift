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

extension RouteNote {
    /// Puts the request's id and what was noted into the answer.
    func add(to response: inout Response) {
        for (name, value) in [(name: "X-Request-ID", value: id)] + headers {
            guard let name = HTTPField.Name(name), response.headers[name] == nil else { continue }
            response.headers[name] = value
        }
    }
}
