import TOMLSyntax

extension Endpoint {
    /// The parameters in the path, declared or not.
    package var pathParameters: [Parameter] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { part in
            let name = String(part.dropFirst().dropLast())
            return parameters.first { $0.place == .path && $0.name == name }
                ?? Parameter(name, in: .path, required: true, BilingualText(chinese: name, english: name))
        }
    }

    /// A name that generated clients call it by, such as `postRequests` and `getRequestsByNumber`.
    package var operationID: String {
        let parts = path.split(separator: "/").filter { $0 != "api" && $0 != "v1" }
        return parts.reduce(into: method.rawValue.lowercased()) { name, part in
            let isValue = part.hasPrefix("{")
            let words = part.filter { $0 != "{" && $0 != "}" }.split(separator: "-")
            name += (isValue ? "By" : "") + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        }
    }
}
