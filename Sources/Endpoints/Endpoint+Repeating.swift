import TOMLSyntax

extension Endpoint.Parameter {
    /// The key under which a call is sent again. Source: draft-ietf-httpapi-idempotency-key-header.
    package static let idempotencyKey = Endpoint.Parameter(
        "Idempotency-Key", in: .header,
        .init(
            chinese: "重发同一内容时用同一个值；渠道必须带",
            english: "The same for every retry of one body; required from portals"))
}

extension Endpoint {
    /// Whether a call may carry a key, and is then carried out once.
    var takesKey: Bool {
        parameters.contains { $0.place == .header && $0.name == Parameter.idempotencyKey.name }
    }
}
