import Foundation

extension JSONValue {
    /// Why a body is not a JSON value that we take.
    package enum ReadingError: Error, Hashable {
        /// Not JSON by RFC 8259, or nested too deep.
        case malformed
    }

    /// Reads one JSON value; nesting beyond 64 levels is refused before it is parsed.
    package init(reading bytes: [UInt8]) throws(ReadingError) {
        guard Self.depth(of: bytes) <= 64 else { throw .malformed }
        guard String(validating: bytes, as: UTF8.self) != nil,
            let value = try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
        else { throw .malformed }
        self = JSONValue(foundation: value)
    }

    private init(foundation value: Any) {
        switch value {
        case let text as String: self = .string(text)
        case let number as NSNumber: self = JSONValue(number)
        case let values as [Any]: self = .array(values.map { JSONValue(foundation: $0) })
        case let members as [String: Any]:
            self = .object(members.sorted { $0.key < $1.key }.map { Member($0.key, JSONValue(foundation: $0.value)) })
        default: self = .null
        }
    }

    private init(_ number: NSNumber) {
        if CFGetTypeIDIsBoolean(number) {
            self = .boolean(number.boolValue)
        } else if let integer = Int64(exactly: number.doubleValue), abs(number.doubleValue) < 9_007_199_254_740_992 {
            self = .integer(integer)
        } else {
            self = .number(number.doubleValue)
        }
    }

    /// The deepest nesting of brackets outside strings; cheap, so that hostile bodies cost nothing.
    private static func depth(of bytes: [UInt8]) -> Int {
        var depth = 0
        var deepest = 0
        var insideString = false
        var escaped = false
        for byte in bytes {
            if escaped { escaped = false; continue }
            switch byte {
            case UInt8(ascii: "\\") where insideString: escaped = true
            case UInt8(ascii: "\""): insideString.toggle()
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                if !insideString { depth += 1; deepest = max(deepest, depth) }
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if !insideString { depth -= 1 }
            default: break
            }
        }
        return deepest
    }
}

/// Whether Foundation's number is one of the two booleans: on this platform they report the type code `c`.
private func CFGetTypeIDIsBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
