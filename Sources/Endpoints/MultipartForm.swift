/// A form with files as browsers send it. Source: RFC 7578.
package struct MultipartForm: Sendable {
    /// A file that came with a form.
    package struct File: Hashable, Sendable {
        /// As the sender calls it, without folders; only to be shown.
        package var name: String
        /// As the sender says; nothing to rely on.
        package var contentType: String?
        package var bytes: [UInt8]
    }

    fileprivate struct Part: Sendable {
        var name: String
        var fileName: String?
        var contentType: String?
        var bytes: ArraySlice<UInt8>
    }

    /// More parts than any form of ours has fields.
    private static let partLimit = 200

    private let parts: [Part]

    /// Reads a body; nil where it is not such a form or is broken off.
    package init?(_ body: [UInt8], contentType: String?) {
        guard let boundary = Self.boundary(contentType) else { return nil }
        let delimiter = Array("\r\n--\(boundary)".utf8)
        // The first delimiter has no line break before it.
        guard body.starts(with: delimiter.dropFirst(2)) else { return nil }
        var parts: [Part] = []
        var rest = body[(delimiter.count - 2)...]
        while !rest.starts(with: Self.dashes) {
            let line = rest.drop { $0 == 32 || $0 == 9 }
            let content = line.dropFirst(2)
            guard line.starts(with: Self.lineBreak), parts.count < Self.partLimit,
                let end = Self.position(of: delimiter, in: content)
            else { return nil }
            if let part = Part(content[..<end]) { parts.append(part) }
            rest = content[(end + delimiter.count)...]
        }
        self.parts = parts
    }

    /// Reads the body of a call.
    package init?(_ call: Call) { self.init(call.body, contentType: call.headers["content-type"]) }

    /// The last value of a field; nil where it was not sent or is a file.
    package subscript(name: String) -> String? {
        parts.last { $0.name == name && $0.fileName == nil }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// The file of a field; nil where none was chosen.
    package func file(_ name: String) -> File? {
        parts.last { $0.name == name && $0.fileName?.isEmpty == false }.map {
            File(name: $0.fileName ?? "", contentType: $0.contentType, bytes: Array($0.bytes))
        }
    }

    private static let dashes: [UInt8] = [45, 45]
    private static let lineBreak: [UInt8] = [13, 10]

    /// Source: RFC 2046, 5.1.1: up to 70 characters, perhaps quoted.
    private static func boundary(_ contentType: String?) -> String? {
        guard let contentType else { return nil }
        let fields = HeaderParameters(contentType)
        guard fields.value == "multipart/form-data", let boundary = fields["boundary"] else { return nil }
        return (1...70).contains(boundary.utf8.count) ? boundary : nil
    }

    fileprivate static func position(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        var from = bytes.startIndex
        while let start = bytes[from...].firstIndex(of: wanted[0]) {
            if bytes[start...].starts(with: wanted) { return start }
            from = start + 1
        }
        return nil
    }
}

extension MultipartForm.Part {
    /// Nil for a part without a name, which is no field.
    fileprivate init?(_ bytes: ArraySlice<UInt8>) {
        // A part without any header begins with the empty line itself.
        guard let end = MultipartForm.position(of: [13, 10, 13, 10], in: bytes) else { return nil }
        var disposition: HeaderParameters?
        for line in String(decoding: bytes[..<end], as: UTF8.self).split(whereSeparator: \.isNewline) {
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { continue }
            switch halves[0].lowercased() {
            case "content-disposition": disposition = HeaderParameters(String(halves[1]))
            case "content-type": contentType = String(halves[1].drop(while: \.isWhitespace))
            default: break
            }
        }
        guard let disposition, disposition.value == "form-data", let name = disposition["name"] else { return nil }
        self.name = Self.unescaped(name)
        fileName = disposition["filename"].map { Self.lastComponent(Self.unescaped($0)) }
        self.bytes = bytes[(end + 4)...]
    }

    /// Browsers escape only these. Source: HTML Standard, multipart/form-data encoding algorithm.
    private static func unescaped(_ text: String) -> String {
        var output = ""
        var rest = text[...]
        while let character = rest.first {
            if let (escape, meaning) = [("%22", "\""), ("%0D", "\r"), ("%0A", "\n")].first(where: {
                rest.hasPrefix($0.0)
            }) {
                output += meaning
                rest = rest.dropFirst(escape.count)
            } else {
                output.append(character)
                rest = rest.dropFirst()
            }
        }
        return output
    }

    private static func lastComponent(_ path: String) -> String {
        String(path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "")
    }
}
