/// Encodes values as JSON in one pass, several times faster than building a tree of them first.
///
/// Keys and shapes are those that `JSONDecoder` reads. Numbers are integers or finite; dates go as their own coding says.
package enum JSONWriter {
    package static func bytes(_ value: some Encodable) throws(StoreError) -> [UInt8] {
        let sink = JSONSink(capacity: 1024)
        do {
            try JSONElementEncoder(sink: sink).encode(value)
        } catch {
            throw .failed("\(type(of: value)): \(error)")
        }
        sink.close(to: 0)
        return sink.bytes
    }
}

/// Writes the one value at the place where the sink stands.
struct JSONElementEncoder: Encoder {
    let sink: JSONSink
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func encode(_ value: some Encodable) throws {
        let (depth, count) = (sink.depth, sink.count)
        try value.encode(to: self)
        sink.close(to: depth)
        if sink.count == count { sink.append("{}") }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(JSONObjectContainer<Key>(sink: sink, depth: sink.begin("{", closing: UInt8(ascii: "}"))))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        JSONArrayContainer(sink: sink, depth: sink.begin("[", closing: UInt8(ascii: "]")))
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { JSONValueContainer(sink: sink) }
}
