import Foundation

/// The public conformance set as files.
enum ConformanceSet {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/toml-1.0")

    static func documents(_ kind: String) -> [URL] {
        let walker = FileManager.default.enumerator(at: folder.appending(path: kind), includingPropertiesForKeys: nil)
        return (walker?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "toml" }
            .sorted { $0.path() < $1.path() }
    }

    static func bytes(_ file: URL) throws -> [UInt8] { try Array(Data(contentsOf: file)) }
}

/// Compares tagged JSON as the conformance set does: floats by value, times without trailing zeros of the fraction.
enum TaggedValue: Hashable {
    case scalar(type: String, value: String)
    case list([TaggedValue])
    case table([String: TaggedValue])

    init(json: Data) throws { self.init(try JSONSerialization.jsonObject(with: json)) }

    private init(_ value: Any) {
        if let list = value as? [Any] {
            self = .list(list.map { TaggedValue($0) })
        } else if let table = value as? [String: Any] {
            if table.count == 2, let type = table["type"] as? String, let text = table["value"] as? String {
                self = .scalar(type: type, value: Self.normal(text, type))
            } else {
                self = .table(table.mapValues { TaggedValue($0) })
            }
        } else {
            self = .scalar(type: "null", value: "")
        }
    }

    private static func normal(_ text: String, _ type: String) -> String {
        switch type {
        case "float": return Double(text).map { $0.isNaN ? "nan" : String($0) } ?? text
        case "datetime", "datetime-local", "time-local":
            guard let point = text.firstIndex(of: ".") else { return text.replacing("+00:00", with: "Z") }
            let digits = text[point...].dropFirst().prefix(while: \.isNumber)
            let kept = String(digits.reversed().drop { $0 == "0" }.reversed())
            let rest = text[point...].dropFirst(1 + digits.count)
            return text[..<point] + (kept.isEmpty ? "" : ".\(kept)") + rest.replacing("+00:00", with: "Z")
        default: return text
        }
    }
}
