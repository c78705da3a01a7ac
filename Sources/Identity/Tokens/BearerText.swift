/// A portal token as its holder sends it: `tx_ID_SECRET`. The prefix lets scanners of leaked secrets find it.
struct BearerText {
    var id: String
    var secret: SecretText

    var text: String { "tx_\(id)_\(secret.text)" }

    init(id: String, secret: SecretText) {
        self.id = id
        self.secret = secret
    }

    /// Nil where the text has another form.
    init?(_ text: String) {
        let parts = text.split(separator: "_", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "tx", parts[1].utf8.count == 12, (40...50).contains(parts[2].utf8.count)
        else {
            return nil
        }
        self.init(id: String(parts[1]), secret: SecretText(text: String(parts[2])))
    }

    static func new() -> BearerText {
        let id = SecretText.randomBytes(6).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return BearerText(id: id, secret: .random())
    }
}
