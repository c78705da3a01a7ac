package import TOMLSyntax

/// An answer that says no, as a problem document. Source: RFC 9457.
package struct Problem: Error, Hashable, Sendable {
    /// One field's fault; the pointer is RFC 6901 into the body, or the parameter's name.
    package struct Fault: Hashable, Sendable {
        package var detail: BilingualText
        package var pointer: String

        package init(_ detail: BilingualText, at pointer: String) {
            self.detail = detail
            self.pointer = pointer
        }
    }

    package var status: Int
    /// The stable kebab-case name; the document's `type` is `/problems/` and this.
    package var kind: String
    package var title: BilingualText
    package var detail: BilingualText
    package var faults: [Fault]
    /// Further members, such as the existing number of a duplicate.
    package var extra: [JSONValue.Member]
    /// Header fields such as `Retry-After`.
    package var headers: [String: String]

    package init(
        _ status: Int, _ kind: String, title: BilingualText, detail: BilingualText, faults: [Fault] = [],
        extra: [JSONValue.Member] = [], headers: [String: String] = [:]
    ) {
        self.status = status
        self.kind = kind
        self.title = title
        self.detail = detail
        self.faults = faults
        self.extra = extra
        self.headers = headers
    }

    /// The document in one language.
    package func reply(in language: Language, instance: String) -> Reply {
        var members: [JSONValue.Member] = [
            .init("type", .string("/problems/\(kind)")), .init("title", .string(title.in(language))),
            .init("status", JSONValue(status)), .init("detail", .string(detail.in(language))),
            .init("instance", .string(instance)),
        ]
        if !faults.isEmpty {
            members.append(
                .init(
                    "errors",
                    .array(
                        faults.map {
                            ["detail": .string($0.detail.in(language)), "pointer": .string($0.pointer)]
                        })))
        }
        members.append(contentsOf: extra)
        let reply = Reply(
            status: status, contentType: "application/problem+json; charset=utf-8",
            body: JSONValue.object(members).bytes)
        return headers.sorted { $0.key < $1.key }.reduce(reply) { $0.adding($1.key, $1.value) }
    }
}

extension String {
    /// A member's name as part of a JSON pointer. Source: RFC 6901, 3.
    package var pointerToken: String { replacing("~", with: "~0").replacing("/", with: "~1") }
}
