/// The elements of an array.
struct JSONArrayContainer: UnkeyedEncodingContainer {
    let sink: JSONSink
    let depth: Int
    private(set) var count = 0
    var codingPath: [any CodingKey] { [] }

    init(sink: JSONSink, depth: Int) {
        self.sink = sink
        self.depth = depth
    }

    private mutating func element() {
        sink.element(at: depth)
        count += 1
    }

    mutating func encodeNil() {
        element()
        sink.append("null")
    }

    mutating func encode(_ value: some Encodable) throws {
        element()
        try JSONElementEncoder(sink: sink).encode(value)
    }

    mutating func encode(_ value: String) {
        element()
        sink.append(string: value)
    }

    mutating func encode(_ value: Bool) {
        element()
        sink.append(value ? "true" : "false")
    }

    mutating func encode(_ value: Double) throws {
        element()
        try sink.append(finite: value)
    }

    mutating func encode(_ value: Float) throws {
        element()
        try sink.append(finite: Double(value))
    }

    mutating func encode(_ value: Int) {
        element()
        sink.append(integer: Int64(value))
    }

    mutating func encode(_ value: Int8) {
        element()
        sink.append(number: value)
    }

    mutating func encode(_ value: Int16) {
        element()
        sink.append(number: value)
    }

    mutating func encode(_ value: Int32) {
        element()
        sink.append(number: value)
    }

    mutating func encode(_ value: Int64) {
        element()
        sink.append(integer: value)
    }

    mutating func encode(_ value: UInt) {
        element()
        sink.append(number: value)
    }

    mutating func encode(_ value: UInt8) {
        element()
        sink.append(number: value)
    }

    mutating func encode(_ value: UInt16) {
        element()
        sink.append(number: value)
    }

    mutating func encode(_ value: UInt32) {
        element()
        sink.append(number: value)
    }

    mutating func encode(_ value: UInt64) {
        element()
        sink.append(number: value)
    }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        element()
        return JSONElementEncoder(sink: sink).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        element()
        return JSONElementEncoder(sink: sink).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder {
        element()
        return JSONElementEncoder(sink: sink)
    }
}
