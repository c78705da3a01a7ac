extension JSONValue {
    /// Why a body is not a JSON value that we take.
    package enum ReadingError: Error, Hashable {
        /// Not JSON by RFC 8259, nested too deep, or an object with two members of one name.
        case malformed
    }

    /// Reads one JSON value of at most 64 levels.
    package init(reading bytes: [UInt8]) throws(ReadingError) {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .malformed }
        var parsing = JSONParsing(bytes)
        self = try parsing.document()
    }
}
