import Endpoints

/// Refuses the query parameters that an endpoint does not describe. Ignoring a misspelt filter or `dryRun` would do
/// something else than was asked for.
struct QueryCheck {
    private let endpoint: Endpoint

    init(_ endpoint: Endpoint) { self.endpoint = endpoint }

    /// - Parameter sent: the query as it is on the wire; pages, which people link to, take whatever comes.
    func check(_ call: Call, sent: String?) throws(Problem) {
        guard endpoint.surface == .api, let sent else { return }
        let known = endpoint.parameters.filter { $0.place == .query }
        var seen: Set<String> = []
        // The same pieces as those of the call, before they were decoded.
        for (parameter, piece) in zip(call.query, sent.utf8.split(separator: UInt8(ascii: "&"))) {
            let name = parameter.name
            guard FormFields.isText(piece) else { throw .unreadableParameter(name) }
            guard let description = known.first(where: { $0.name == name }) else {
                throw .unknownParameter(name, known: known.map(\.name))
            }
            guard seen.insert(name).inserted || description.isRepeatable else { throw .repeatedParameter(name) }
        }
    }
}
