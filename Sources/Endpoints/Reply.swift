/// What an endpoint answers.
package struct Reply: Sendable, Hashable {
    package var status: Int
    package var contentType: String
    package var headers: [(name: String, value: String)] {
        get { fields.map { ($0.name, $0.value) } }
        set { fields = newValue.map { Field(name: $0.name, value: $0.value) } }
    }
    package var body: [UInt8]

    private struct Field: Hashable, Sendable {
        var name: String
        var value: String
    }
    private var fields: [Field]

    package init(status: Int, contentType: String, headers: [(name: String, value: String)] = [], body: [UInt8]) {
        self.status = status
        self.contentType = contentType
        self.body = body
        self.fields = headers.map { Field(name: $0.name, value: $0.value) }
    }

    /// The same answer with one more header field.
    package func adding(_ name: String, _ value: String) -> Reply {
        var reply = self
        reply.fields.append(Field(name: name, value: value))
        return reply
    }

    package static func json(_ value: JSONValue, status: Int = 200) -> Reply {
        Reply(status: status, contentType: "application/json; charset=utf-8", body: value.bytes)
    }

    package static func html(_ page: String, status: Int = 200) -> Reply {
        Reply(status: status, contentType: "text/html; charset=utf-8", body: Array(page.utf8))
    }

    package static func text(_ text: String, status: Int = 200, contentType: String = "text/plain; charset=utf-8")
        -> Reply
    {
        Reply(status: status, contentType: contentType, body: Array(text.utf8))
    }

    /// 303: the browser fetches another page after a form was taken.
    package static func seeOther(_ location: String) -> Reply {
        Reply(status: 303, contentType: "text/plain; charset=utf-8", body: []).adding("Location", location)
    }
}
