/// The members of an object.
struct JSONObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let sink: JSONSink
    let depth: Int
    var codingPath: [any CodingKey] { [] }

    private func member(_ key: some CodingKey) {
        sink.element(at: depth)
        sink.append(string: key.stringValue)
        sink.append(":")
    }

    func encodeNil(forKey key: Key) {
        member(key)
        sink.append("null")
    }

    func encode(_ value: some Encodable, forKey key: Key) throws {
        member(key)
        try JSONElementEncoder(sink: sink).encode(value)
    }

    func encode(_ value: String, forKey key: Key) {
        member(key)
        sink.append(string: value)
    }

    func encode(_ value: Int, forKey key: Key) {
        member(key)
        sink.append(integer: Int64(value))
    }

    func encode(_ value: Int64, forKey key: Key) {
        member(key)
        sink.append(integer: value)
    }

    func encode(_ value: Bool, forKey key: Key) {
        member(key)
        sink.append(value ? "true" : "false")
    }

    func encode(_ value: Double, forKey key: Key) throws {
        member(key)
        try sink.append(finite: value)
    }

    func encode(_ value: Float, forKey key: Key) throws {
        member(key)
        try sink.append(finite: Double(value))
    }

    func encode(_ value: Int8, forKey key: Key) {
        member(key)
        sink.append(number: value)
    }

    func encode(_ value: Int16, forKey key: Key) {
        member(key)
        sink.append(number: value)
    }

    func encode(_ value: Int32, forKey key: Key) {
        member(key)
        sink.append(number: value)
    }

    func encode(_ value: UInt, forKey key: Key) {
        member(key)
        sink.append(number: value)
    }

    func encode(_ value: UInt8, forKey key: Key) {
        member(key)
        sink.append(number: value)
    }

    func encode(_ value: UInt16, forKey key: Key) {
        member(key)
        sink.append(number: value)
    }

    func encode(_ value: UInt32, forKey key: Key) {
        member(key)
        sink.append(number: value)
    }

    func encode(_ value: UInt64, forKey key: Key) {
        member(key)
        sink.append(number: value)
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key)
        -> KeyedEncodingContainer<Nested>
    {
        member(key)
        return JSONElementEncoder(sink: sink).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        member(key)
        return JSONElementEncoder(sink: sink).unkeyedContainer()
    }

    func superEncoder() -> any Encoder {
        sink.element(at: depth)
        sink.append("\"super\":")
        return JSONElementEncoder(sink: sink)
    }

    func superEncoder(forKey key: Key) -> any Encoder {
        member(key)
        return JSONElementEncoder(sink: sink)
    }
}
