/// The fields of a form that a browser sent. Source: URL Standard, application/x-www-form-urlencoded.
package struct FormFields: Sendable {
    private let pairs: [(name: String, value: String)]

    /// Reads a body; what is no form has no fields.
    package init(_ body: [UInt8]) {
        pairs = body.split(separator: UInt8(ascii: "&")).map { pair in
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return (Self.decoded(halves[0]), halves.count > 1 ? Self.decoded(halves[1]) : "")
        }
    }

    /// The last value of a field; nil where it was not sent.
    package subscript(name: String) -> String? { pairs.last { $0.name == name }?.value }

    /// All values of a field, such as those of checkboxes.
    package func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

    /// Decodes `%XX` and `+`; a broken escape stays as it is, and what is no UTF-8 is replaced.
    package static func decoded(_ text: some Collection<UInt8>) -> String {
        String(decoding: bytes(text), as: UTF8.self)
    }

    /// Whether what is decoded is text.
    package static func isText(_ text: some Collection<UInt8>) -> Bool {
        String(validating: bytes(text), as: UTF8.self) != nil
    }

    private static func bytes(_ text: some Collection<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        var rest = Array(text)[...]
        while let byte = rest.first {
            rest = rest.dropFirst()
            if byte == UInt8(ascii: "+") {
                output.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                output.append(value)
                rest = rest.dropFirst(2)
            } else {
                output.append(byte)
            }
        }
        return output
    }
}
