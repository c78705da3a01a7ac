/// Keys that forms carry: each is carried out once however often it is sent, and only where we gave it out.
struct FormKeys {
    static let field = "key"
    let seal: PublicSeal

    /// A new key for a form about something, such as a request's number.
    func make(for subject: String) -> String {
        let digits = [UInt64.random(in: .min ... .max), .random(in: .min ... .max)].map { String($0, radix: 36) }
            .joined()
        return "\(digits).\(seal.mark(digits, for: purpose(subject)))"
    }

    /// Whether we gave out the key for that.
    func holds(_ key: String, for subject: String) -> Bool {
        let parts = key.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && seal.holds(parts[1], on: String(parts[0]), for: purpose(subject))
    }

    private func purpose(_ subject: String) -> String { "form \(subject)" }
}
