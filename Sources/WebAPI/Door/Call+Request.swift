import Endpoints
import Hummingbird
import TOMLSyntax
import WorkCalendar

extension Call {
    init(_ request: Request, pathValues: Parameters, body: [UInt8], now: Instant) throws {
        // A HEAD is answered as the GET that it asks about; the door leaves the body out.
        guard let method = request.method == .head ? .get : HTTPMethod(rawValue: request.method.rawValue) else {
            throw Problem.methodNotAllowed(request.method.rawValue, allowed: HTTPMethod.allCases.map(\.rawValue))
        }
        let headers = Call.headers(of: request)
        self.init(
            method: method, path: request.uri.path,
            pathValues: Dictionary(pathValues.map { (String($0.key), FormFields.path($0.value)) }) { $1 },
            query: Call.query(of: request), headers: headers, body: body, language: Call.language(headers),
            now: now, id: RouteNote.current?.id ?? "", remoteAddress: RemoteAddress.current)
    }

    /// A request for an address where nothing is; nil where its method is none of ours.
    init?(strayed request: Request, id: String) {
        guard let call = try? Call(request, pathValues: Parameters(), body: [], now: Instant(seconds: 0)) else {
            return nil
        }
        self = call
        self.id = id
    }

    static func headers(of request: Request) -> [String: String] {
        var headers: [String: String] = [:]
        headers["host"] = request.head.authority
        for field in request.headers {
            let name = field.name.canonicalName
            headers[name] = headers[name].map { "\($0), \(field.value)" } ?? field.value
        }
        return headers
    }

    /// The language that `Accept-Language` puts first; Chinese where it names neither. Source: RFC 9110, 12.5.4.
    static func language(_ headers: [String: String]) -> Language {
        let wishes = (headers["accept-language"] ?? "").split(separator: ",").compactMap { wish -> (String, Double)? in
            let parts = wish.split(separator: ";").map { $0.trimming(while: \.isWhitespace) }
            guard let name = parts.first?.lowercased() else { return nil }
            let weight = parts.dropFirst().first.flatMap { $0.hasPrefix("q=") ? Double($0.dropFirst(2)) : nil } ?? 1
            return (name, weight)
        }
        func weight(_ prefix: String) -> Double { wishes.filter { $0.0.hasPrefix(prefix) }.map(\.1).max() ?? 0 }
        return weight("en") > weight("zh") ? .english : .chinese
    }

    private static func query(of request: Request) -> [(name: String, value: String)] {
        guard let text = request.uri.query else { return [] }
        return text.utf8.split(separator: UInt8(ascii: "&")).map { pair in
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return (FormFields.decoded(halves[0]), halves.count > 1 ? FormFields.decoded(halves[1]) : "")
        }
    }
}

extension FormFields {
    /// A part of a path, where `+` is a plus.
    static func path(_ text: Substring) -> String {
        decoded(text.replacing("+", with: "%2B").utf8)
    }
}

extension Substring {
    fileprivate func trimming(while isBlank: (Character) -> Bool) -> Substring {
        let start = drop(while: isBlank)
        return start[..<(start.lastIndex { !isBlank($0) }.map { start.index(after: $0) } ?? start.startIndex)]
    }
}
