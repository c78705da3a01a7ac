/// A value that stands alone.
struct JSONValueContainer: SingleValueEncodingContainer {
    let sink: JSONSink
    var codingPath: [any CodingKey] { [] }

    func encodeNil() { sink.append("null") }

    func encode(_ value: some Encodable) throws { try JSONElementEncoder(sink: sink).encode(value) }

    func encode(_ value: String) { sink.append(string: value) }

    func encode(_ value: Bool) { sink.append(value ? "true" : "false") }

    func encode(_ value: Double) throws { try sink.append(finite: value) }

    func encode(_ value: Float) throws { try sink.append(finite: Double(value)) }

    func encode(_ value: Int) { sink.append(integer: Int64(value)) }

    func encode(_ value: Int8) { sink.append(number: value) }

    func encode(_ value: Int16) { sink.append(number: value) }

    func encode(_ value: Int32) { sink.append(number: value) }

    func encode(_ value: Int64) { sink.append(integer: value) }

    func encode(_ value: UInt) { sink.append(number: value) }

    func encode(_ value: UInt8) { sink.append(number: value) }

    func encode(_ value: UInt16) { sink.append(number: value) }

    func encode(_ value: UInt32) { sink.append(number: value) }

    func encode(_ value: UInt64) { sink.append(number: value) }
}
